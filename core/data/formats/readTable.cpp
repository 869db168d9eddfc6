// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/readTable.h"

#include "core/data/LoadContext.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/LineReader.h"

namespace lodestone {

namespace {
/// Fields of a line, all in UTF-8.
class DecodedFields {
public:
    const std::vector<std::string_view>& decode(const std::vector<std::string_view>& fields)
    {
        m_text.resize(std::max(m_text.size(), fields.size()));
        m_fields.clear();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            m_fields.push_back(toUtf8(fields[i], m_text[i]));
            m_numLatin1 += m_fields.back().data() != fields[i].data();
        }
        return m_fields;
    }
    std::uint64_t numLatin1() const { return m_numLatin1; }

private:
    std::vector<std::string> m_text;
    std::vector<std::string_view> m_fields;
    std::uint64_t m_numLatin1 = 0;
};
} // namespace

void readTable(const std::filesystem::path& path, const TableLayout& layout, LoadContext& context, const TakeFields& take)
{
    LineReader lines(path, &context);
    FieldSplitter splitter(layout.dialect);
    DecodedFields decoder;
    bool skip = layout.hasHeader;
    std::string_view line;
    while (lines.next(line)) {
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        if (std::exchange(skip, false))
            continue;
        const auto& fields = splitter.split(line);
        std::string fault;
        if (fields.size() < layout.numNeeded)
            fault = "expected " + std::to_string(layout.numNeeded) + " columns, found " + std::to_string(fields.size());
        else
            fault = take(isAscii(line) ? fields : decoder.decode(fields));
        if (!fault.empty())
            context.addBadLine(lines.fileName(), lines.lineNumber(), std::move(fault));
    }
    if (decoder.numLatin1() > 0)
        context.warn(lines.fileName() + ": " + std::to_string(decoder.numLatin1())
                     + " fields are not UTF-8 and were read as Latin-1");
}

void forEachPart(std::string_view text, char separator, const std::function<void(std::string_view part)>& take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            take(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace lodestone
