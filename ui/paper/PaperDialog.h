// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/experiment/PaperTable.h"
#include "core/export/FigureTable.h"
#include "ui/paper/PaperResults.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lodestone {

class PaperCharts;
class PaperTableView;
class ProjectSession;
class QueueController;

/// One table or figure of the paper, made of the data that are open: how often to repeat each run, what is trained and what
/// is missing, and the table as it fills. Stays open beside the window.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// @param base  kind of split, ranking and first guess of the epochs; the models keep their defaults.  @pre project and
    /// queue outlive it
    PaperDialog(const PaperTable& table, const RunSpec& base, ProjectSession& project, QueueController& queue,
                QWidget* parent = nullptr);

    /// Why nothing can be queued; empty if it can.
    void setObstacle(const QString& reason);
    /// Of the data that are open.
    /// What the runs are trained on; null: nothing is open.
    void setData(const DatasetPtr& dataset);
    /// How many runs are trained, wait and are missing, or why they cannot be planned.
    QString summary() const;
    /// As it is copied and saved: in English, with notes on the data and on what is missing.
    FigureTable content() const;

    QSpinBox* firstSeedBox() const { return m_firstSeed; }
    QSpinBox* seedsBox() const { return m_seeds; }
    QSpinBox* foldsBox() const { return m_folds; }
    QSpinBox* epochsBox() const { return m_epochs; }
    QPushButton* queueButton() const { return m_queueButton; }
    QPushButton* saveButton() const { return m_save; }
    PaperTableView* table() const { return m_view; }
    PaperCharts* charts() const { return m_charts; } ///< null where the table has no dimensions
    QString notes() const;
    QAction *copyCsv, *copyLatex, *copyMarkdown;

signals:
    /// Missing runs were queued.
    void queued();
    void saveRequested(const lodestone::FigureTable& content);

private:
    QLayout* createTop();
    QLayout* createBottom();
    QSpinBox* addBox(QLayout& row, const QString& name, const QString& toolTip, int from, int to);
    void restore();
    void keep();
    void plan();
    void refresh();
    void refreshSummary();
    QString describeNotes(const std::vector<PaperRow>& rows) const;
    void queueMissing();

    const PaperTable& m_table;
    const RunSpec m_base;
    ProjectSession& m_project;
    QueueController& m_queue;
    PaperResults* m_results;
    DatasetPtr m_data;
    QString m_obstacle, m_problem;
    QSpinBox *m_seeds, *m_firstSeed, *m_folds, *m_epochs;
    QPushButton *m_queueButton, *m_save;
    QLabel *m_summary, *m_notes;
    PaperCharts* m_charts = nullptr;
    PaperTableView* m_view;
};

} // namespace lodestone
