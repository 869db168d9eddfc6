// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace lodestone {

/// Lying bars with a name before and a figure behind each. As tall as its bars need.
class BarChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        double value = 0; ///< >= 0
        QString text; ///< the value as shown
    };

    /// @param hue  index of SeriesColors.h
    explicit BarChart(int hue, QWidget* parent = nullptr);

    /// @param full  value of a bar over the whole width; 0 = that of the longest
    void setBars(std::vector<Bar> bars, double full = 0);
    const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    int textWidth() const;

    const int m_hue;
    std::vector<Bar> m_bars;
    double m_full = 1;
};

} // namespace lodestone
