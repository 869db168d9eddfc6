// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "core/Error.h"
#include "core/export/MetricsCsv.h"
#include "core/export/Npy.h"
#include "core/export/ProjectorTsv.h"
#include "core/export/projectTables.h"
#include "core/export/unwritable.h"
#include "core/store/Project.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>
#include <memory>

namespace lodestone {

namespace {
struct ExportCommand {
    std::string file, out, run, what, epoch = "best", metric = "recall@50", paired = "users";

    void execute() const;
    StoredRun findRun(Project& project) const;
    Snapshot findVectors(Project& project, const StoredRun& stored) const;
    void exportVectors(Project& project) const;
    void exportMetrics(Project& project) const;
    void exportData(Project& project) const;
    FigureTable table(Project& project) const;
    void exportTable(Project& project, const std::string& ending) const;
};

std::optional<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// By name, or else by number.
StoredRun ExportCommand::findRun(Project& project) const
{
    if (auto found = project.findRun(run))
        return *found;
    std::string names;
    for (const StoredRun& known : project.runs()) {
        if (wholeNumber(run) == static_cast<int>(known.id))
            return known;
        names += (names.empty() ? "" : ", ") + known.about.name;
    }
    throw Error(file + ": there is no run '" + run + "'; "
                + (names.empty() ? "the project holds none" : "its runs are: " + names));
}

Snapshot ExportCommand::findVectors(Project& project, const StoredRun& stored) const
{
    for (const auto& [key, kind] : {std::pair("best", KeptKind::Best), std::pair("last", KeptKind::Last)})
        if (epoch == key) {
            const std::vector<int> epochs = project.keptEpochs(stored.id, kind);
            if (epochs.empty())
                throw Error(file + ": run '" + stored.about.name + "' has no vectors of the " + key
                            + " epoch yet; train on");
            return project.embedding(stored.id, kind, epochs.front());
        }
    const int wanted = *wholeNumber(epoch);
    for (const KeptKind kind : {KeptKind::Best, KeptKind::Last, KeptKind::Series})
        for (const int kept : project.keptEpochs(stored.id, kind))
            if (kept == wanted)
                return project.embedding(stored.id, kind, kept);
    throw Error(file + ": the vectors of epoch " + epoch + " are not kept; the series of run '" + stored.about.name
                + "' holds every " + std::to_string(stored.seriesStride) + ". epoch up to "
                + std::to_string(stored.numEpochs));
}

void ExportCommand::exportVectors(Project& project) const
{
    const StoredRun stored = findRun(project);
    const Snapshot snapshot = findVectors(project, stored);
    if (std::filesystem::path(out).extension() == ".npy")
        return writeNpy(out, snapshot.embeddings);
    const EntityNames names = project.names(stored.data);
    if (names.ids.size() != static_cast<std::size_t>(snapshot.embeddings.rows()))
        throw Error(file + ": the names of the data do not belong to these vectors; export them as .npy");
    writeProjectorTsv(out, snapshot.embeddings, names);
}

void ExportCommand::exportMetrics(Project& project) const
{
    const std::vector<StoredRun> runs = run.empty() ? project.runs() : std::vector{findRun(project)};
    MetricsCsv csv(out);
    for (const StoredRun& stored : runs)
        for (const EpochStats& stats : project.history(stored.id))
            csv.add(static_cast<std::int64_t>(stored.id), stats);
    csv.finish();
}

void ExportCommand::exportData(Project& project) const
{
    const auto all = project.data();
    if (all.size() != 1 && run.empty())
        throw Error(file + ": the runs of this project are of " + std::to_string(all.size())
                    + " data sets; name a run of the one that is meant with --run");
    const DataId id = run.empty() ? all.front().first : findRun(project).data;
    if (std::filesystem::exists(out) && !std::filesystem::is_empty(out))
        throw Error(out + ": there are files in this folder already; name a new or an empty folder");
    const DataReference data = project.extractDataCopy(id, out);
    std::cout << (data.source.empty() ? data.reading.splitFiles.train.string() : data.source) << '\n';
}

FigureTable ExportCommand::table(Project& project) const
{
    if (what == "runs")
        return runsTable(reportedRuns(project, nullptr));
    RankMetrics().value(metric); // throws for an unknown one
    if (paired == "runs")
        return modelsTable(reportedRuns(project, nullptr), metric, PairedOver::Runs);
    ReportedData data(project);
    const std::vector<ReportedRun> runs = reportedRuns(project, &data);
    for (const std::string& trouble : data.trouble())
        std::cerr << "warning: " << trouble << "; the significance test is paired over runs instead of users\n";
    return modelsTable(runs, metric, data.trouble().empty() ? PairedOver::Users : PairedOver::Runs);
}

void ExportCommand::exportTable(Project& project, const std::string& ending) const
{
    const FigureTable content = table(project);
    if (content.rows.empty())
        throw Error(file + ": no run has figures yet; train one");
    std::ofstream stream(out, std::ios::binary);
    stream << textOf(content, ending);
    stream.close();
    if (!stream)
        throw unwritable(out);
}

/// What can be exported, and as what.
struct ExportForm {
    std::string_view what, are;
    std::vector<std::string_view> endings;
};

const ExportForm& formOf(const std::string& what)
{
    static const std::vector<ExportForm> forms{{"vectors", "vectors are", {".npy", ".tsv"}},
                                               {"metrics", "metrics are", {".csv"}},
                                               {"table", "a table is", {".tex", ".csv", ".md"}},
                                               {"runs", "a table of runs is", {".tex", ".csv", ".md"}},
                                               {"data", "the files of the data are", {}}};
    return *std::ranges::find(forms, what, &ExportForm::what);
}

void ExportCommand::execute() const
{
    const std::string ending = std::filesystem::path(out).extension().string();
    const ExportForm& form = formOf(what);
    if (!form.endings.empty() && std::ranges::find(form.endings, ending) == form.endings.end()) {
        std::string endings;
        for (const std::string_view one : form.endings)
            endings += (endings.empty() ? "" : one == form.endings.back() ? " or " : ", ") + std::string(one);
        throw Error(out + ": " + std::string(form.are) + " written as " + endings + "; name such a file");
    }
    if (what == "vectors" && run.empty())
        throw CLI::RequiredError("--run");
    Project project = Project::openReadOnly(file);
    if (what == "vectors")
        exportVectors(project);
    else if (what == "metrics")
        exportMetrics(project);
    else if (what == "data")
        exportData(project);
    else
        exportTable(project, ending);
}
} // namespace

void addExportCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("export", "Write vectors, figures, tables or the data of a project to files");
    const auto wish = std::make_shared<ExportCommand>();
    command->add_option("FILE", wish->file, "Project file")->required();
    command
        ->add_option("OUT", wish->out,
                     ".npy, .tsv (Embedding Projector, with a .metadata.tsv beside it), .csv, .tex or .md; of data a folder")
        ->required();
    command
        ->add_option(
            "--what", wish->what,
            "vectors of one run (.npy, .tsv); metrics, one figure a row (.csv); table, a row for all seeds and "
            "folds of a model "
            "and its options; runs, a row for each (.tex, .csv, .md); data, the files that the project keeps a copy "
            "of (a folder)")
        ->required()
        ->check(CLI::IsMember({"vectors", "metrics", "table", "runs", "data"}));
    command->add_option("--run", wish->run, "Name or number of the run; metrics are those of all runs without it");
    command
        ->add_option("--epoch", wish->epoch,
                     "best, last or a number: which vectors; those by number may have half precision")
        ->check([](const std::string& text) {
            return text == "best" || text == "last" || wholeNumber(text)
                ? std::string()
                : "'" + text + "' is none of best, last or a number";
        })
        ->capture_default_str();
    command->add_option("--metric", wish->metric, "Test metric whose differences a table tests for significance")
        ->capture_default_str();
    command
        ->add_option("--paired", wish->paired,
                     "Test paired over users, for which the data are read, or over runs with the same seed, split and fold")
        ->check(CLI::IsMember({"users", "runs"}))
        ->capture_default_str();
    command->callback([wish, &exitCode] {
        wish->execute();
        exitCode = exitDone;
    });
}

} // namespace lodestone
