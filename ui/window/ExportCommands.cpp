// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ExportCommands.h"

#include "ui/compare/ComparePage.h"
#include "ui/compare/compareFigure.h"
#include "ui/figure/FigureDialog.h"
#include "ui/figure/PictureSeries.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/RunsView.h"
#include "ui/views/ScatterView.h"
#include "ui/window/ViewSwitch.h"
#include "ui/window/WindowActions.h"

#include <QFileDialog>
#include <QMenu>
#include <QProgressDialog>

namespace lodestone {

ExportCommands::ExportCommands(Workspace& workspace, ExploreView& picture, const RunsView& runs, ViewSwitch& views,
                               QWidget& window)
    : QObject(&window),
      image(add(tr("&Picture\u2026"), tr("Write the picture as PNG, SVG or PDF, in any size, with its legend"))),
      series(add(tr("Picture of every &epoch\u2026"),
                 tr("Write the picture of every kept epoch as PNG, as the last picture was exported, for a film"))),
      selection(add(tr("&Selected points as CSV\u2026"),
                    tr("Write ids, titles, labels, clusters and places of the selected points"))),
      metrics(
          add(tr("&Figures of all runs as CSV\u2026"), tr("Write every figure of every epoch of every run, one a line"))),
      npy(add(tr("&Vectors as NPY\u2026"), tr("Write the vectors of the shown epoch for NumPy, users first"))),
      projector(add(tr("Vectors for the Embedding P&rojector\u2026"),
                    tr("Write the vectors of the shown epoch as TSV, with a file of names beside it"))),
      table(add(tr("&Table of runs\u2026"), tr("Write the table of runs as it is shown, for LaTeX or Markdown or as CSV"))),
      models(add(tr("&Comparison of models\u2026"),
                 tr("Write the mean test figures of every model over its runs, with differences and their significance"))),
      report(add(tr("Report as &HTML\u2026"),
                 tr("Write one page with tables, curves, pictures and the commands that repeat the runs"))),
      m_workspace(workspace), m_picture(picture), m_runs(runs), m_views(views), m_window(window),
      m_series(new PictureSeries(workspace.session(), picture, this))
{
    image->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(image, &QAction::triggered, this, &ExportCommands::showFigureDialog);
    connect(series, &QAction::triggered, this, &ExportCommands::askForFolder);
    connect(m_series, &PictureSeries::failed, &workspace, &Workspace::reportError);
    connect(selection, &QAction::triggered, this, [this] {
        ask(tr("Export selected points"), {tr("CSV (*.csv)"), tr("CSV with vectors (*.csv)")},
            [this](const QString& path, int filter) { writeSelection(path, filter == 1); });
    });
    connect(metrics, &QAction::triggered, this, [this] {
        ask(tr("Export figures"), {tr("CSV (*.csv)")}, [this](const QString& path, int) { writeMetrics(path); });
    });
    connect(npy, &QAction::triggered, this, [this] {
        ask(tr("Export vectors"), {tr("NumPy (*.npy)")}, [this](const QString& path, int) { writeVectors(path); });
    });
    connect(projector, &QAction::triggered, this, [this] {
        ask(tr("Export vectors"), {tr("TSV (*.tsv)")}, [this](const QString& path, int) { writeVectors(path); });
    });
    connect(table, &QAction::triggered, this, [this] {
        ask(tr("Export table"), {tr("LaTeX (*.tex)"), tr("Markdown (*.md)"), tr("CSV (*.csv)")},
            [this](const QString& path, int) { writeTable(path); });
    });
    connect(models, &QAction::triggered, this, [this] {
        ask(tr("Export table"), {tr("LaTeX (*.tex)"), tr("Markdown (*.md)"), tr("CSV (*.csv)")},
            [this](const QString& path, int) { writeModels(path); });
    });
    connect(report, &QAction::triggered, this, [this] {
        ask(tr("Export report"), {tr("HTML (*.html)")}, [this](const QString& path, int) { writeReport(path); });
    });
    connect(&m_task, &BackgroundTask::failed, &workspace, &Workspace::reportError);
    connect(&m_task, &BackgroundTask::failed, this, &ExportCommands::failed);
    const Session& session = workspace.session();
    for (const auto signal : {&Session::selectionChanged, &Session::dataChanged, &Session::shownChanged})
        connect(&session, signal, this, &ExportCommands::update);
    connect(&picture, &ExploreView::layoutShown, this, &ExportCommands::update);
    connect(&views, &ViewSwitch::picturesChanged, this, &ExportCommands::update);
    const RunEntries& entries = workspace.project().runs();
    for (const auto signal : {&RunEntries::added, &RunEntries::removed})
        connect(&entries, signal, this, &ExportCommands::update);
    connect(&entries, &RunEntries::wasReset, this, &ExportCommands::update);
    update();
}

QAction* ExportCommands::add(const QString& text, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setProperty("plainToolTip", toolTip);
    return action;
}

void ExportCommands::addTo(QMenu& menu) const
{
    menu.addActions({image, series, selection});
    menu.addSeparator();
    menu.addActions({npy, projector});
    menu.addSeparator();
    menu.addActions({metrics, table, models, report});
}

void ExportCommands::update()
{
    const Session& session = m_workspace.session();
    const QString noPicture = tr("There is no picture yet: train first.");
    const QString noLayout = m_picture.scatter()->layoutShown() ? QString() : noPicture;
    const ComparePage* compared = m_views.shownComparePage();
    setAvailable(series, noLayout);
    setAvailable(image, compared ? (compared->hasPicture() ? QString() : noPicture) : noLayout);
    setAvailable(selection, !noLayout.isEmpty() || !session.selection().empty() ? noLayout : tr("No point is selected."));
    for (QAction* action : {npy, projector})
        setAvailable(action, session.shown() ? QString() : tr("There are no vectors yet: train first."));
    const QString noRun = m_workspace.project().runs().all().empty() ? tr("There is no run yet.") : QString();
    for (QAction* action : {metrics, table, models, report})
        setAvailable(action, noRun);
}

void ExportCommands::showFigureDialog()
{
    const ComparePage* compared = m_views.shownComparePage();
    std::shared_ptr<const Figure> figure;
    if (compared)
        figure = figureOf(*compared);
    else
        figure = std::make_shared<ScatterFigure>(figureOf(m_picture));
    m_figure = new FigureDialog(std::move(figure), &m_window);
    m_figure->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_figure, &FigureDialog::saved, this, &ExportCommands::written);
    m_figure->open();
}

void ExportCommands::askForFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Folder for the pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportCommands::writeSeries);
    m_dialog = dialog;
    dialog->open();
}

void ExportCommands::writeSeries(const QString& folder)
{
    auto* progress = new QProgressDialog(tr("Writing the picture of every epoch"), tr("&Cancel"), 0, 0, &m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    connect(progress, &QProgressDialog::canceled, m_series, &PictureSeries::cancel);
    connect(m_series, &PictureSeries::progressed, progress, [progress](int done, int all) {
        progress->setMaximum(all);
        progress->setValue(done);
    });
    connect(m_series, &PictureSeries::failed, progress, &QWidget::close);
    connect(m_series, &PictureSeries::finished, progress, [this, progress, folder](int numWritten) {
        progress->close();
        if (numWritten > 0)
            emit written(folder);
    });
    m_progress = progress;
    progress->show();
    m_series->start(folder, rememberedFigureOptions());
}

void ExportCommands::ask(const QString& title, const QStringList& filters,
                         const std::function<void(const QString&, int)>& write)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto followFilter = [dialog](const QString& filter) {
        const qsizetype dot = filter.lastIndexOf(u'.');
        dialog->setDefaultSuffix(filter.mid(dot + 1).chopped(1));
    };
    followFilter(filters.front());
    connect(dialog, &QFileDialog::filterSelected, dialog, followFilter);
    connect(dialog, &QFileDialog::fileSelected, this, [dialog, filters, write](const QString& path) {
        write(path, static_cast<int>(filters.indexOf(dialog->selectedNameFilter())));
    });
    m_dialog = dialog;
    dialog->open();
}

FigureDialog* ExportCommands::figureDialog() const
{
    return m_figure;
}

QFileDialog* ExportCommands::fileDialog() const
{
    return m_dialog;
}

} // namespace lodestone
