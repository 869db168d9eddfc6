// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/LoadContext.h"

#include "core/data/formats/Encoding.h"
#include "core/data/formats/FileTree.h"

#include <algorithm>
#include <iterator>

namespace lodestone {

namespace {
constexpr double readingShare = 0.75; ///< of the time that loading takes
} // namespace

LoadContext::LoadContext(const LoadOptions& loadOptions, LoadProgress progress, std::stop_token stop)
    : options(loadOptions), m_progress(std::move(progress)), m_stop(std::move(stop))
{
}

void LoadContext::take(LoadReport further)
{
    for (BadLine& line : further.badLines)
        if (report.badLines.size() < LoadReport::maxListed)
            report.badLines.push_back(std::move(line));
    report.numBadLines += further.numBadLines;
    report.numLines += further.numLines;
    std::move(further.warnings.begin(), further.warnings.end(), std::back_inserter(report.warnings));
}

void LoadContext::addBadLine(const std::string& file, std::uint64_t line, std::string reason)
{
    if (report.badLines.size() < LoadReport::maxListed)
        report.badLines.push_back({file, line, std::move(reason)});
    ++report.numBadLines;
}

void LoadContext::expectFile(const std::filesystem::path& path)
{
    m_files.push_back(path);
    m_bytesExpected += storedBytes(path);
}

void LoadContext::advance(std::uint64_t numBytes)
{
    m_bytesDone += numBytes;
    tell(m_bytesExpected == 0
             ? 0.0
             : readingShare * std::min(1.0, static_cast<double>(m_bytesDone) / static_cast<double>(m_bytesExpected)));
}

WorkProgress LoadContext::buildProgress()
{
    return [this](double part) { tell(readingShare + (1 - readingShare) * part); };
}

void LoadContext::throwIfStopped() const
{
    if (m_stop.stop_requested())
        throw LoadStopped{};
}

void LoadContext::tell(double part)
{
    throwIfStopped();
    m_part = std::max(m_part, part);
    if (m_progress)
        m_progress(m_bytesExpected == 0 ? -1.0 : m_part);
}

std::string quotedField(std::string_view field)
{
    constexpr std::size_t maxShown = 40;
    std::string scratch;
    std::string text(toUtf8(field.substr(0, maxShown), scratch));
    for (char& character : text)
        if (static_cast<unsigned char>(character) < ' ' || character == '\x7f')
            character = '?';
    return "'" + text + (field.size() > maxShown ? "...'" : "'");
}

} // namespace lodestone
