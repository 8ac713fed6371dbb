#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Stands in for reaffirm-parse: whatever it is asked, it prints the works of
# fixture.jsonl, or of the file that $FIXTURE names, so that the stored
# screens do not change with the parser.
cat "$(dirname "$0")/${FIXTURE:-fixture}.jsonl"
echo .
