// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

class LogFile;
class MessageModel;

/// Every message from now on goes into the log, too. @pre the log outlives the model
void noteMessages(const MessageModel& messages, LogFile& log);

} // namespace lodestone
