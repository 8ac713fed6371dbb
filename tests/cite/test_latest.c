/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that what the latest sessions cite is found, in six languages: the
 * instruments that they adopted, their special sessions, and numbers beyond
 * those that are known.
 */
#include "config.h"

#include "cite.h"

#define GA "A/RES/80/900"

static const struct cite_case english[] = {
	{ GA,
	  "P Recalling its resolution 79/1 of 22 September 2024, "
	  "entitled \"The Pact for the Future\", and the annexes "
	  "thereto, the Global Digital Compact and the Declaration "
	  "on Future Generations,",
	  "A/RES/79/1|79/1|recall|2024-09-22|\n"
	  "Pact for the Future|Pact for the Future|recall||\n"
	  "Pact for the Future|annexes thereto|recall||annex\n"
	  "Global Digital Compact|Global Digital Compact|recall||\n"
	  "Declaration on Future Generations|Declaration on Future "
	  "Generations|recall||\n" },
	{ GA, "P Recalling also the Pact for the Future,",
	  "Pact for the Future|Pact for the Future|recall||\n" },
	{ GA,
	  "P Recalling Security Council resolutions 2712 (2023), "
	  "2720 (2023), 2728 (2024) and 2735 (2024),",
	  "S/RES/2712(2023)|2712 (2023)|recall||\n"
	  "S/RES/2720(2023)|2720 (2023)|recall||\n"
	  "S/RES/2728(2024)|2728 (2024)|recall||\n"
	  "S/RES/2735(2024)|2735 (2024)|recall||\n" },
	{ GA,
	  "P Welcoming the adoption of the Sevilla Commitment at the "
	  "Fourth International Conference on Financing for "
	  "Development, held in Sevilla, Spain, from 30 June to 3 "
	  "July 2025, endorsed by its resolution 79/323 of 25 August "
	  "2025,",
	  "Sevilla Commitment|Sevilla Commitment|welcome||\n"
	  "A/RES/79/323|79/323|welcome|2025-08-25|\n" },
	{ GA,
	  "P Welcoming the Agreement under the United Nations "
	  "Convention on the Law of the Sea on the Conservation and "
	  "Sustainable Use of Marine Biological Diversity of Areas "
	  "beyond National Jurisdiction (BBNJ Agreement),",
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|Agreement under the United Nations Convention on the "
	  "Law of the Sea on the Conservation and Sustainable Use of Marine "
	  "Biological Diversity of Areas beyond National "
	  "Jurisdiction|welcome||\n"
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|BBNJ Agreement|welcome||\n" },
	{ GA,
	  "P Recalling its resolutions ES-11/1 of 2 March 2022, "
	  "ES-11/6 of 23 February 2023, ES-10/22 of 12 December 2023 "
	  "and ES-10/24 of 18 September 2024,",
	  "A/RES/ES-11/1|ES-11/1|recall|2022-03-02|\n"
	  "A/RES/ES-11/6|ES-11/6|recall|2023-02-23|\n"
	  "A/RES/ES-10/22|ES-10/22|recall|2023-12-12|\n"
	  "A/RES/ES-10/24|ES-10/24|recall|2024-09-18|\n" },
	{ GA,
	  "P Recalling Human Rights Council resolutions 58/1 and "
	  "60/2, decision 58/101 and its resolution S-36/1,",
	  "A/HRC/RES/58/1|58/1|recall||\n"
	  "A/HRC/RES/60/2|60/2|recall||\n"
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/S-36/1|S-36/1|recall||\n" },
	{ GA,
	  "P Recalling Economic and Social Council resolutions "
	  "2024/1 of 27 March 2024 and 2025/22 of 24 July 2025,",
	  "E/RES/2024/1|2024/1|recall|2024-03-27|\n"
	  "E/RES/2025/22|2025/22|recall|2025-07-24|\n" },
	{ GA,
	  "P Reaffirming the Antigua and Barbuda Agenda for Small "
	  "Island Developing States: a Renewed Declaration for "
	  "Resilient Prosperity,",
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|Antigua and Barbuda Agenda for Small Island Developing "
	  "States|reaffirm||\n" },
	{ GA,
	  "P Recalling the Antigua and Barbuda Agenda for Small "
	  "Island Developing States (ABAS), and the ABAS,",
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|Antigua and Barbuda Agenda for Small Island Developing "
	  "States|recall||\n"
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|ABAS|recall||\n"
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|ABAS|recall||\n" },
	{ GA,
	  "P Welcoming the Awaza Programme of Action for Landlocked "
	  "Developing Countries for the Decade 2024–2034 and the "
	  "Awaza Political Declaration,",
	  "Awaza Programme of Action|Awaza Programme of Action for Landlocked "
	  "Developing Countries for the Decade 2024–2034|welcome||\n"
	  "Awaza Political Declaration|Awaza Political "
	  "Declaration|welcome||\n" },
	{ GA,
	  "P Reaffirming the Doha Programme of Action for the Least "
	  "Developed Countries for the Decade 2022–2031,",
	  "Doha Programme of Action|Doha Programme of Action for the Least "
	  "Developed Countries for the Decade 2022–2031|reaffirm||\n" },
	{ GA,
	  "P Recalling the Doha Political Declaration of the World "
	  "Social Summit under the title \"the Second World Summit "
	  "for Social Development\",",
	  "Doha Political Declaration|Doha Political Declaration of the World "
	  "Social Summit under the title \"the Second World Summit for Social "
	  "Development\"|recall||\n" },
	{ GA,
	  "P Recalling the political declaration of the high-level "
	  "meeting on antimicrobial resistance, adopted in its "
	  "resolution 79/2 of 7 October 2024,",
	  "A/RES/79/2|79/2|recall|2024-10-07|\n" },
	{ GA,
	  "P Welcoming the Kunming-Montreal Global Biodiversity "
	  "Framework, the Kyoto Protocol, the Paris Agreement and "
	  "the New York Declaration on Forests,",
	  "Kunming-Montreal Global Biodiversity Framework|Kunming-Montreal "
	  "Global Biodiversity Framework|welcome||\n"
	  "Kyoto Protocol|Kyoto Protocol|welcome||\n"
	  "Paris Agreement|Paris Agreement|welcome||\n"
	  "New York Declaration on Forests|New York Declaration on "
	  "Forests|welcome||\n" },
	{ GA,
	  "P Recalling the United Nations Convention against "
	  "Cybercrime; Strengthening International Cooperation for "
	  "Combating Certain Crimes Committed by Means of "
	  "Information and Communications Technology Systems and for "
	  "the Sharing of Evidence in Electronic Form of Serious "
	  "Crimes, adopted by its resolution 79/243 of 24 December "
	  "2024,",
	  "United Nations Convention against Cybercrime|United Nations "
	  "Convention against Cybercrime|recall||\n"
	  "A/RES/79/243|79/243|recall|2024-12-24|\n" },
	{ GA,
	  "P Recalling the Hanoi Convention and the United Nations "
	  "Convention against Cybercrime,",
	  "United Nations Convention against Cybercrime|Hanoi "
	  "Convention|recall||\n"
	  "United Nations Convention against Cybercrime|United Nations "
	  "Convention against Cybercrime|recall||\n" },
	{ GA,
	  "P Recalling General Assembly resolution 79/325 of 26 "
	  "August 2025, by which it established the Independent "
	  "International Scientific Panel on Artificial Intelligence "
	  "and the Global Dialogue on AI Governance,",
	  "A/RES/79/325|79/325|recall|2025-08-26|\n" },
	{ GA,
	  "P Recalling the New York Declaration on the Peaceful "
	  "Settlement of the Question of Palestine and the "
	  "Implementation of the Two-State Solution, endorsed in its "
	  "resolution 80/1 of 12 September 2025,",
	  "New York Declaration on the Peaceful Settlement of the Question of "
	  "Palestine and the Implementation of the Two-State Solution|New York "
	  "Declaration on the Peaceful Settlement of the Question of Palestine "
	  "and the Implementation of the Two-State Solution|recall||\n"
	  "A/RES/80/1|80/1|recall|2025-09-12|\n" },
	{ GA,
	  "P Recalling Security Council resolution 2803 (2025) and "
	  "2797 (2025) of 31 October 2025,",
	  "S/RES/2803(2025)|2803 (2025)|recall||\n"
	  "S/RES/2797(2025)|2797 (2025)|recall|2025-10-31|\n" },
	{ GA,
	  "P Recalling its decision 79/571 of 25 August 2025 and "
	  "decision ES-11/501,",
	  "A/DEC/79/571|79/571|recall|2025-08-25|\n"
	  "A/DEC/ES-11/501|ES-11/501|recall||\n" },
	{ GA,
	  "P Recalling the Nice Ocean Action Plan, \"Our ocean, our "
	  "future: united for urgent action\", and the declaration "
	  "entitled \"Our ocean, our future, our responsibility\",",
	  "Our ocean, our future: united for urgent action|Nice Ocean Action "
	  "Plan|recall||\n"
	  "Our ocean, our future: united for urgent action|Our ocean, our "
	  "future: united for urgent action|recall||\n"
	  "Our ocean, our future, our responsibility|Our ocean, our future, "
	  "our responsibility|recall||\n" },
	{ GA,
	  "P Recalling UNEP/EA.6/Res.5 and United Nations "
	  "Environment Assembly resolutions 6/4 and 6/11 of 1 March "
	  "2024,",
	  "UNEP/EA.6/Res.5|UNEP/EA.6/Res.5|recall||\n"
	  "UNEP/EA.6/Res.4|6/4|recall||\n"
	  "UNEP/EA.6/Res.11|6/11|recall|2024-03-01|\n" },
};

static const struct cite_case french[] = {
	{ GA,
	  "P Rappelant sa résolution 79/1 du 22 septembre 2024, "
	  "intitulée « Le Pacte pour l'avenir », le Pacte "
	  "numérique mondial et la Déclaration sur les "
	  "générations futures,",
	  "A/RES/79/1|79/1|recall|2024-09-22|\n"
	  "Pact for the Future|Pacte pour l'avenir|recall||\n"
	  "Global Digital Compact|Pacte numérique mondial|recall||\n"
	  "Declaration on Future Generations|Déclaration sur les générations "
	  "futures|recall||\n" },
	{ GA,
	  "P Rappelant le Pacte pour l'avenir et la résolution 2735 "
	  "(2024) du Conseil de sécurité, en date du 10 juin 2024,",
	  "Pact for the Future|Pacte pour l'avenir|recall||\n"
	  "S/RES/2735(2024)|2735 (2024)|recall|2024-06-10|\n" },
	{ GA,
	  "P Saluant l'adoption du Compromiso de Sevilla et "
	  "l'Engagement de Séville, que l'Assemblée générale a "
	  "fait siens dans sa résolution 79/323 du 25 août 2025,",
	  "Sevilla Commitment|Compromiso de Sevilla|welcome||\n"
	  "Sevilla Commitment|Engagement de Séville|welcome||\n"
	  "A/RES/79/323|79/323|welcome|2025-08-25|\n" },
	{ GA,
	  "P Rappelant l'Accord se rapportant à la Convention des "
	  "Nations Unies sur le droit de la mer et portant sur la "
	  "conservation et l'utilisation durable de la biodiversité "
	  "marine des zones ne relevant pas de la juridiction "
	  "nationale,",
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|Accord se rapportant à la Convention des Nations Unies "
	  "sur le droit de la mer et portant sur la conservation et "
	  "l'utilisation durable de la biodiversité marine des zones ne "
	  "relevant pas de la juridiction nationale|recall||\n" },
	{ GA,
	  "P Rappelant ses résolutions ES-11/1 du 2 mars 2022 et "
	  "ES-10/22 du 12 décembre 2023 et la résolution S-36/1 du "
	  "Conseil des droits de l'homme,",
	  "A/RES/ES-11/1|ES-11/1|recall|2022-03-02|\n"
	  "A/RES/ES-10/22|ES-10/22|recall|2023-12-12|\n"
	  "A/HRC/RES/S-36/1|S-36/1|recall||\n" },
	{ GA,
	  "P Rappelant le Programme d'Antigua-et-Barbuda à "
	  "l'intention des petits États insulaires en "
	  "développement et le Programme d'action d'Awaza en faveur "
	  "des pays en développement sans littoral pour la "
	  "décennie 2024-2034,",
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|Programme d'Antigua-et-Barbuda à l'intention des petits "
	  "États insulaires en développement|recall||\n"
	  "Awaza Programme of Action|Programme d'action d'Awaza en faveur des "
	  "pays en développement sans littoral pour la décennie "
	  "2024-2034|recall||\n" },
	{ GA,
	  "P Rappelant la décision 58/101 du Conseil des droits de "
	  "l'homme, sa résolution 58/4 du 2 avril 2025 et la "
	  "résolution 2024/1 du Conseil économique et social,",
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/58/4|58/4|recall|2025-04-02|\n"
	  "E/RES/2024/1|2024/1|recall||\n" },
	{ GA,
	  "P Réaffirmant le Programme d'action de Doha, le Cadre "
	  "mondial de la biodiversité de Kunming-Montréal et "
	  "l'Accord de Paris,",
	  "Doha Programme of Action|Programme d'action de Doha|reaffirm||\n"
	  "Kunming-Montreal Global Biodiversity Framework|Cadre mondial de la "
	  "biodiversité de Kunming-Montréal|reaffirm||\n"
	  "Paris Agreement|Accord de Paris|reaffirm||\n" },
};

static const struct cite_case spanish[] = {
	{ GA,
	  "P Recordando su resolución 79/1, de 22 de septiembre de "
	  "2024, titulada “El Pacto para el Futuro”, el Pacto "
	  "Digital Global y la Declaración sobre las Generaciones "
	  "Futuras,",
	  "A/RES/79/1|79/1|recall|2024-09-22|\n"
	  "Pact for the Future|Pacto para el Futuro|recall||\n"
	  "Global Digital Compact|Pacto Digital Global|recall||\n"
	  "Declaration on Future Generations|Declaración sobre las "
	  "Generaciones Futuras|recall||\n" },
	{ GA,
	  "P Recordando la resolución 2735 (2024) del Consejo de "
	  "Seguridad, de 10 de junio de 2024, y las resoluciones "
	  "ES-11/1, de 2 de marzo de 2022, y ES-10/22, de 12 de "
	  "diciembre de 2023,",
	  "S/RES/2735(2024)|2735 (2024)|recall|2024-06-10|\n"
	  "A/RES/ES-11/1|ES-11/1|recall|2022-03-02|\n"
	  "A/RES/ES-10/22|ES-10/22|recall|2023-12-12|\n" },
	{ GA,
	  "P Recordando el Acuerdo en el marco de la Convención de "
	  "las Naciones Unidas sobre el Derecho del Mar relativo a "
	  "la Conservación y el Uso Sostenible de la Diversidad "
	  "Biológica Marina de las Zonas Situadas Fuera de la "
	  "Jurisdicción Nacional,",
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|Acuerdo en el marco de la Convención de las Naciones "
	  "Unidas sobre el Derecho del Mar relativo a la Conservación y el Uso "
	  "Sostenible de la Diversidad Biológica Marina de las Zonas Situadas "
	  "Fuera de la Jurisdicción Nacional|recall||\n" },
	{ GA,
	  "P Recordando la Agenda de Antigua y Barbuda para los "
	  "Pequeños Estados Insulares en Desarrollo y el Programa "
	  "de Acción de Awaza en favor de los Países en Desarrollo "
	  "Sin Litoral para el Decenio 2024-2034,",
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|Agenda de Antigua y Barbuda para los Pequeños Estados "
	  "Insulares en Desarrollo|recall||\n"
	  "Awaza Programme of Action|Programa de Acción de Awaza en favor de "
	  "los Países en Desarrollo Sin Litoral para el Decenio "
	  "2024-2034|recall||\n" },
	{ GA,
	  "P Recordando la decisión 58/101 del Consejo de Derechos "
	  "Humanos, su resolución 58/4, de 2 de abril de 2025, y la "
	  "resolución 2024/1 del Consejo Económico y Social, de 27 "
	  "de marzo de 2024,",
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/58/4|58/4|recall|2025-04-02|\n"
	  "E/RES/2024/1|2024/1|recall|2024-03-27|\n" },
	{ GA,
	  "P Reafirmando el Programa de Acción de Doha, el Marco "
	  "Mundial de Biodiversidad de Kunming-Montreal y el Acuerdo "
	  "de París,",
	  "Doha Programme of Action|Programa de Acción de Doha|reaffirm||\n"
	  "Kunming-Montreal Global Biodiversity Framework|Marco Mundial de "
	  "Biodiversidad de Kunming-Montreal|reaffirm||\n"
	  "Paris Agreement|Acuerdo de París|reaffirm||\n" },
};

static const struct cite_case russian[] = {
	{ GA,
	  "P ссылаясь на свою резолюцию 79/1 "
	  "от 22 сентября 2024 года, "
	  "озаглавленную «Пакт во имя "
	  "будущего», Глобальный цифровой "
	  "договор и Декларацию о будущих "
	  "поколениях,",
	  "A/RES/79/1|79/1|recall|2024-09-22|\n"
	  "Pact for the Future|Пакт во имя будущего|recall||\n"
	  "Global Digital Compact|Глобальный цифровой договор|recall||\n"
	  "Declaration on Future Generations|Декларацию о будущих "
	  "поколениях|recall||\n" },
	{ GA,
	  "P ссылаясь на Пакт во имя "
	  "будущего и на резолюцию 2735 (2024) "
	  "Совета Безопасности от 10 июня "
	  "2024 года,",
	  "Pact for the Future|Пакт во имя будущего|recall||\n"
	  "S/RES/2735(2024)|2735 (2024)|recall|2024-06-10|\n" },
	{ GA,
	  "P приветствуя Севильское "
	  "обязательство, одобренное в ее "
	  "резолюции 79/323 от 25 августа 2025 "
	  "года,",
	  "Sevilla Commitment|Севильское обязательство|welcome||\n"
	  "A/RES/79/323|79/323|welcome|2025-08-25|\n" },
	{ GA,
	  "P ссылаясь на Соглашение на "
	  "базе Конвенции Организации "
	  "Объединенных Наций по морскому "
	  "праву о сохранении и "
	  "устойчивом использовании "
	  "морского биологического "
	  "разнообразия в районах за "
	  "пределами действия "
	  "национальной юрисдикции,",
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|Соглашение на базе Конвенции Организации Объединенных "
	  "Наций по морскому праву о сохранении и устойчивом использовании "
	  "морского биологического разнообразия в районах за пределами "
	  "действия национальной юрисдикции|recall||\n" },
	{ GA,
	  "P ссылаясь на свои резолюции "
	  "ES-11/1 от 2 марта 2022 года и ES-10/22 от "
	  "12 декабря 2023 года и резолюцию "
	  "S-36/1 Совета по правам человека,",
	  "A/RES/ES-11/1|ES-11/1|recall|2022-03-02|\n"
	  "A/RES/ES-10/22|ES-10/22|recall|2023-12-12|\n"
	  "A/HRC/RES/S-36/1|S-36/1|recall||\n" },
	{ GA,
	  "P ссылаясь на Программу "
	  "действий для малых островных "
	  "развивающихся государств, "
	  "принятую в Антигуа и Барбуде, и "
	  "Авазинскую программу действий "
	  "для развивающихся стран, не "
	  "имеющих выхода к морю, на "
	  "десятилетие 2024–2034 годов,",
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|Программу действий для малых островных развивающихся "
	  "государств, принятую в Антигуа и Барбуде|recall||\n"
	  "Awaza Programme of Action|Авазинскую программу "
	  "действий|recall||\n" },
	{ GA,
	  "P ссылаясь на решение 58/101 "
	  "Совета по правам человека, его "
	  "резолюцию 58/4 от 2 апреля 2025 года "
	  "и резолюцию 2024/1 Экономического "
	  "и Социального Совета от 27 марта "
	  "2024 года,",
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/58/4|58/4|recall|2025-04-02|\n"
	  "E/RES/2024/1|2024/1|recall|2024-03-27|\n" },
	{ GA,
	  "P подтверждая Дохинскую "
	  "программу действий, "
	  "Куньминско-Монреальскую "
	  "глобальную рамочную программу "
	  "в области биоразнообразия и "
	  "Парижское соглашение,",
	  "Doha Programme of Action|Дохинскую программу действий|reaffirm||\n"
	  "Kunming-Montreal Global Biodiversity "
	  "Framework|Куньминско-Монреальскую глобальную рамочную программу в "
	  "области биоразнообразия|reaffirm||\n"
	  "Paris Agreement|Парижское соглашение|reaffirm||\n" },
};

static const struct cite_case chinese[] = {
	{ GA,
	  "P "
	  "回顾其2024年9月22日题为“《未来契约》”的第79/"
	  "1号决议、《全球数字契约》和《子孙后代问题宣言》，",
	  "Pact for the Future|未来契约|recall||\n"
	  "A/RES/79/1|79/1|recall|2024-09-22|\n"
	  "Global Digital Compact|全球数字契约|recall||\n"
	  "Declaration on Future Generations|子孙后代问题宣言|recall||\n" },
	{ GA,
	  "P "
	  "回顾安全理事会2024年6月10日第2735(2024)号决议和《未来契约》，",
	  "S/RES/2735(2024)|2735(2024)|recall|2024-06-10|\n"
	  "Pact for the Future|未来契约|recall||\n" },
	{ GA,
	  "P "
	  "欢迎大会2025年8月25日第79/323号决议认可的《塞维利亚承诺》，",
	  "A/RES/79/323|79/323|welcome|2025-08-25|\n"
	  "Sevilla Commitment|塞维利亚承诺|welcome||\n" },
	{ GA,
	  "P "
	  "回顾《〈联合国海洋法公约〉下国家管辖范围以外区域海洋生物多样性的养护"
	  "和可持续利用协定》，",
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|"
	  "联合国海洋法公约〉下国家管辖范围以外区域海洋生物多样性的养护和可持续"
	  "利用协定|recall||\n" },
	{ GA,
	  "P "
	  "回顾其2022年3月2日第ES-11/1号和2023年12月12日第ES-10/"
	  "22号决议以及人权理事会第S-36/1号决议，",
	  "A/RES/ES-11/1|ES-11/1|recall|2022-03-02|\n"
	  "A/RES/ES-10/22|ES-10/22|recall|2023-12-12|\n"
	  "A/HRC/RES/S-36/1|S-36/1|recall||\n" },
	{ GA,
	  "P "
	  "回顾《小岛屿发展中国家安提瓜和巴布达议程》和《2024-"
	  "2034十年期支援内陆发展中国家阿瓦扎行动纲领》，",
	  "Antigua and Barbuda Agenda for Small Island Developing "
	  "States|小岛屿发展中国家安提瓜和巴布达议程|recall||\n"
	  "Awaza Programme of "
	  "Action|2024-2034十年期支援内陆发展中国家阿瓦扎行动纲领|recall||\n" },
	{ GA,
	  "P "
	  "回顾人权理事会第58/101号决定、2025年4月2日第58/"
	  "4号决议以及经济及社会理事会2024年3月27日第2024/1号决议，",
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/58/4|58/4|recall|2025-04-02|\n"
	  "E/RES/2024/1|2024/1|recall|2024-03-27|\n" },
	{ GA,
	  "P "
	  "重申《多哈行动纲领》、《昆明-"
	  "蒙特利尔全球生物多样性框架》和《巴黎协定》，",
	  "Doha Programme of Action|多哈行动纲领|reaffirm||\n"
	  "Kunming-Montreal Global Biodiversity "
	  "Framework|昆明-蒙特利尔全球生物多样性框架|reaffirm||\n"
	  "Paris Agreement|巴黎协定|reaffirm||\n" },
};

static const struct cite_case arabic[] = {
	{ GA,
	  "P إذ تشير إلى قرارها 79/1 المؤرخ 22 "
	  "أيلول/سبتمبر 2024، المعنون "
	  "”ميثاق المستقبل“، وإلى "
	  "التعاهد الرقمي العالمي وإعلان "
	  "الأجيال المقبلة،",
	  "A/RES/79/1|79/1|recall|2024-09-22|\n"
	  "Pact for the Future|ميثاق المستقبل|recall||\n"
	  "Global Digital Compact|التعاهد الرقمي العالمي|recall||\n"
	  "Declaration on Future Generations|إعلان الأجيال "
	  "المقبلة|recall||\n" },
	{ GA,
	  "P وإذ تشير إلى ميثاق المستقبل "
	  "وإلى قرار مجلس الأمن 2735 (2024) "
	  "المؤرخ 10 حزيران/يونيه 2024،",
	  "Pact for the Future|ميثاق المستقبل|recall||\n"
	  "S/RES/2735(2024)|2735 (2024)|recall|2024-06-10|\n" },
	{ GA,
	  "P وإذ ترحب بالتزام إشبيلية الذي "
	  "أيدته الجمعية العامة في قرارها "
	  "79/323 المؤرخ 25 آب/أغسطس 2025،",
	  "Sevilla Commitment|التزام إشبيلية|welcome||\n"
	  "A/RES/79/323|79/323|welcome|2025-08-25|\n" },
	{ GA,
	  "P وإذ تشير إلى الاتفاق المبرم في "
	  "إطار اتفاقية الأمم المتحدة "
	  "لقانون البحار بشأن حفظ التنوع "
	  "البيولوجي البحري في المناطق "
	  "الواقعة خارج حدود الولاية "
	  "الوطنية واستخدامه على نحو "
	  "مستدام،",
	  "Agreement on marine biological diversity of areas beyond national "
	  "jurisdiction|الاتفاق المبرم في إطار اتفاقية الأمم المتحدة لقانون "
	  "البحار بشأن حفظ التنوع البيولوجي البحري في المناطق الواقعة خارج "
	  "حدود الولاية الوطنية واستخدامه على نحو مستدام|recall||\n" },
	{ GA,
	  "P وإذ تشير إلى قراريها دإط-11/1 "
	  "المؤرخ 2 آذار/مارس 2022 و دإط-10/22 "
	  "المؤرخ 12 كانون الأول/ديسمبر 2023 "
	  "وقرار مجلس حقوق الإنسان دإ-36/1،",
	  "A/RES/ES-11/1|دإط-11/1|recall|2022-03-02|\n"
	  "A/RES/ES-10/22|دإط-10/22|recall|2023-12-12|\n"
	  "A/HRC/RES/S-36/1|دإ-36/1|recall||\n" },
	{ GA,
	  "P وإذ تشير إلى خطة أنتيغوا "
	  "وبربودا للدول الجزرية الصغيرة "
	  "النامية وبرنامج عمل أوازا "
	  "لصالح البلدان النامية غير "
	  "الساحلية للعقد 2024-2034،",
	  "Antigua and Barbuda Agenda for Small Island Developing States|خطة "
	  "أنتيغوا وبربودا للدول الجزرية الصغيرة النامية|recall||\n"
	  "Awaza Programme of Action|برنامج عمل أوازا لصالح البلدان النامية "
	  "غير الساحلية للعقد 2024-2034|recall||\n" },
	{ GA,
	  "P وإذ تشير إلى مقرر مجلس حقوق "
	  "الإنسان 58/101 وقراره 58/4 المؤرخ 2 "
	  "نيسان/أبريل 2025 وقرار المجلس "
	  "الاقتصادي والاجتماعي 2024/1 "
	  "المؤرخ 27 آذار/مارس 2024،",
	  "A/HRC/DEC/58/101|58/101|recall||\n"
	  "A/HRC/RES/58/4|58/4|recall|2025-04-02|\n"
	  "E/RES/2024/1|2024/1|recall|2024-03-27|\n" },
	{ GA,
	  "P وإذ تؤكد من جديد برنامج عمل "
	  "الدوحة وإطار كونمينغ - مونتريال "
	  "العالمي للتنوع البيولوجي "
	  "واتفاق باريس،",
	  "Doha Programme of Action|برنامج عمل الدوحة|reaffirm||\n"
	  "Kunming-Montreal Global Biodiversity Framework|إطار كونمينغ - "
	  "مونتريال العالمي للتنوع البيولوجي|reaffirm||\n"
	  "Paris Agreement|اتفاق باريس|reaffirm||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("es", spanish),
	  CITE_IN("ru", russian), CITE_IN("zh", chinese), CITE_IN("ar", arabic))
