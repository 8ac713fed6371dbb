#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that documents of older kinds are given to the best program that is
# there to read them, that what it gives is read, that nothing is left behind,
# and that without one, with one that fails, hangs or prints nothing, with a
# password or another program's document, one line says what to do.
# The programs are stood in for by scripts.
set -u
: "${srcdir:=.}"
build=$PWD
text=$(cd "$srcdir" && pwd)/data/resolutions/A_RES_57_263.txt
here=$(cd "$srcdir/tests/source/word" && pwd)
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export XDG_DATA_HOME="$T/data" XDG_CONFIG_HOME="$T/config" \
	XDG_STATE_HOME="$T/state" TMPDIR="$T/tmp"
mkdir "$T/tmp" "$T/bin"
cd "$T" || exit 99
failed=0
reaffirm=$build/reaffirm
# Only what stands in for the programs can be found, and what those need.
for tool in sh cat cp mkdir; do
	ln -s "$(command -v $tool)" "bin/$tool" || exit 99
done

fail() {
	echo "FAILED: $*"
	failed=1
}
parse() {
	PATH=$T/bin "$reaffirm" parse "$1" >out 2>err
}
good() {
	parse "$1" || fail "$1: $(cat err)"
	grep -qF -- "$2" out || fail "$1: not printed: $2"
	[ -z "$(ls tmp)" ] || fail "$1: left behind: $(ls tmp)"
}
refused() {
	if parse "$1"; then
		fail "$1: not refused"
	elif [ -s out ] || [ "$(wc -l <err)" -ne 1 ] ||
		! grep -qF -- "$2" err || ! grep -qF -- "$1" err; then
		fail "$1: wanted '$2', got: $(cat out err)"
	fi
	[ -z "$(ls tmp)" ] || fail "$1: left behind: $(ls tmp)"
}
# program NAME: a script, from standard input.
program() {
	{
		echo '#!/bin/sh'
		cat
	} >"bin/$1"
	chmod +x "bin/$1"
}
# compound NAME: a compound file, as far as it matters, with a stream of this
# name: sectors of 2^9 bytes, the list of its streams in the first.
compound() {
	printf '\320\317\021\340\241\261\032\341'
	head -c 22 /dev/zero
	printf '\011\000'
	head -c 480 /dev/zero
	printf '%s' "$1" | sed 's/./&@/g' | tr '@' '\000'
	printf '....'
}

compound WordDocument >a.doc
compound Workbook >b.doc
compound EncryptedPackage >c.docx
printf '{\\rtf1 text}' >a.rtf
printf 'PK\003\004......................\010\000\000\000mimetype%s.......' \
	application/vnd.oasis.opendocument.text >a.odt

refused a.doc 'install libreoffice-writer or antiword'
refused a.rtf 'install libreoffice-writer or unrtf'
refused a.odt 'install libreoffice-writer or pandoc'
refused b.doc 'none of Word'
refused c.docx 'encrypted'
# Of what is not all there no program is asked.
head -c 500 a.doc >cut.doc
refused cut.doc 'not all there'
{
	head -c 48 a.doc
	printf '\377\000'
	tail -c +51 a.doc
} >far.doc
refused far.doc 'not all there'

program catdoc <<'END'
exit 1
END
refused a.doc 'that catdoc cannot read'
program antiword <<END
cat "$text"
END
good a.doc '"key":"GA 57/263"'
grep -qF "\"digest\":\"$(sha256sum a.doc | cut -d' ' -f1)\"" out ||
	fail 'the digest is not that of the document'
# Its footnotes, as antiword prints them.
program antiword <<'END'
printf '99/7. Wells\n\nThe General Assembly,\nNoting the report[1] and [5] ropes,[2]\n'
printf '1. Decides to dig [1] hole.\n-----------------------\n'
printf '[1]\tA/98/901.\n[2]\tA/98/902, of\nhemp.\n\n'
END
good a.doc '"text":"Noting the report and [5] ropes,","marks":[{"offset":17,"footnote":"1"},{"offset":32,"footnote":"2"}]'
good a.doc '"text":"Decides to dig [1] hole."'
good a.doc '{"label":"2","text":"A/98/902, of hemp."'
program antiword <<'END'
:
END
refused a.doc 'that antiword cannot read'
program antiword <<'END'
kill -SEGV $$
END
refused a.doc 'that antiword cannot read'
program unrtf <<'END'
printf '<html><body><p>99/7. Wells</p><p>The General Assembly,</p>'
printf '<p>1. Decides to dig.</p></body></html>'
END
if grep -q 'define HAVE_LIBXML2' "$build/config.h"; then
	good a.rtf '"text":"Decides to dig."'
fi

# What makes a .docx is asked first, and may write what it likes beside it.
"$build/tests/cli/packer" zip made.docx "[Content_Types].xml=$here/types.xml" \
	"word/document.xml=$here/document.xml"
if [ $? -eq 0 ] && grep -q 'define HAVE_LIBXML2' "$build/config.h"; then
	program soffice <<END
while [ \$# -gt 1 ]; do
	case \$1 in
	-env:UserInstallation=file://*/profile)
		mkdir "\${1#*file://}" && cp "$text" "\${1#*file://}/x" ;;
	--outdir) out=\$2 ;;
	esac
	shift
done
cat "\$1" >"$T/given"
cp "$T/made.docx" "\$out/in.docx"
END
	for file in a.doc a.odt a.rtf; do
		good $file '"title":"Wells and springs in dry countries"'
		cmp -s $file given || fail "$file: not given to soffice"
	done
	PATH=$T/bin "$reaffirm" import a.doc >out 2>err || fail "$(cat err)"
	grep -q '1 new' out || fail 'import'
	program soffice <<'END'
exit 0
END
	refused a.doc 'that soffice cannot read'
fi
exit $failed
