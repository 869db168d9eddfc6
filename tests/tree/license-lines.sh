#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# license-lines.sh ROOT: every file of the tree names its license, or REUSE.toml does so for it.
set -euo pipefail
cd "$1"
git=(git -c safe.directory='*')
if ! "${git[@]}" rev-parse --git-dir >/dev/null 2>&1; then
    echo "no git checkout, so no list of files"
    exit 77
fi
mapfile -t covered < <(sed -n '/^path *= *\[/,/\]/p' REUSE.toml | grep -o '"[^"]*"' | tr -d '"')
[ "${#covered[@]}" -gt 0 ]

is_covered() {
    local pattern
    for pattern in "${covered[@]}"; do
        # shellcheck disable=SC2053 # a pattern, on purpose
        [[ $1 != $pattern ]] || return 0
    done
    return 1
}

files=0 to_read=()
while IFS= read -r -d '' file; do
    case $file in LICENSES/*) continue ;; esac
    [ -f "$file" ] || continue
    files=$((files + 1))
    is_covered "$file" || to_read+=("$file")
done < <("${git[@]}" ls-files -z --cached --others --exclude-standard)
missing=$(printf '%s\0' "${to_read[@]}" | xargs -0 grep --files-without-match 'SPDX-License-Identifier: ' || true)
[ -z "$missing" ] || sed 's/$/: no line SPDX-License-Identifier, and no entry in REUSE.toml/' <<<"$missing"
echo "$files files, ${#to_read[@]} of them read"
[ "$files" -gt 0 ] && [ -z "$missing" ]
