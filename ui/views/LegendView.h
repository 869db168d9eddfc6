// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace lodestone {

class LegendModel;

/// What the colors and shapes of the picture mean, with counts. A click on a category mutes the others, with Ctrl it adds
/// one, a double click hides the others; the same again, or Escape, shows all.
class LegendView : public QWidget {
    Q_OBJECT

public:
    /// @pre model outlives it
    explicit LegendView(LegendModel& model, QWidget* parent = nullptr);

    QTreeView* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    void updateShapes();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    LegendModel& m_model;
    QTreeView* m_list;
    QLabel* m_shapes;
    QLabel* m_note;
    QToolButton* m_showAll;
};

} // namespace lodestone
