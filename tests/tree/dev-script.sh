#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
# dev-script.sh ROOT: what ./dev answers without building anything.
set -euo pipefail
cd /
dev="$1/dev"
help=$("$dev" help)
for command in run test cli bench stress fuzz translations format lint; do
    grep -q "^  $command " <<<"$help" || { echo "dev help does not name $command" && exit 1; }
done
for wrong in "no-such-command" "test no-such-preset" "fuzz no-such-format" "fuzz --seconds none" "stress none"; do
    status=0
    # shellcheck disable=SC2086 # two words, on purpose
    "$dev" $wrong 2>/dev/null || status=$?
    [ "$status" -eq 2 ] || { echo "dev $wrong: exit $status, not 2" && exit 1; }
done
