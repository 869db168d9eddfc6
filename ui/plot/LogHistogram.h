// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>
#include <vector>

namespace lodestone {

/// How many have a count of 1, of 2 to 3, of 4 to 7, ...: both axes grow by factors, as power laws ask for.
class LogHistogram : public QWidget {
    Q_OBJECT

public:
    /// @param hue  index of SeriesColors.h.  @param xTitle, yTitle  what is counted along each axis
    LogHistogram(int hue, const QString& xTitle, const QString& yTitle, QWidget* parent = nullptr);

    /// @param bins  by b: how many have 2^b to 2^(b+1) - 1
    void setBins(std::vector<std::size_t> bins);
    const std::vector<std::size_t>& bins() const { return m_bins; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect plotArea() const;
    int numDecades() const;
    /// Height above the axis, in pixels.
    double heightOf(double count) const;
    void paintAxes(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    const int m_hue;
    const QString m_xTitle, m_yTitle;
    std::vector<std::size_t> m_bins;
};

} // namespace lodestone
