// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/ThresholdHistogram.h"

#include "ui/plot/SeriesColors.h"
#include "ui/plot/tickText.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace lodestone {

namespace {
constexpr int gap = 4, keyPage = 10;
constexpr double belowOne = 0.3; // a bar of 1 has this part of a decade, so that it is seen

double decades(double count)
{
    return count <= 0 ? 0 : std::max(0.1, std::log10(count) + belowOne);
}
} // namespace

ThresholdHistogram::ThresholdHistogram(const QString& title, int hue, QWidget* parent)
    : QWidget(parent), m_title(title), m_hue(hue)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

void ThresholdHistogram::setBins(std::vector<double> bins)
{
    m_bins = std::move(bins);
    setThreshold(m_threshold);
}

void ThresholdHistogram::setThreshold(int step)
{
    m_threshold = std::clamp(step, 0, static_cast<int>(m_bins.size()));
    update();
}

void ThresholdHistogram::moveTo(int step)
{
    const int before = m_threshold;
    setThreshold(step);
    if (m_threshold != before)
        emit thresholdMoved(m_threshold);
}

QRectF ThresholdHistogram::area() const
{
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("100M")) + 2 * gap;
    return QRectF(rect().adjusted(left, line + gap, -2 * gap, -line - gap));
}

double ThresholdHistogram::placeOf(int step) const
{
    return area().left() + area().width() * step / std::max(1.0, static_cast<double>(m_bins.size()));
}

void ThresholdHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintAxes(painter);
    paintBars(painter);
    paintThreshold(painter);
}

void ThresholdHistogram::paintAxes(QPainter& painter) const
{
    const QRectF plot = area();
    const int line = fontMetrics().height();
    const double most = m_bins.empty() ? 0 : *std::max_element(m_bins.begin(), m_bins.end());
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.15F);
    double freeBelow = plot.bottom() + line;
    for (double count = 1; count <= most; count *= 10) {
        const double y = plot.bottom() - decades(count) / decades(most) * plot.height();
        if (y > freeBelow - line)
            continue;
        freeBelow = y;
        painter.setPen(grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(0, y - line / 2.0, plot.left() - gap, line), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(count));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (int tick = 0; tick <= 10; tick += 2)
        painter.drawText(QRectF(plot.left() + plot.width() * tick / 10 - 20, plot.bottom() + 1, 40, line), Qt::AlignCenter,
                         QLocale().toString(tick / 10.0));
    painter.drawText(QRectF(gap, 0, width() - gap, line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
}

void ThresholdHistogram::paintBars(QPainter& painter) const
{
    const QRectF plot = area();
    const double most = m_bins.empty() ? 0 : *std::max_element(m_bins.begin(), m_bins.end());
    QColor color = seriesColor(m_hue, isDark(palette()));
    for (int bin = 0; bin < static_cast<int>(m_bins.size()); ++bin) {
        const double count = m_bins[static_cast<std::size_t>(bin)];
        if (count <= 0)
            continue;
        color.setAlphaF(bin >= m_threshold ? 1.F : 0.3F);
        const double height = decades(count) / decades(most) * plot.height();
        painter.fillRect(QRectF(QPointF(placeOf(bin), plot.bottom() - height), QPointF(placeOf(bin + 1), plot.bottom())),
                         color);
    }
}

void ThresholdHistogram::paintThreshold(QPainter& painter) const
{
    const QRectF plot = area();
    const double x = placeOf(m_threshold);
    painter.setPen(QPen(palette().color(QPalette::Text), hasFocus() ? 3 : 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double share = m_bins.empty() ? 0 : m_threshold / static_cast<double>(m_bins.size());
    const QString text = QStringLiteral("\u03b8 = ") + QLocale().toString(share, 'f', 2);
    const int width = fontMetrics().horizontalAdvance(text);
    const bool fitsRight = x + width + 2 * gap <= plot.right();
    painter.drawText(QPointF(fitsRight ? x + gap : x - gap - width, plot.top() + fontMetrics().ascent()), text);
}

void ThresholdHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void ThresholdHistogram::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(static_cast<int>(std::lround((event->position().x() - area().left()) / area().width()
                                            * static_cast<double>(m_bins.size()))));
}

void ThresholdHistogram::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(m_threshold - 1);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(m_threshold + 1);
    case Qt::Key_PageDown:
        return moveTo(m_threshold - keyPage);
    case Qt::Key_PageUp:
        return moveTo(m_threshold + keyPage);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_bins.size()));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lodestone
