// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/HeatMap.h"

#include "ui/plot/SeriesColors.h"

#include <QHelpEvent>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestone {

HeatMap::HeatMap(const QString& title, QWidget* parent) : QWidget(parent), m_title(title)
{
    setAccessibleName(title);
}

void HeatMap::setMatrix(const Eigen::MatrixXf& matrix, float scale)
{
    m_matrix = matrix;
    m_scale = scale;
    update();
}

/// The cells: a square below the title, centered.
QRect HeatMap::area() const
{
    const int top = fontMetrics().height() + 3;
    const int size = std::max(0, std::min(width(), height() - top));
    return {(width() - size) / 2, top, size, size};
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawText(QRect(0, 0, width(), fontMetrics().height()), Qt::AlignCenter, m_title);
    if (m_matrix.size() == 0)
        return;
    const QColor zero = palette().color(QPalette::Base);
    const std::array ends{seriesColor(0, isDark(palette())), seriesColor(1, isDark(palette()))};
    QImage image(static_cast<int>(m_matrix.cols()), static_cast<int>(m_matrix.rows()), QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column) {
            const float value = m_matrix(row, column);
            const QColor& end = ends[value < 0 ? 1 : 0];
            const float share = std::isfinite(value) ? std::min(1.F, std::abs(value) / m_scale) : 0.F;
            const auto mix = [share](int from, int to) {
                return static_cast<int>(std::lround(static_cast<float>(from) + share * static_cast<float>(to - from)));
            };
            image.setPixelColor(
                column, row,
                QColor(mix(zero.red(), end.red()), mix(zero.green(), end.green()), mix(zero.blue(), end.blue())));
        }
    painter.drawImage(area(), image); // cells stay sharp: no smooth transformation
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area().adjusted(0, 0, -1, -1));
}

QString HeatMap::textAt(QPoint position) const
{
    const QRect cells = area();
    if (m_matrix.size() == 0 || !cells.contains(position))
        return {};
    const auto row = (position.y() - cells.top()) * m_matrix.rows() / cells.height();
    const auto column = (position.x() - cells.left()) * m_matrix.cols() / cells.width();
    return tr("row %L1, column %L2: %3")
        .arg(row + 1)
        .arg(column + 1)
        .arg(QLocale().toString(static_cast<double>(m_matrix(row, column)), 'g', 3));
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

} // namespace lodestone
