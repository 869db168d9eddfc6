// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;
class QTreeView;

namespace lodestone {

class LegendModel;
class ScaleView;

/// What the colors and shapes of the picture mean, with counts. A click on a category mutes the others, with Ctrl it adds
/// one, a double click hides the others; the same again, or Escape, shows all.
class LegendView : public QWidget {
    Q_OBJECT

public:
    /// @pre model outlives it
    explicit LegendView(LegendModel& model, QWidget* parent = nullptr);

    QTreeView* list() const { return m_list; }
    ScaleView* scale() const { return m_scale; }
    QComboBox* palettes() const { return m_palette; }
    QSpinBox* topLabels() const { return m_top; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    void updateShapes();
    void arrangeColumns();
    void createColorRow();
    void connectColors();
    void chooseColor();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    LegendModel& m_model;
    QTreeView* m_list;
    QLabel* m_shapes;
    QLabel* m_note;
    QToolButton* m_showAll;
    ScaleView* m_scale;
    QWidget* m_colorRow;
    QComboBox* m_palette;
    QSpinBox* m_top;
    QToolButton* m_color;
};

} // namespace lodestone
