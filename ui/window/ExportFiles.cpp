// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/export/MetricsCsv.h"
#include "core/export/Npy.h"
#include "core/export/ProjectPage.h"
#include "core/export/ProjectorTsv.h"
#include "core/export/pointsCsv.h"
#include "core/export/projectTables.h"
#include "core/export/unwritable.h"
#include "ui/models/tableText.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/RunsView.h"
#include "ui/views/ScatterView.h"
#include "ui/window/ExportCommands.h"

#include <fstream>

namespace lodestone {

namespace {
constexpr std::string_view defaultMetric = "recall@50";

std::filesystem::path toPath(const QString& path)
{
    return path.toStdString();
}

void writeText(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream out(path, std::ios::binary);
    out << text;
    out.close();
    if (!out)
        throw unwritable(path);
}
} // namespace

void ExportCommands::run(const QString& path, const std::function<void(const std::filesystem::path&)>& write)
{
    emit writing(path);
    m_task.start([this, path, write](const std::stop_token&) -> BackgroundTask::Delivery {
        write(toPath(path));
        return [this, path] { emit written(path); };
    });
}

void ExportCommands::writeSelection(const QString& path, bool withVectors)
{
    const Session& session = m_workspace.session();
    run(path,
        [data = session.data(), layout = m_picture.scatter()->layoutShown(), entities = session.selection().entities(),
         withVectors](const std::filesystem::path& file) {
            const EntityNames names = namesOf(*data);
            const RowMatrix* vectors = withVectors && layout->snapshot ? &layout->snapshot->embeddings : nullptr;
            writePointsCsv(file, {names, layout->positions, layout->clusters, vectors, entities});
        });
}

void ExportCommands::writeMetrics(const QString& path)
{
    run(path, [project = toPath(m_workspace.project().file())](const std::filesystem::path& file) {
        Project stored = Project::openReadOnly(project);
        MetricsCsv csv(file);
        for (const StoredRun& run : stored.runs())
            for (const EpochStats& stats : stored.history(run.id))
                csv.add(static_cast<std::int64_t>(run.id), stats);
        csv.finish();
    });
}

void ExportCommands::writeVectors(const QString& path)
{
    const Session& session = m_workspace.session();
    run(path, [data = session.data(), shown = session.shown()](const std::filesystem::path& file) {
        if (file.extension() == ".npy")
            writeNpy(file, shown->embeddings);
        else
            writeProjectorTsv(file, shown->embeddings, namesOf(*data));
    });
}

void ExportCommands::writeTable(const QString& path)
{
    const TextTable form = path.endsWith(QStringLiteral(".tex")) ? TextTable::Latex
        : path.endsWith(QStringLiteral(".md"))                   ? TextTable::Markdown
                                                                 : TextTable::Csv;
    run(path, [text = m_runs.text(form).toStdString()](const std::filesystem::path& file) { writeText(file, text); });
}

void ExportCommands::writeModels(const QString& path)
{
    run(path, [project = toPath(m_workspace.project().file())](const std::filesystem::path& file) {
        Project stored = Project::openReadOnly(project);
        ReportedData data(stored);
        const std::vector<ReportedRun> runs = reportedRuns(stored, &data);
        const FigureTable content =
            modelsTable(runs, defaultMetric, data.trouble().empty() ? PairedOver::Users : PairedOver::Runs);
        if (content.rows.empty())
            throw Error(file.string() + ": no run has test figures yet; let one end, or evaluate its test ratings");
        writeText(file, textOf(content, file.extension().string()));
    });
}

void ExportCommands::saveTable(const FigureTable& content)
{
    ask(tr("Export table"), {tr("LaTeX (*.tex)"), tr("Markdown (*.md)"), tr("CSV (*.csv)")},
        [this, content](const QString& path, int) {
            run(path, [content](const std::filesystem::path& file) {
                writeText(file, textOf(content, file.extension().string()));
            });
        });
}

void ExportCommands::writeReport(const QString& path)
{
    run(path, [project = toPath(m_workspace.project().file())](const std::filesystem::path& file) {
        Project stored = Project::openReadOnly(project);
        writeText(file, projectPage(stored, defaultMetric));
    });
}

} // namespace lodestone
