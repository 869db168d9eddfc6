// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/MessageModel.h"

#include "ui/plot/TintedIcon.h"

#include <QLocale>

#include <algorithm>

namespace lodestone {

namespace {
QIcon levelIcon(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Error:
        return tintedIcon(QStringLiteral("error"));
    case MessageLevel::Warning:
        return tintedIcon(QStringLiteral("warning"));
    case MessageLevel::Info:
        break;
    }
    return tintedIcon(QStringLiteral("info"));
}
} // namespace

MessageModel::MessageModel(QObject* parent) : QAbstractTableModel(parent) { }

void MessageModel::add(const std::vector<Message>& messages)
{
    if (messages.empty())
        return;
    const int first = static_cast<int>(m_messages.size());
    beginInsertRows({}, first, first + static_cast<int>(messages.size()) - 1);
    m_messages.insert(m_messages.end(), messages.begin(), messages.end());
    endInsertRows();
    if (m_messages.size() > maxMessages) {
        const auto surplus = static_cast<std::ptrdiff_t>(m_messages.size() - maxMessages);
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_messages.erase(m_messages.begin(), m_messages.begin() + surplus);
        endRemoveRows();
    }
}

void MessageModel::clear()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

QString MessageModel::levelName(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Error:
        return tr("Error");
    case MessageLevel::Warning:
        return tr("Warning");
    case MessageLevel::Info:
        break;
    }
    return tr("Note");
}

QString MessageModel::plainText(const Message& message)
{
    const QString text = levelName(message.level) + QStringLiteral(": ") + message.text;
    return message.where.isEmpty() ? text : message.where + QStringLiteral(": ") + text;
}

int MessageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int MessageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NumColumns;
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Message& message = m_messages[static_cast<std::size_t>(index.row())];
    if (role == LevelRole)
        return static_cast<int>(message.level);
    if (role == Qt::ToolTipRole && index.column() == TextColumn)
        return message.text;
    if (role == Qt::DecorationRole && index.column() == LevelColumn)
        return levelIcon(message.level);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LevelColumn:
        return levelName(message.level);
    case TextColumn:
        return message.text;
    case WhereColumn:
        return message.where;
    case TimeColumn:
        return QLocale().toString(message.time, QStringLiteral("HH:mm:ss"));
    default:
        return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LevelColumn:
        return tr("Kind");
    case TextColumn:
        return tr("Message");
    case WhereColumn:
        return tr("Where");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace lodestone
