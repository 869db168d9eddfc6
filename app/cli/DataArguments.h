// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace lodestone {

/// DATA and the options that say how to read it, the same for every command that needs data.
class DataArguments {
public:
    /// Adds them to a command; the values live as long as any copy of the result.
    static std::shared_ptr<DataArguments> addTo(CLI::App& command);

    const std::string& data() const { return m_data; }
    /// How to read it.
    LoadOptions options() const;
    /// Opens DATA. Prints what is wrong with single lines, and warnings, to standard error, where a terminal also gets a
    /// progress bar unless `quiet`. The dataset is null only if `stop` was requested. Throws Error.
    LoadedData open(bool quiet, std::stop_token stop = {}) const;

private:
    static void addLabelOptions(CLI::App& command, DataArguments& a);
    static void addSplitFiles(CLI::App& command, DataArguments& a);

    std::string m_data, m_columns, m_separator, m_header, m_labelChoice, m_duplicates = "last";
    LoadOptions m_options;
};

/// The bad lines and warnings of a load as text, one per line.
std::string reportText(const LoadReport& report);

} // namespace lodestone
