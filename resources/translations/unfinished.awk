# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The entries of .ts files without a finished translation, one a line: file, context, source. Exit 1 if there are any.
/<name>/ { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
/<source>/ { source = $0; sub(/.*<source>/, "", source); within = !/<\/source>/ }
within && !/<source>/ { source = source "\\n" $0 }
/<\/source>/ { sub(/<\/source>.*/, "", source); within = 0 }
/type="unfinished"/ { file = FILENAME; sub(/.*\//, "", file); print file ": " context ": " source; found = 1 }
END { exit found }
