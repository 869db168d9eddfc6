// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparedRuns.h"
#include "ui/views/ScatterView.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace lodestone {

class EpochSlider;

/// One run beside others: which run it is, its picture at an epoch, the figures of that epoch, and the way through its
/// epochs. Decides nothing; its owner listens and tells it what to show.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    /// @param place  of the pane, from 0
    ComparePane(int place, ScatterView::Drawing drawing, QWidget* parent = nullptr);

    ScatterView* view() const { return m_view; }
    EpochSlider* slider() const { return m_slider; }
    QComboBox* chooser() const { return m_chooser; }
    QToolButton* bestButton() const { return m_best; }
    QColor color(bool onDark) const; ///< of the run's lines; gray while there is none
    QString figures() const; ///< the plain text of the line above the picture

    /// The runs that can be chosen, and the chosen one; absent = none.
    void setRuns(const ComparedRuns& runs, std::optional<RunId> chosen);
    std::optional<RunId> run() const { return m_run; }
    /// Of the run's lines; absent: there is none.
    void setLook(const std::optional<LineLook>& look);
    const std::optional<LineLook>& look() const { return m_look; }
    const QLabel* swatch() const { return m_swatch; }
    /// Run and epoch, and what is known of the epoch, as rich text.
    QString title() const;
    QString caption() const;
    int epoch() const { return m_epoch; } ///< -1 while there is none
    const std::vector<int>& kept() const { return m_kept; }
    /// The kept epochs and the best of the run; epoch() stays.
    void setEpochs(const std::vector<int>& kept, int best, int last);
    int bestEpoch() const { return m_bestEpoch; }
    /// The kept epoch nearest to `epoch`; -1 if none is kept.
    int nearestKept(int epoch) const;
    void setEpoch(int epoch);
    /// @param stats  of the epoch; null where it has none.  @param left  those of the left pane; null for that pane itself
    void setFigures(const EpochStats* stats, const EpochStats* left);
    /// How well the layout shows the run, and fits the left one if it was rotated onto it. Null: nothing is shown.
    void setFit(const Layout* layout, bool isRotated);
    QString fitText() const;

signals:
    /// @param run  a RunId, as a number that signals can carry
    void runChosen(qint64 run);
    /// The user moved the slider.
    void epochPicked(int epoch);
    void bestRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createHeader();
    void createFooter();
    void updateSwatch();
    void updateEpochText();
    void updateFigures();

    const int m_place;
    std::optional<LineLook> m_look;
    QComboBox* m_chooser;
    QLabel *m_swatch, *m_figures, *m_fit, *m_epochText;
    ScatterView* m_view;
    EpochSlider* m_slider;
    QToolButton* m_best;
    QString m_epochTitle, m_shortFigures;
    std::vector<int> m_kept;
    std::optional<RunId> m_run;
    int m_epoch = -1, m_bestEpoch = 0;
};

} // namespace lodestone
