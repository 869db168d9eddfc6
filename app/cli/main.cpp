// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "core/parallel/FreedMemory.h"

int main(int argc, char** argv)
{
    lodestone::keepFreedMemory();
    return lodestone::runCommandLine(argc, argv);
}
