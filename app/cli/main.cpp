// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

int main(int argc, char** argv)
{
    return lodestone::runCommandLine(argc, argv);
}
