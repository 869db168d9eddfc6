// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

namespace lodestone {

/// A quiet bar in the window that says something until it is closed.
class NoticeBar : public QFrame {
    Q_OBJECT

protected:
    explicit NoticeBar(QWidget* parent);
    /// Puts widgets in a row, and behind them the button that closes the bar. @param wide  of these, gets what is left over
    void fill(const QList<QWidget*>& widgets, QWidget* wide);
};

} // namespace lodestone
