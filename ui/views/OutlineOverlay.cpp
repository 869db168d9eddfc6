// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OutlineOverlay.h"

#include <QPainter>

namespace lodestone {

OutlineOverlay::OutlineOverlay(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void OutlineOverlay::setOutline(const QPolygonF& outline)
{
    constexpr int line = 2;
    const QRect changed = m_outline.boundingRect().united(outline.boundingRect()).toAlignedRect();
    m_outline = outline;
    setVisible(!outline.isEmpty());
    raise(); // a stacked layout beside it raises its pages
    update(changed.adjusted(-line, -line, line, line));
}

void OutlineOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    // Two lines, so that it is seen on any color.
    painter.setPen(QPen(palette().color(QPalette::Base), 3));
    painter.drawPolygon(m_outline, Qt::OddEvenFill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawPolygon(m_outline);
}

} // namespace lodestone
