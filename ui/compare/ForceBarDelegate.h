// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lodestone {

/// Cells with a bar below their text, as long as a share of the cell.
class ForceBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of the item: LengthRole a double from 0 to 1, absent where there is no bar; ColorRole its QColor.
    enum Role { LengthRole = Qt::UserRole, ColorRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a row needs for text and bar.
    static int rowHeight(const QFontMetrics& metrics);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lodestone
