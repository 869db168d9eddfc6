// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace lodestone {

/// Heads of a table's columns, each underlined in the color of its run.
class RunHeader : public QHeaderView {
    Q_OBJECT

public:
    enum Role { ColorRole = Qt::UserRole }; ///< of the head: a QColor

    explicit RunHeader(QWidget* parent = nullptr);
    /// What a head has for a line of text.
    int textWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace lodestone
