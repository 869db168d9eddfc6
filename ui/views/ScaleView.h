// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPainter;
class QToolButton;

namespace lodestone {

/// The colors of a scale with how many entities have which, and two handles at its ends that can be dragged.
class ScaleBar : public QWidget {
    Q_OBJECT

public:
    explicit ScaleBar(QWidget* parent = nullptr);
    void setColoring(ColoringPtr coloring); ///< by number, or null
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a number stands, in pixels from the left.
    double positionOf(double number) const;

signals:
    /// @param gesture  the same during one drag
    void scaleChanged(const lodestone::NumberScale& scale, int gesture);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    enum class Handle { None, Low, High };
    NumberScale wholeScale() const;
    double numberAt(double x) const;
    void paintCounts(QPainter& painter) const;

    ColoringPtr m_coloring;
    std::vector<std::size_t> m_counts; ///< per column of the histogram
    Handle m_handle = Handle::None;
    int m_gesture = 0;
};

/// The legend of a coloring by number: the bar, the ends as numbers, the color map and its direction.
class ScaleView : public QWidget {
    Q_OBJECT

public:
    explicit ScaleView(QWidget* parent = nullptr);
    void setColoring(ColoringPtr coloring); ///< by number, or null

    ScaleBar* bar() const { return m_bar; }
    QDoubleSpinBox* low() const { return m_low; }
    QDoubleSpinBox* high() const { return m_high; }
    QComboBox* map() const { return m_map; }
    QCheckBox* reversed() const { return m_reversed; }
    QCheckBox* logarithmic() const { return m_logarithmic; }
    QToolButton* whole() const { return m_whole; }

signals:
    void scaleChanged(const lodestone::NumberScale& scale, int gesture);
    /// The scale is to go from the smallest to the largest number again.
    void scaleReset();

private:
    QDoubleSpinBox* createEnd(const QString& name);
    void edit();

    ColoringPtr m_coloring;
    ScaleBar* m_bar;
    QDoubleSpinBox *m_low, *m_high;
    QComboBox* m_map;
    QCheckBox *m_reversed, *m_logarithmic;
    QToolButton* m_whole;
};

} // namespace lodestone
