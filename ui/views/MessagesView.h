// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace lodestone {

class MessageModel;

/// The messages, by level, with copies to the clipboard.
class MessagesView : public QWidget {
    Q_OBJECT

public:
    explicit MessagesView(MessageModel& model, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    QComboBox* filter() const { return m_filter; }
    /// Selected messages, or all shown ones if none is selected.
    void copy() const;

private:
    void createTable();
    QString shownText() const;
    void onInserted();

    MessageModel& m_model;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
    QComboBox* m_filter;
};

} // namespace lodestone
