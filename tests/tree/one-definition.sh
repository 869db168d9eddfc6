#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# one-definition.sh ROOT: no two headers define types of one name. All of them live in one namespace, and of two inline
# destructors of one name the linker keeps one, for both types.
set -euo pipefail
cd "$1"
mapfile -t headers < <(find core ui app -name '*.h')
types=$(grep -hoE '^(class|struct|enum class) [A-Za-z0-9_]+( final)?( *[:{]|$)' "${headers[@]}" |
    sed -E 's/^(class|struct|enum class) ([A-Za-z0-9_]+).*/\2/')
twice=$(sort <<<"$types" | uniq -d)
for name in $twice; do
    echo "$name is defined in more than one header:"
    grep -lE "^(class|struct|enum class) $name( final)?( *[:{]|$)" "${headers[@]}"
done
echo "$(wc -l <<<"$types") types in ${#headers[@]} headers"
[ "$(wc -l <<<"$types")" -gt 100 ] && [ -z "$twice" ]
