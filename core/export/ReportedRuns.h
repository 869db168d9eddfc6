// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"
#include "core/export/LineLook.h"
#include "core/store/Project.h"

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

/// A run of a project with what a table or a page says of it.
struct ReportedRun {
    StoredRun run;
    DataReference data;
    RunResult result; ///< as keptResult() gives it
    EpochHistory history; ///< by epoch
};

/// Runs of the same data that differ in nothing but seeds and folds.
struct RunSet {
    std::string name; ///< settingName()
    std::vector<const ReportedRun*> runs;
    std::size_t place = 0; ///< among all sets
    LineLook look; ///< of its first run, whose color stands for all
    /// Mean of validation Recall@50 at the best epochs; less than 0 where it was not evaluated.
    double validation() const;
};

/// In the order in which they first appear. Marks are given to the best by validation first, as those are drawn.
std::vector<RunSet> runSets(const std::vector<ReportedRun>& runs);
/// The `most` of them that are best by validation, in their order.
std::vector<RunSet> bestSets(std::vector<RunSet> sets, std::size_t most);
/// "MML alpha=0.5": the model and those of its options that are not the same in all runs of it.
std::string settingName(const RunSpec& spec, const std::vector<ReportedRun>& runs);

/// The data of a project's runs, opened when they are first asked for.
class ReportedData {
public:
    explicit ReportedData(Project& project) : m_project(project) { }
    /// Null where they are not to be had any more: trouble() says why.
    DatasetPtr of(DataId id, const std::stop_token& stop = {});
    const std::vector<std::string>& trouble() const { return m_trouble; }

private:
    Project& m_project;
    std::map<DataId, DatasetPtr> m_opened;
    std::vector<std::string> m_trouble;
};

/// All runs of a project, by id.
/// @param data  null: without RunResult::testRanks
/// @param stop  ends it early; then what is given is not complete
std::vector<ReportedRun> reportedRuns(Project& project, ReportedData* data, const std::stop_token& stop = {});

} // namespace lodestone
