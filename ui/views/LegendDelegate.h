// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lodestone {

/// Draws the marks of a category before its name, and muted or hidden categories as such.
class LegendDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A disc and a hollow square side by side, as the picture draws items and users.
QPixmap categoryMarks(const QColor& color, int height, double pixelRatio);

} // namespace lodestone
