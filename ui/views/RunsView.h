// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RunsTableModel.h"

#include <QCheckBox>
#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>
#include <set>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace lodestone {

class ProjectSession;
class Session;
enum class TextTable;

/// The runs that contain every word of a text, of all or of certain ones, in the order the user chose.
class RunsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunsFilter(RunsTableModel& runs, QObject* parent = nullptr);
    void setWords(const QString& text);
    void setRuns(std::set<RunId> runs);
    RunId runOf(const QModelIndex& index) const { return m_runs.runAt(mapToSource(index).row()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RunsTableModel& m_runs;
    QStringList m_words;
    std::optional<std::set<RunId>> m_only;
};

/// All runs of the project as a table; from it a run is shown, continued, named, compared with a baseline, deleted and
/// copied.
class RunsView : public QWidget {
    Q_OBJECT

public:
    /// @pre both outlive it
    RunsView(Session& session, ProjectSession& project, QWidget* parent = nullptr);

    RunsTableModel& model() { return m_model; }
    QTableView* table() const { return m_table; }
    QLineEdit* filterBox() const { return m_filterBox; }
    QCheckBox* allBox() const { return m_all; }
    QAction *open, *continueRun, *compare, *star, *rename, *color, *copyCsv, *copyLatex, *copyMarkdown, *copyCommand,
        *remove;
    std::vector<RunId> selectedRuns() const; ///< in the order of the table
    /// In the order of a menu; a null pointer is a separator.
    QList<QAction*> menuActions() const;
    /// What is copied: the selected rows, or all that the filter leaves, with the columns that are shown.
    QString text(TextTable form) const;

signals:
    /// So many runs were deleted; a step of the undo stack brings them back.
    void removed(int count);
    void continueRequested(const lodestone::RunEntry& run);
    /// Two to six runs of the data that are open, the baseline or else the first one selected in front.
    void compareRequested(const std::vector<lodestone::RunId>& runs);

protected:
    void changeEvent(QEvent* event) override;
    /// Whether the table has use for a column now.
    virtual bool wantsColumn(int column) const { return m_all->isChecked() || m_model.differs(column); }
    void updateColumns();
    RunsFilter& filter() { return m_shown; }
    const RunsFilter& filter() const { return m_shown; }

private:
    void createActions();
    void createTable();
    void connectActions();
    void refresh();
    void copy(TextTable form) const;
    void chooseColor();
    void removeSelected();
    void showCurrent();
    QList<int> selectedRows() const; ///< of the model, in the order of the table
    int currentRow() const;
    std::vector<RunId> comparedRuns() const; ///< those selected; of one alone with the baseline
    QString whyNotCompared() const; ///< empty: they can be compared

    Session& m_session;
    ProjectSession& m_project;
    RunsTableModel m_model;
    RunsFilter m_shown;
    QTableView* m_table;
    QLineEdit* m_filterBox;
    QCheckBox* m_all;
    QLabel* m_count;
};

} // namespace lodestone
