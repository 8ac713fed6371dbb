bin_PROGRAMS += reaffirm
reaffirm_SOURCES = src/cli/main.c
reaffirm_LDADD = $(TUI_LIBS)

pkglibexec_PROGRAMS += reaffirm-parse
reaffirm_parse_SOURCES = src/cli/parser.c
reaffirm_parse_LDADD = $(CORE_LIBS)
