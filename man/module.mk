# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages and shell completion, with tables from the program itself.

if HAVE_TABLES
EXTRA_PROGRAMS += man/reaffirm-tables
TABLES = $(TABLES_FOR_BUILD)
else
noinst_PROGRAMS += man/reaffirm-tables
TABLES = man/reaffirm-tables$(EXEEXT)
endif
man_reaffirm_tables_SOURCES = man/tables.c
man_reaffirm_tables_LDADD = src/libcli.a $(TUI_LIBS) $(RE_PTHREAD_LIBS)

PAGES = man/reaffirm.1 man/reaffirmrc.5
COMPLETION = man/completion/reaffirm
man_MANS = $(PAGES)
bashcompletiondir = $(datadir)/bash-completion/completions
bashcompletion_DATA = $(COMPLETION)
EXTRA_DIST += man/fill.sh man/reaffirm.1.in man/reaffirmrc.5.in
CLEANFILES += $(PAGES) $(COMPLETION)

FILL = $(AM_V_GEN)$(MKDIR_P) man && \
	$(SHELL) $(srcdir)/man/fill.sh $(TABLES)
man/reaffirm.1: man/reaffirm.1.in man/fill.sh $(TABLES)
	$(FILL) $(srcdir)/man/reaffirm.1.in >$@.tmp && mv $@.tmp $@
man/reaffirmrc.5: man/reaffirmrc.5.in man/fill.sh $(TABLES)
	$(FILL) $(srcdir)/man/reaffirmrc.5.in >$@.tmp && mv $@.tmp $@
$(COMPLETION): $(TABLES)
	$(AM_V_GEN)$(MKDIR_P) man/completion && \
	$(TABLES) bash-completion >$@.tmp && mv $@.tmp $@
