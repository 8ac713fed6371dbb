#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a file is added from within the reader: the work that it brings
# is shown and in the list, and what is wrong with others is told; that paths
# are completed; and that what the program has none of says how to get it.
. "${srcdir:-.}/tests/tui/lib.sh"

talks=yes
mkdir "$T/sub"
cat >"$T/sub/new one.txt" <<'END'
United Nations                                              A/RES/88/1
General Assembly

          88/1.  Reading in tests

The General Assembly,

Recalling its resolution 52/205,

1.  Decides that tests are short;

2.  Decides to remain seized of the matter.
END
cat >"$T/sub/two.txt" <<'END'
United Nations                                              S/RES/2901 (2035)
Security Council

          Resolution 2901 (2035)

The Security Council,

Recalling its resolution 2900 (2035),

1.  Reaffirms that it has no title;

2.  Decides to remain seized of the matter.
END
echo 'Nothing of the kind.' >"$T/sub/other.txt"
steps "import" <<'END'
:open 88/1
:dump-screen unknown
Y
:dump-screen address
:open 52/205
c
<:>import su<Tab>new<Tab><Enter>
:dump-screen new
<lt>
:dump-screen back
:import sub/new one.txt
:dump-screen again
:import sub/other.txt
:dump-screen refused
:import sub/two.txt
:dump-screen untitled
:import none.txt
:dump-screen missing
gI
:dump-screen asked
END
shows unknown 'A/RES/88/1' 'what nobody knows has its symbol'
shows unknown 'Not in the library.' 'it is not there'
shows unknown 'https://docs.un.org/en/A/RES/88/1' 'where it is'
hides address "not in the library, and nobody" "no excuse"
shows address 'docs.un.org/en/A/RES/88/1' 'its address can be copied'
shows unknown ':import PATH adds a file of it' 'how it is got'
shows new 'GA     88/1' 'it is in the list'
shows new '>PP1   Recalling its resolution 52/205' 'it is shown'
shows new '1 new, 0 replaced' 'what was done'
shows back 'GA 52/205' 'back to where one was'
shows back '88/1' 'who cites has changed'
shows again '1 unchanged' 'once more'
shows refused '1 refused' 'no resolution'
grep -q 'other.txt: no resolution' "$err" || fail 'why it is refused'
same 1 "$(head -n 1 "$T/untitled" | grep -c 'Reaffirms that it has')" \
	'what has no title is called by its first words'
shows missing 'none.txt: there is no such file' 'no file'
shows asked ':import' 'a path is asked for'

# Files that are only read: what is added goes to the library, and is shown.
cat >"$T/steps" <<'END'
:import sub/two.txt
:dump-screen unchanged
:import sub/three.txt
:dump-screen file
END
sed 's/2901/2902/' "$T/sub/two.txt" >"$T/sub/three.txt"
run sh -c 'cd "$1" && exec "$2" --script steps --size 24x80 --now "$3" "sub/new one.txt"' \
	- "$T" "$reaffirm" "$now"
status 0 'a file that is only read'
shows unchanged '1 unchanged' 'what is there'
shows unchanged '88/1' 'nothing else is shown'
shows file '── 2902 (2035)' 'what is new'

# The lines about those that are refused are behind the screen: it tells how
# many there are.
echo 'Dear Sir' >"$T/a letter.txt"
echo 'Dear Madam' >"$T/another.txt"
echo ':dump-screen some' >"$T/steps"
run sh -c 'cd "$1" && exec "$2" --script steps --size 24x80 --now "$3" *.txt sub' \
	- "$T" "$reaffirm" "$now"
status 1 'files of which some are refused'
shows some ' files were refused; a letter.txt: no resolution' 'how many'
finish
