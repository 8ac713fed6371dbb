# SPDX-License-Identifier: GPL-3.0-or-later
# Data that is compiled in.  A new language is one more line here.

LEXICONS = \
	data/lexicon/ar.tsv \
	data/lexicon/de.tsv \
	data/lexicon/en.tsv \
	data/lexicon/es.tsv \
	data/lexicon/fr.tsv \
	data/lexicon/ru.tsv \
	data/lexicon/zh.tsv
LAM_ALEF = data/lexicon/lam-alef.tsv
INSTRUMENTS = data/instruments.tsv
SCHEMA = data/schema/library.sql data/schema/library-now.sql \
	data/schema/notebook.sql data/schema/state.sql
RC = data/reaffirmrc
RESOLUTIONS = \
	data/resolutions/A_RES_52_205.txt \
	data/resolutions/A_RES_57_263.txt \
	data/resolutions/ECLAC_547_XXV.txt \
	data/resolutions/ECLAC_611_XXX.txt \
	data/resolutions/E_RES_1992_41.txt

EXTRA_DIST += data/embed.sh $(LEXICONS) $(LAM_ALEF) $(INSTRUMENTS) \
	$(SCHEMA) $(RC)
resolutionsdir = $(pkgdatadir)/resolutions
dist_resolutions_DATA = $(RESOLUTIONS) data/resolutions/README

desktopdir = $(datadir)/applications
dist_desktop_DATA = data/reaffirm.desktop

nodist_src_libcore_a_SOURCES = data/embedded_lexicons.c \
	data/embedded_lam_alef.c data/embedded_instruments.c
nodist_src_libstore_a_SOURCES = data/embedded_schema.c
nodist_src_libtui_a_SOURCES = data/embedded_rc.c
nodist_reaffirm_parse_SOURCES = data/embedded_resolutions.c
noinst_HEADERS += src/base/embedded.h

EMBED = $(AM_V_GEN)$(MKDIR_P) data && \
	(cd $(srcdir) && $(SHELL) data/embed.sh

data/embedded_lexicons.c: $(LEXICONS) data/embed.sh
	$(EMBED) embedded_lexicons $(LEXICONS)) >$@.tmp && mv $@.tmp $@
data/embedded_lam_alef.c: $(LAM_ALEF) data/embed.sh
	$(EMBED) embedded_lam_alef $(LAM_ALEF)) >$@.tmp && mv $@.tmp $@
data/embedded_instruments.c: $(INSTRUMENTS) data/embed.sh
	$(EMBED) embedded_instruments $(INSTRUMENTS)) >$@.tmp && mv $@.tmp $@
data/embedded_schema.c: $(SCHEMA) data/embed.sh
	$(EMBED) embedded_schema $(SCHEMA)) >$@.tmp && mv $@.tmp $@
data/embedded_rc.c: $(RC) data/embed.sh
	$(EMBED) embedded_rc $(RC)) >$@.tmp && mv $@.tmp $@
data/embedded_resolutions.c: $(RESOLUTIONS) data/embed.sh
	$(EMBED) embedded_resolutions $(RESOLUTIONS)) >$@.tmp && mv $@.tmp $@
CLEANFILES += data/embedded_lexicons.c data/embedded_lam_alef.c \
	data/embedded_instruments.c \
	data/embedded_schema.c data/embedded_rc.c data/embedded_resolutions.c
