// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/CrashReport.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <cstring>
#include <ctime>

#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LODESTONE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define LODESTONE_SANITIZED 1
#endif
#endif

namespace lodestone {

namespace {
#ifdef LODESTONE_SANITIZED
constexpr bool sanitized = true; // it writes reports of its own
#else
constexpr bool sanitized = false;
#endif
constexpr std::array fatalSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
const QString newName = QStringLiteral("crash.txt");

// All that the handler needs, made ready beforehand: it must not allocate.
struct Prepared {
    std::array<char, 4096> path{}; // of the report
    std::array<char, 256> versions{};
    std::array<char, std::size_t{64} << 10> stack{}; // for the handler: the other one may be full
};
Prepared prepared;

template <std::size_t size> bool keep(std::array<char, size>& place, const QByteArray& text)
{
    if (static_cast<std::size_t>(text.size()) >= size)
        return false;
    std::memcpy(place.data(), text.constData(), static_cast<std::size_t>(text.size()) + 1);
    return true;
}

// From here on: only functions that may be called in a signal handler.

void put(int file, const char* text)
{
    std::size_t left = std::strlen(text);
    while (left > 0) {
        const ssize_t written = ::write(file, text, left);
        if (written <= 0)
            return;
        text += written;
        left -= static_cast<std::size_t>(written);
    }
}

void putNumber(int file, long long number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    do
        digits[--at] = static_cast<char>('0' + number % 10);
    while ((number /= 10) > 0 && at > 0);
    put(file, digits.data() + at);
}

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV: memory that is not there was used";
    case SIGBUS:
        return "SIGBUS: memory or a mapped file could not be read";
    case SIGILL:
        return "SIGILL: the processor does not know an instruction";
    case SIGFPE:
        return "SIGFPE: arithmetic that has no result";
    case SIGABRT:
        return "SIGABRT: the program gave up";
    default:
        return "signal";
    }
}

void writeReport(int signal)
{
    const int file = ::open(prepared.path.data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    put(file, nameOf(signal));
    put(file, "\n");
    put(file, prepared.versions.data());
    put(file, "\nseconds since 1970: ");
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    putNumber(file, now.tv_sec);
    put(file, "\nprocess: ");
    putNumber(file, ::getpid());
    put(file, "\n\nStack (addr2line -Cfpie PROGRAM +0xADDRESS tells the line of each):\n");
    std::array<void*, 128> frames{};
    const int numFrames = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    ::backtrace_symbols_fd(frames.data(), numFrames, file);
    put(file, "\n");
    ::close(file);
}

extern "C" void onFatalSignal(int signal)
{
    writeReport(signal);
    // SA_RESETHAND brought the default back: the process ends as it would have, with its core file if those are wanted.
    ::raise(signal);
}
} // namespace

bool writeCrashReports(const QString& folder, const QString& version)
{
    if (sanitized)
        return false;
    const QDir place(folder);
    const QByteArray versions = QStringLiteral("Lodestone %1, Qt %2").arg(version, QString::fromLatin1(qVersion())).toUtf8();
    if (!place.mkpath(QStringLiteral(".")) || !keep(prepared.path, QFile::encodeName(place.absoluteFilePath(newName)))
        || !keep(prepared.versions, versions))
        return false;
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), 1); // the first call loads a library, which a handler must not
    stack_t stack{};
    stack.ss_sp = prepared.stack.data();
    stack.ss_size = prepared.stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action { };
    action.sa_handler = onFatalSignal;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (const int signal : fatalSignals)
        ::sigaction(signal, &action, nullptr);
    return true;
}

QString takeCrashReport(const QString& folder)
{
    const QDir place(folder);
    const QFileInfo fresh(place.filePath(newName));
    if (!fresh.exists())
        return {};
    const QString time = fresh.lastModified().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString kept = place.filePath(QStringLiteral("crash-%1.txt").arg(time));
    if (!QFile::rename(fresh.filePath(), kept))
        return {};
    const QStringList reports = place.entryList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + maxCrashReports < reports.size(); ++i)
        QFile::remove(place.filePath(reports[i]));
    return kept;
}

} // namespace lodestone
