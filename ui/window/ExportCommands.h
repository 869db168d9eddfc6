// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/BackgroundTask.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>

class QFileDialog;
class QProgressDialog;
class QMenu;
class QWidget;

namespace lodestone {

class ExploreView;
class FigureDialog;
struct FigureTable;
class PictureSeries;
class RunsView;
class ViewSwitch;
class Workspace;

/// File > Export: the picture, or those of the Compare page, as a figure, the selected points, the figures of all runs, the
/// vectors of the shown epoch, and the table of runs. Files are written on another thread.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  parent of the dialogs.  @pre all outlive it
    ExportCommands(Workspace& workspace, ExploreView& picture, const RunsView& runs, ViewSwitch& views, QWidget& window);

    QAction *image, *series, *selection, *metrics, *npy, *projector, *table, *models, *report;
    void addTo(QMenu& menu) const;
    /// Of these paths the files are written without asking.
    void writeSelection(const QString& path, bool withVectors);
    void writeMetrics(const QString& path);
    void writeVectors(const QString& path); ///< .npy, else for the Embedding Projector
    void writeTable(const QString& path); ///< .tex, .md, else CSV
    /// Means of the models over their runs, with differences to the first and their significance; form as writeTable()
    void writeModels(const QString& path);
    void writeReport(const QString& path);
    /// The picture of every kept epoch, with the options of the last figure. @pre its action is enabled
    void writeSeries(const QString& folder);
    /// Asks for a file, and writes the table in the form that its ending says.
    void saveTable(const FigureTable& content);
    FigureDialog* figureDialog() const; ///< null while it is closed
    QFileDialog* fileDialog() const; ///< null while it is closed
    PictureSeries& pictureSeries() const { return *m_series; }

signals:
    void writing(const QString& path);
    /// Told once it is on the disk.
    void written(const QString& path);
    void failed();

private:
    QAction* add(const QString& text, const QString& toolTip);
    void update();
    void showFigureDialog();
    void askForFolder();
    /// @param write  gets the path and the index of the chosen filter
    void ask(const QString& title, const QStringList& filters, const std::function<void(const QString&, int)>& write);
    void run(const QString& path, const std::function<void(const std::filesystem::path&)>& write);

    Workspace& m_workspace;
    ExploreView& m_picture;
    const RunsView& m_runs;
    ViewSwitch& m_views;
    QWidget& m_window;
    BackgroundTask m_task;
    PictureSeries* m_series;
    QPointer<QProgressDialog> m_progress;
    QPointer<FigureDialog> m_figure;
    QPointer<QFileDialog> m_dialog;
};

} // namespace lodestone
