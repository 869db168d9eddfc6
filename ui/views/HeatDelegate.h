// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lodestone {

/// Cells with a background between the table's own and the highlight, by a share of 0..1; the text stays readable.
class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param shareRole  a double
    HeatDelegate(int shareRole, QObject* parent) : QStyledItemDelegate(parent), m_shareRole(shareRole) { }

    static QColor shade(const QPalette& palette, double share);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_shareRole;
};

} // namespace lodestone
