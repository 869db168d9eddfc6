// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RunsCsv.h"

#include "core/export/unwritable.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lodestone {

namespace {
std::vector<std::string> figureKeys()
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : RankMetrics().values())
        keys.emplace_back(key);
    keys.insert(keys.end(), {"nmi@10", "nmi@20", "nmi_metric@10", "nmi_metric@20"});
    return keys;
}
} // namespace

RunsCsv::RunsCsv(std::filesystem::path path, std::vector<std::string> options)
    : m_path(std::move(path)), m_options(std::move(options)), m_file(m_path)
{
    m_file.precision(std::numeric_limits<double>::max_digits10);
    m_file << "model";
    for (const std::string& option : m_options)
        m_file << ',' << option;
    m_file << ",seed,fold,best_epoch,seconds";
    for (const std::string& key : figureKeys())
        m_file << ',' << key;
    m_file << '\n';
    flush();
}

void RunsCsv::add(const RunResult& result)
{
    m_file << result.spec.model;
    for (const std::string& option : m_options)
        m_file << ',' << settingOf(result.spec, option);
    m_file << ',' << result.spec.seed << ',' << result.spec.split.fold << ',' << result.best.epoch << ',' << result.seconds;
    const std::vector<NamedValue> figures = result.figures();
    for (const std::string& key : figureKeys()) {
        m_file << ',';
        const auto figure =
            std::find_if(figures.begin(), figures.end(), [&](const NamedValue& value) { return value.key == key; });
        if (figure != figures.end())
            m_file << figure->value;
    }
    m_file << '\n';
    flush();
}

void RunsCsv::flush()
{
    if (!m_file.flush())
        throw unwritable(m_path);
}

} // namespace lodestone
