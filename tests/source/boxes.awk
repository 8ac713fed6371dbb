# SPDX-License-Identifier: GPL-3.0-or-later
# From a description of pages to what `pdftotext -bbox-layout' would print of
# them.  A description has lines
#	page WIDTH HEIGHT
#	X Y SIZE WORD...	words from X on, Y is where they stand
# in points from the top left corner; characters are 0.6 of SIZE wide.  A word
# that begins with ^ is raised and stands right behind the one before it; one
# that begins with ~ has hardly any space before it.
function word(x, y, size, text) {
	gsub(/&/, "\\&amp;", text)
	printf "<word xMin=\"%f\" yMin=\"%f\" xMax=\"%f\" yMax=\"%f\">%s</word>\n",
		x, y - 0.9 * size, x + 0.6 * size * length(text),
		y + 0.2 * size, text
}

BEGIN {
	print "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"" \
		" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"
	print "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc>"
}
/^#/ || !NF { next }
$1 == "page" {
	if (open)
		print "</page>"
	printf "<page width=\"%f\" height=\"%f\">\n", $2, $3
	open = 1
	next
}
{
	x = $1
	print "<flow><block><line>"
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
		word(x, y, size, text)
		x += 0.6 * size * length(text)
	}
	print "</line></block></flow>"
}
END {
	if (open)
		print "</page>"
	print "</doc></body></html>"
}
