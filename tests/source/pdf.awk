# SPDX-License-Identifier: GPL-3.0-or-later
# The same descriptions of pages (boxes.awk) as a PDF, set in Courier.  With
# -v kind=scan a PDF whose pages have no text, with -v kind=locked one that
# asks for a password, with -v kind=askew one whose words stand as those of a
# scan do that was recognised.
function add(text) {
	at[++objects] = bytes
	put(objects " 0 obj\n" text "\nendobj\n")
}
function put(text) {
	body = body text
	bytes += length(text)
}
function end_page() {
	if (!open)
		return
	pages++
	height[pages] = high
	width[pages] = wide
	content[pages] = stream
	stream = ""
}

BEGIN { put("%PDF-1.4\n") }
/^#/ || !NF { next }
$1 == "page" {
	end_page()
	open = 1
	wide = $2
	high = $3
	next
}
kind == "scan" { next }
{
	x = $1
	for (i = 4; i <= NF; i++) {
		text = $i
		size = $3
		y = $2
		if (text ~ /^\^/) {
			text = substr(text, 2)
			size = 0.6 * $3
			y = $2 - 0.35 * $3
		} else if (text ~ /^~/) {
			text = substr(text, 2)
			x += 0.12 * $3
		} else if (i > 4) {
			x += 0.6 * $3
		}
		if (kind == "askew") {
			y += ((i * 37) % 11 - 5) * 0.02 * $3
			size *= 1 + ((NR * 53) % 23 - 11) * 0.004
		}
		shown = text
		gsub(/[\\()]/, "\\\\&", shown)
		stream = stream sprintf("BT /F %f Tf %f %f Td (%s) Tj ET\n",
			size, x, high - y, shown)
		x += 0.6 * size * length(text)
	}
}
END {
	end_page()
	kids = ""
	for (i = 1; i <= pages; i++)
		kids = kids (3 + 2 * i) " 0 R "
	add("<</Type/Catalog/Pages 2 0 R>>")
	add("<</Type/Pages/Count " pages "/Kids[" kids "]>>")
	add("<</Type/Font/Subtype/Type1/BaseFont/Courier>>")
	add("<</Font<</F 3 0 R>>>>")
	for (i = 1; i <= pages; i++) {
		add("<</Type/Page/Parent 2 0 R/Resources 4 0 R/MediaBox[0 0 " \
			width[i] " " height[i] "]/Contents " (4 + 2 * i) " 0 R>>")
		add("<</Length " length(content[i]) ">>stream\n" content[i] \
			"endstream")
	}
	printf "%sxref\n0 %d\n0000000000 65535 f \n", body, objects + 1
	for (i = 1; i <= objects; i++)
		printf "%010d 00000 n \n", at[i]
	printf "trailer<</Size %d/Root 1 0 R", objects + 1
	if (kind == "locked") {
		key = "0123456789abcdef0123456789abcdef"
		printf "/ID[<%s><%s>]/Encrypt<</Filter/Standard/V 1/R 2/P -4" \
			"/O<%s%s>/U<%s%s>>>", key, key, key, key, key, key
	}
	printf ">>\nstartxref\n%d\n%%%%EOF\n", bytes
}
