// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace lodestone {

/// A labelled amount.
struct ForceBar {
    QString label;
    double amount = 0; ///< >= 0
    QString text; ///< the amount for people
    QString toolTip;
    int hue = 0; ///< of seriesColor()
};

/// Horizontal bars one below the other, the longest as wide as the widget; each below its label and amount.
class ForceBars : public QWidget {
    Q_OBJECT

public:
    explicit ForceBars(QWidget* parent = nullptr);

    void setBars(std::vector<ForceBar> bars);
    const std::vector<ForceBar>& bars() const { return m_bars; }

    /// One bar without its label. @param track  what it would fill.  @param share  0..1
    static void paintBar(QPainter& painter, const QRect& track, double share, const QColor& color, const QPalette& palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight() const;

    std::vector<ForceBar> m_bars;
};

} // namespace lodestone
