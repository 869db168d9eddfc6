// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/AxisArrangement.h"

#include <QToolBar>

class QComboBox;
class QLabel;
class QMenu;

namespace lodestone {

/// What can be chosen above the axes.
class SweepTools : public QToolBar {
    Q_OBJECT

public:
    explicit SweepTools(QWidget* parent = nullptr);

    /// Leads to more runs; null: there is no such command, and no button. It must outlive this or be replaced.
    void setQueueAction(QAction* action);
    /// What there is to choose from now.
    void show(const SweepRuns& sweep, const AxisArrangement& arrangement);
    void setFigures(FigureSet figures);
    FigureSet figures() const;
    void setCount(int numBrushed, int numRuns, bool hasBrushes);

    QMenu* axesMenu;
    QComboBox *colorBox, *figuresBox;
    QAction* clearBrushes;
    QAction* retry; ///< queues runs again; whoever knows which enables it
    QLabel* count;

signals:
    void hiddenChosen(const std::string& key, bool hidden);
    /// Empty: the last axis, whichever it is.
    void colorChosen(const std::string& key);
    void figuresChosen();

private:
    void fillAxesMenu(const SweepRuns& sweep, const AxisArrangement& arrangement);
    void fillColors(const SweepRuns& sweep, const AxisArrangement& arrangement);

    QAction *m_queue = nullptr, *m_queueEnd = nullptr; ///< the separator behind it
    std::vector<std::string> m_keys; ///< of the entries of the menu
    QAction* m_first = nullptr; ///< what the queue stands before
};

} // namespace lodestone
