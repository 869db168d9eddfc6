// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTime>

#include <vector>

namespace lodestone {

enum class MessageLevel { Info, Warning, Error };

struct Message {
    MessageLevel level = MessageLevel::Info;
    QString text;
    QString where; ///< "ratings.csv:17", or empty
    QTime time = QTime::currentTime();
};

/// What the program has to say, in order: the log, warnings and bad lines of files, errors.
class MessageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LevelColumn, TextColumn, WhereColumn, TimeColumn, NumColumns };
    enum Role { LevelRole = Qt::UserRole };
    /// Older ones make room.
    static constexpr std::size_t maxMessages = 5000;

    explicit MessageModel(QObject* parent = nullptr);

    void add(const Message& message) { add(std::vector<Message>{message}); }
    void add(const std::vector<Message>& messages);
    void clear();
    const std::vector<Message>& messages() const { return m_messages; }
    /// One line per message, for the clipboard.
    static QString plainText(const Message& message);
    static QString levelName(MessageLevel level);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Message> m_messages;
};

} // namespace lodestone
