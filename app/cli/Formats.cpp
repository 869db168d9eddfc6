// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/data/formats/catalogue.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace lodestone {

namespace {
void printFormats()
{
    for (const FormatInfo& format : formatCatalogue())
        std::cout << format.key << "  " << format.title << ": " << format.files << ".\n";
}

void printFormatsTable()
{
    std::cout
        << "# Formats of ratings\n\nPrinted by `lodestone-cli formats --markdown`. The format is found by itself, in this "
           "order; `--format KEY` chooses one. Every file may be gzipped. A zip archive that holds one data set, in a folder or "
           "not, opens like a folder; `archive.zip/folder/file` names a file in it.\n\n| key | format | what to open |\n| --- | --- | --- |\n";
    for (const FormatInfo& format : formatCatalogue())
        std::cout << "| `" << format.key << "` | " << format.title << " | " << format.files << " |\n";
}
} // namespace

void addFormatsCommand(CLI::App& app, int&)
{
    CLI::App* command = app.add_subcommand("formats", "List the formats of ratings that can be read");
    const auto markdown = std::make_shared<bool>(false);
    command->add_flag("--markdown", *markdown, "Print the page of the documentation");
    command->callback([markdown] { *markdown ? printFormatsTable() : printFormats(); });
}

} // namespace lodestone
