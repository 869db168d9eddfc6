// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/RunHeader.h"

#include <QPainter>
#include <QStyle>

namespace lodestone {

namespace {
constexpr int lineHeight = 3, beside = 3;
}

RunHeader::RunHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideNone);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
}

int RunHeader::textWidth(int section) const
{
    return sectionSize(section) - 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
}

void RunHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const QRect line(rect.left() + beside, rect.bottom() - lineHeight, rect.width() - 2 * beside, lineHeight);
    painter->fillRect(line, model()->headerData(section, Qt::Horizontal, ColorRole).value<QColor>());
}

QSize RunHeader::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section) + QSize(0, lineHeight);
}

} // namespace lodestone
