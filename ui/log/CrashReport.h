// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lodestone {

/// Crash reports stay in a folder of this computer; nothing is sent anywhere.
static constexpr int maxCrashReports = 5;

/// From now on, a crash of this process (SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT: also a failed assertion and an exception
/// that nobody caught) leaves a report with signal, versions, time and stack in `folder`; then it ends as it would have.
/// Call it once.
/// @return false where it cannot be done: the folder cannot be made, or a sanitizer, which reports itself, is at work
bool writeCrashReports(const QString& folder, const QString& version);

/// The report of a crash since the last call, if there was one. Reports are renamed after their time; the newest
/// maxCrashReports are kept.
/// @return its path; empty = none
QString takeCrashReport(const QString& folder);

} // namespace lodestone
