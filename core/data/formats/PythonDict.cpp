// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/PythonDict.h"

#include "core/data/formats/Encoding.h"

#include <charconv>
#include <cstdint>

namespace lodestone {

namespace {
bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

void appendUtf8(std::uint32_t code, std::string& out)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int numMore = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr std::uint32_t leads[]{0, 0xc0, 0xe0, 0xf0};
    out += static_cast<char>(leads[numMore] | code >> (6 * numMore));
    for (int i = numMore - 1; i >= 0; --i)
        out += static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3f));
}

class Translator {
public:
    Translator(std::string_view line, std::string& json) : m_line(line), m_json(json) { m_json.clear(); }

    std::string run()
    {
        while (m_place < m_line.size()) {
            const char character = m_line[m_place];
            if (character == '\'' || character == '"') {
                if (!readText(character))
                    return m_fault;
            } else if (isLetter(character)) {
                readWord();
            } else {
                m_json += character == '(' ? '[' : character == ')' ? ']' : character;
                ++m_place;
            }
        }
        return {};
    }

private:
    /// True, False, None, the mark before a text (u'...') or behind a long number (5L), or nan.
    void readWord()
    {
        const std::size_t begin = m_place;
        while (m_place < m_line.size() && (isLetter(m_line[m_place]) || isDigit(m_line[m_place])))
            ++m_place;
        const std::string_view word = m_line.substr(begin, m_place - begin);
        const bool isPrefix = m_place < m_line.size() && (m_line[m_place] == '\'' || m_line[m_place] == '"');
        const bool followsDigit = begin > 0 && isDigit(m_line[begin - 1]);
        if (isPrefix || (followsDigit && word == "L"))
            return;
        if (word == "True" || word == "False")
            m_json += word == "True" ? "true" : "false";
        else if (word == "None" || word == "nan" || word == "inf")
            m_json += "null";
        else
            m_json += word; // the exponent of a number; anything else is not JSON and will be found so
    }

    bool readText(char quote)
    {
        ++m_place;
        m_json += '"';
        while (m_place < m_line.size() && m_line[m_place] != quote) {
            const char character = m_line[m_place];
            if (character == '\\') {
                if (!readEscape())
                    return false;
            } else {
                append(static_cast<unsigned char>(character));
                ++m_place;
            }
        }
        if (m_place == m_line.size()) {
            m_fault = "the line is neither JSON nor a Python dictionary: a text is not closed";
            return false;
        }
        ++m_place;
        m_json += '"';
        return true;
    }

    bool readEscape()
    {
        const char kind = m_place + 1 < m_line.size() ? m_line[m_place + 1] : '\0';
        constexpr std::string_view named = "ntrbf\\'\"", meaning = "\n\t\r\b\f\\'\"";
        if (const std::size_t found = named.find(kind); kind != '\0' && found != std::string_view::npos) {
            append(static_cast<unsigned char>(meaning[found]));
            m_place += 2;
            return true;
        }
        if (kind == 'x')
            return readBytes();
        std::uint32_t code = 0;
        const std::size_t length = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (length == 0 || !readHex(m_place + 2, length, code) || code > 0x10ffff) {
            m_fault = "the line is neither JSON nor a Python dictionary: a text holds a wrong escape";
            return false;
        }
        if (length == 4)
            m_json += m_line.substr(m_place, 6); // the same in JSON
        else
            appendUtf8(code, m_json);
        m_place += 2 + length;
        return true;
    }

    /// A run of \xNN: the bytes of UTF-8 as Python 2 wrote them, or else characters of Latin-1.
    bool readBytes()
    {
        std::string bytes, scratch;
        while (m_line.substr(m_place, 2) == "\\x") {
            std::uint32_t code = 0;
            if (!readHex(m_place + 2, 2, code)) {
                m_fault = "the line is neither JSON nor a Python dictionary: a text holds a wrong escape";
                return false;
            }
            bytes += static_cast<char>(code);
            m_place += 4;
        }
        for (const char byte : toUtf8(bytes, scratch))
            append(static_cast<unsigned char>(byte));
        return true;
    }

    bool readHex(std::size_t begin, std::size_t length, std::uint32_t& code) const
    {
        if (begin + length > m_line.size())
            return false;
        const char* const first = m_line.data() + begin;
        const auto [end, error] = std::from_chars(first, first + length, code, 16);
        return error == std::errc() && end == first + length;
    }

    /// One byte of a text, escaped where JSON wants it.
    void append(unsigned char byte)
    {
        constexpr const char* digits = "0123456789abcdef";
        if (byte == '"' || byte == '\\')
            (m_json += '\\') += static_cast<char>(byte);
        else if (byte < 0x20)
            ((m_json += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
        else
            m_json += static_cast<char>(byte);
    }

    std::string_view m_line;
    std::string& m_json;
    std::size_t m_place = 0;
    std::string m_fault;
};
} // namespace

bool isPythonDict(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(begin);
    return line.starts_with("{'") || line.starts_with("{u'");
}

std::string pythonToJson(std::string_view line, std::string& json)
{
    return Translator(line, json).run();
}

} // namespace lodestone
