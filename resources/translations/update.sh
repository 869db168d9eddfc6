#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh [FOLDER]: brings the .ts files of FOLDER (default: this one) up to date with the sources. Translations are kept,
# entries that no source has any more are removed. Exit 77 if there is no lupdate of Qt 6.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
folder=$(cd -- "${1:-$here}" && pwd)
for lupdate in /usr/lib/qt6/bin/lupdate lupdate-qt6 lupdate6 ""; do
    ! command -v "$lupdate" >/dev/null || break
done
if [ -z "$lupdate" ]; then
    echo "update.sh: there is no lupdate of Qt 6; its Debian package is qt6-l10n-tools" >&2
    exit 77
fi
cd -- "$here/../.."
# Without line numbers, so that a change of the sources changes only the entries it is about.
options=(-silent -I . -locations none -no-obsolete -tr-function-alias "QT_TRANSLATE_NOOP+=PARAM_TEXT" -source-language en)
for language in de zh_CN; do
    "$lupdate" "${options[@]}" -target-language "$language" core ui app -ts "$folder/lodestone_$language.ts"
done
# English needs its plurals only.
"$lupdate" "${options[@]}" -target-language en -pluralonly core ui app -ts "$folder/lodestone_en.ts"
