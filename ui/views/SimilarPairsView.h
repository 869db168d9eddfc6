// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/inspect/OverlapCounts.h"
#include "ui/session/BackgroundTask.h"
#include "ui/session/TrainingSetCache.h"

#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QCheckBox;
class QPushButton;
class QStackedLayout;

namespace lodestone {

class ElidedLabel;
class EmptyState;
class Session;
class ThresholdHistogram;

/// How much users, and items, overlap in what the next run would train with, and what each threshold theta of similar pairs
/// gives (ui.md 5, U5). The threshold is dragged or moved by keys, and handed to the next run.
class SimilarPairsView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit SimilarPairsView(const Session& session, QWidget* parent = nullptr);

    /// Its split is counted, and the threshold moves to its theta.
    void setNextRun(const RunSpec& spec);
    /// Offers a checkable action: the lines of the picture between similar pairs.
    void setLinesAction(QAction* lines);

    /// Of users and of items.
    const std::array<ThresholdHistogram*, 2>& histograms() const { return m_histograms; }
    QPushButton* applyButton() const { return m_apply; }
    QCheckBox* linesBox() const { return m_lines; }
    /// What is said of the next run, or why there is nothing.
    QString text() const;

signals:
    /// The user wants this threshold for the next run.
    void thetaChosen(double theta);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Counts {
        std::array<OverlapCounts, 2> kinds; ///< users, items
    };
    QWidget* createPage();
    void forget();
    void refresh();
    void count();
    void giveUp();
    void showCounts(std::shared_ptr<const Counts> counts);
    void showHint(const QString& text, QAction* action = nullptr);
    void moveTo(int step);
    void updateTexts();
    QString figures(std::size_t kind) const;
    QString csv(std::size_t kind) const;

    const Session& m_session;
    std::array<ThresholdHistogram*, 2> m_histograms;
    QPushButton* m_apply;
    QCheckBox* m_lines;
    ElidedLabel* m_note;
    QAction *m_cancel, *m_again;
    EmptyState* m_empty;
    QWidget* m_page;
    QStackedLayout* m_stack;
    QString m_hint;
    RunSpec m_next;
    std::optional<double> m_nextTheta; ///< absent where its model knows no similar pairs
    int m_step = 0; ///< of OverlapCounts: the threshold
    bool m_stopped = false; ///< by the user
    std::shared_ptr<const Counts> m_counts; ///< null: not known yet
    TrainingSetCache m_sets;
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
