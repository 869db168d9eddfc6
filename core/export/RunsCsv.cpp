// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RunsCsv.h"

#include "core/Error.h"

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

RunsCsv::RunsCsv(std::filesystem::path path) : m_path(std::move(path)), m_file(m_path)
{
    m_file.precision(std::numeric_limits<double>::max_digits10);
    m_file << "model,seed,fold,best_epoch,seconds";
    for (const std::string& key : figureKeys())
        m_file << ',' << key;
    m_file << '\n';
    flush();
}

void RunsCsv::add(const RunResult& result)
{
    m_file << result.spec.model << ',' << result.spec.seed << ',' << result.spec.split.fold << ',' << result.best.epoch
           << ',' << result.seconds;
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
        throw Error(m_path.string() + ": cannot be written");
}

} // namespace lodestone
