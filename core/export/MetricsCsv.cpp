// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/MetricsCsv.h"

#include "core/export/unwritable.h"

#include <charconv>
#include <string>
#include <utility>

namespace lodestone {

namespace {
constexpr const char* quantileKeys[]{"q05", "q25", "q50", "q75", "q95"};
} // namespace

std::vector<NamedValue> allFiguresOf(const EpochStats& stats)
{
    std::vector<NamedValue> figures{{"seconds", stats.seconds},
                                    {"evaluation_seconds", stats.evaluationSeconds},
                                    {"pairs_per_second", stats.pairsPerSecond},
                                    {"learning_rate", stats.learningRate}};
    for (const NamedValue& term : stats.loss)
        figures.push_back({"loss." + term.key, term.value});
    for (const NamedValue& term : stats.active)
        figures.push_back({"active." + term.key, term.value});
    const std::pair<const char*, const std::optional<RankMetrics>&> parts[] = {
        {"train.", stats.train}, {"validation.", stats.validation}, {"test.", stats.test}};
    for (const auto& [part, metrics] : parts)
        if (metrics)
            for (const auto& [key, value] : metrics->values())
                figures.push_back({part + std::string(key), value});
    const std::pair<const char*, const std::optional<double>&> nmis[] = {{"nmi@10", stats.nmi10},
                                                                         {"nmi@20", stats.nmi20},
                                                                         {"nmi_metric@10", stats.metricNmi10},
                                                                         {"nmi_metric@20", stats.metricNmi20}};
    for (const auto& [key, value] : nmis)
        if (value)
            figures.push_back({key, *value});
    for (const MarginBand& band : stats.margins)
        for (std::size_t i = 0; i < band.quantiles.size(); ++i)
            figures.push_back({"margin." + band.key + "." + quantileKeys[i], band.quantiles[i]});
    return figures;
}

MetricsCsv::MetricsCsv(std::filesystem::path path) : m_path(std::move(path)), m_file(m_path, std::ios::binary)
{
    if (!(m_file << "run,epoch,metric,value\n"))
        throw unwritable(m_path);
}

void MetricsCsv::add(std::int64_t run, const EpochStats& stats)
{
    const std::string start = std::to_string(run) + ',' + std::to_string(stats.epoch) + ',';
    for (const NamedValue& figure : allFiguresOf(stats)) {
        char digits[32];
        const char* end = std::to_chars(digits, digits + sizeof digits, figure.value).ptr;
        m_file << start << figure.key << ',' << std::string_view(digits, static_cast<std::size_t>(end - digits)) << '\n';
    }
}

void MetricsCsv::finish()
{
    m_file.close();
    if (!m_file)
        throw unwritable(m_path);
}

} // namespace lodestone
