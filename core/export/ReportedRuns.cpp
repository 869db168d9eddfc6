// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ReportedRuns.h"

#include "core/Error.h"
#include "core/experiment/keptRuns.h"
#include "core/export/RunColors.h"
#include "core/model/catalogue.h"
#include "core/store/openStored.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace lodestone {

DatasetPtr ReportedData::of(DataId id, const std::stop_token& stop)
{
    if (const auto known = m_opened.find(id); known != m_opened.end())
        return known->second;
    DatasetPtr data;
    try {
        data = openStored(m_project, id, {}, stop).dataset;
    } catch (const Error& error) {
        m_trouble.emplace_back(error.what());
    }
    if (!stop.stop_requested())
        m_opened[id] = data;
    return data;
}

std::vector<ReportedRun> reportedRuns(Project& project, ReportedData* data, const std::stop_token& stop)
{
    std::map<DataId, DataReference> references;
    for (auto& [id, reference] : project.data())
        references.emplace(id, reference);
    std::vector<ReportedRun> reported;
    for (StoredRun& run : project.runs()) {
        if (stop.stop_requested())
            break;
        const DatasetPtr dataset = data && run.final && run.final->test ? data->of(run.data, stop) : nullptr;
        ReportedRun one;
        one.result = keptResult(project, run, dataset, stop);
        one.history = project.history(run.id);
        one.data = references[run.data];
        one.run = std::move(run);
        reported.push_back(std::move(one));
    }
    return reported;
}

std::string settingName(const RunSpec& spec, const std::vector<ReportedRun>& runs)
{
    std::string name(modelInfo(spec.model).title);
    for (const Setting& setting : spec.settings)
        if (std::ranges::any_of(runs, [&](const ReportedRun& run) {
                return run.run.spec.model == spec.model && settingOf(run.run.spec, setting.key) != setting.value;
            }))
            name += " " + setting.key + "=" + setting.value;
    return name;
}

double RunSet::validation() const
{
    double sum = 0;
    int count = 0;
    for (const ReportedRun* run : runs)
        if (run->result.best.validation) {
            sum += run->result.best.validation->recall50;
            ++count;
        }
    return count > 0 ? sum / count : -1;
}

namespace {
void setLooks(std::vector<RunSet>& sets)
{
    std::vector<std::size_t> order(sets.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t place) { return sets[place].validation(); });
    std::vector<const StoredRun*> runs;
    for (const std::size_t place : order)
        runs.push_back(&sets[place].runs.front()->run);
    const std::vector<LineLook> looks = runLooks(runs);
    for (std::size_t i = 0; i < order.size(); ++i)
        sets[order[i]].look = looks[i];
}
} // namespace

std::vector<RunSet> runSets(const std::vector<ReportedRun>& runs)
{
    std::vector<RunSet> sets;
    std::map<std::pair<DataId, std::string>, std::size_t> places;
    for (const ReportedRun& run : runs) {
        const auto [place, isNew] = places.emplace(std::pair(run.run.data, settingText(run.run.spec)), sets.size());
        if (isNew)
            sets.push_back({settingName(run.run.spec, runs), {}, sets.size(), {}});
        sets[place->second].runs.push_back(&run);
    }
    setLooks(sets);
    return sets;
}

std::vector<RunSet> bestSets(std::vector<RunSet> sets, std::size_t most)
{
    std::vector<double> values;
    for (const RunSet& set : sets)
        values.push_back(set.validation());
    std::ranges::sort(values, std::greater());
    if (sets.size() <= most)
        return sets;
    const double least = values[most - 1];
    std::erase_if(sets, [&](const RunSet& set) { return set.validation() < least; });
    sets.resize(most); // several may be equally good
    return sets;
}

} // namespace lodestone
