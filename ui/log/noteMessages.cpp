// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/noteMessages.h"

#include "ui/log/LogFile.h"
#include "ui/models/MessageModel.h"

namespace lodestone {

void noteMessages(const MessageModel& messages, LogFile& log)
{
    QObject::connect(&messages, &QAbstractItemModel::rowsInserted, &messages,
                     [&messages, &log](const QModelIndex&, int first, int last) {
                         for (int row = first; row <= last; ++row) {
                             const Message& message = messages.messages()[static_cast<std::size_t>(row)];
                             log.write(MessageModel::levelName(message.level),
                                       message.where.isEmpty() ? message.text : message.where + u' ' + message.text);
                         }
                     });
}

} // namespace lodestone
