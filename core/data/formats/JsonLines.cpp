// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/JsonLines.h"

#include "core/data/LoadContext.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/PythonDict.h"

#include <simdjson.h>

#include <cstring>

namespace lodestone {

namespace {
using Kind = JsonValue::Kind;
namespace ondemand = simdjson::ondemand;

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Missing:
        return "nothing";
    case Kind::Null:
        return "null";
    case Kind::Number:
        return "a number";
    case Kind::Text:
        return "a text";
    case Kind::Texts:
        return "a list of texts";
    case Kind::Other:
        break;
    }
    return "something else";
}

/// What is wrong with a line, in words of ours for what is common.
std::string faultOf(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UNCLOSED_STRING:
        return "the line is no JSON: a text is not closed";
    case simdjson::UNESCAPED_CHARS:
        return "the line is no JSON: a text holds a control character";
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return "the line is no JSON: it ends within an object or a list";
    case simdjson::INCORRECT_TYPE:
        return "the line is no JSON object";
    case simdjson::TRAILING_CONTENT:
        return "the line is no JSON: something follows the object";
    case simdjson::STRING_ERROR:
        return "a text holds a wrong escape";
    case simdjson::NUMBER_ERROR:
        return "a number cannot be read";
    default:
        return std::string("the line is no JSON: ") + simdjson::error_message(code);
    }
}

/// Texts of a list; `isFlat` is cleared if it holds lists, `isMixed` set if it holds anything else.
simdjson::error_code readList(ondemand::array list, JsonValue& out, std::size_t depth, bool& isMixed)
{
    constexpr std::size_t maxDepth = 2;
    if (depth > 1 || out.paths.empty())
        out.paths.emplace_back();
    for (auto result : list) {
        ondemand::value value;
        ondemand::json_type type;
        if (const auto error = std::move(result).get(value))
            return error;
        if (const auto error = value.type().get(type))
            return error;
        if (type == ondemand::json_type::string) {
            std::string_view text;
            if (const auto error = value.get_string().get(text))
                return error;
            out.paths.back().push_back(text);
        } else if (type == ondemand::json_type::array && depth < maxDepth) {
            ondemand::array inner;
            if (const auto error = value.get_array().get(inner))
                return error;
            if (const auto error = readList(inner, out, depth + 1, isMixed))
                return error;
        } else {
            isMixed = true;
        }
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readTexts(ondemand::value& value, JsonValue& out)
{
    ondemand::array list;
    bool isMixed = false;
    out.paths.clear();
    if (const auto error = value.get_array().get(list))
        return error;
    if (const auto error = readList(list, out, 1, isMixed))
        return error;
    std::erase_if(out.paths, [](const auto& path) { return path.empty(); });
    out.kind = isMixed ? Kind::Other : Kind::Texts;
    return simdjson::SUCCESS;
}

simdjson::error_code readValue(ondemand::value& value, JsonValue& out)
{
    ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    switch (type) {
    case ondemand::json_type::string:
        out.kind = Kind::Text;
        return value.get_string().get(out.text);
    case ondemand::json_type::number:
        out.kind = Kind::Number;
        return value.get_double().get(out.number);
    case ondemand::json_type::null:
        out.kind = Kind::Null;
        return simdjson::SUCCESS;
    case ondemand::json_type::array:
        return readTexts(value, out);
    default:
        out.kind = Kind::Other;
        return simdjson::SUCCESS;
    }
}
} // namespace

class JsonLines::Parser {
public:
    /// Calls `take(key, value)` for each field of the object in `line`.
    /// @return SUCCESS, or what is wrong; then some fields may have been taken
    template <typename Take> simdjson::error_code parse(std::string_view line, Take take)
    {
        ondemand::document document;
        ondemand::object object;
        copy(line);
        if (const auto error = m_parser.iterate(m_padded.data(), line.size(), m_padded.size()).get(document))
            return error;
        if (const auto error = document.get_object().get(object))
            return error;
        for (auto result : object) {
            ondemand::field field;
            if (const auto error = std::move(result).get(field))
                return error;
            if (const auto error = take(field))
                return error;
        }
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS
                                                                              : simdjson::TRAILING_CONTENT;
    }

private:
    /// simdjson reads a little beyond the end, and the line is in the buffer of another.
    void copy(std::string_view line)
    {
        if (m_padded.size() < line.size() + simdjson::SIMDJSON_PADDING)
            m_padded.resize(line.size() * 2 + simdjson::SIMDJSON_PADDING);
        std::memcpy(m_padded.data(), line.data(), line.size());
    }

    ondemand::parser m_parser;
    std::vector<char> m_padded;
};

JsonLines::JsonLines(const std::filesystem::path& path, std::vector<std::string> keys, LoadContext& context)
    : m_keys(std::move(keys)), m_context(context), m_lines(path, &context), m_parser(std::make_unique<Parser>()),
      m_values(m_keys.size())
{
}

JsonLines::~JsonLines() = default;

bool JsonLines::next()
{
    std::string_view line;
    while (m_lines.next(line)) {
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        std::string fault = parse(line);
        if (fault.empty())
            return true;
        refuse(std::move(fault));
    }
    warnAtEnd();
    return false;
}

std::string JsonLines::parse(std::string_view line)
{
    const auto take = [this](ondemand::field& field) -> simdjson::error_code {
        const char* const name = field.key().raw();
        for (std::size_t key = 0; key < m_keys.size(); ++key) {
            const std::string& wanted = m_keys[key];
            // The name is followed by its quote and then by the rest of the line or the padding.
            if (*name == wanted.front() && std::memcmp(name, wanted.data(), wanted.size()) == 0
                && name[wanted.size()] == '"')
                return readValue(field.value(), m_values[key]);
        }
        return simdjson::SUCCESS;
    };
    for (JsonValue& value : m_values)
        value.kind = Kind::Missing;
    if (isPythonDict(line)) {
        if (std::string fault = pythonToJson(line, m_scratch); !fault.empty())
            return fault;
        line = m_scratch;
    }
    simdjson::error_code error = m_parser->parse(line, take);
    if (error == simdjson::UTF8_ERROR) {
        ++m_numLatin1;
        std::string decoded;
        error = m_parser->parse(toUtf8(line, decoded), take);
    }
    return error == simdjson::SUCCESS ? std::string() : faultOf(error);
}

std::optional<std::string_view> JsonLines::text(std::size_t key)
{
    const JsonValue& value = m_values[key];
    if (value.kind == Kind::Text && !value.text.empty())
        return value.text;
    if (value.kind == Kind::Text)
        refuse(m_keys[key] + " is empty");
    else
        refuseKind(key, Kind::Text);
    return std::nullopt;
}

std::optional<double> JsonLines::number(std::size_t key)
{
    const JsonValue& value = m_values[key];
    if (value.kind == Kind::Number)
        return value.number;
    refuseKind(key, Kind::Number);
    return std::nullopt;
}

bool JsonLines::allows(std::size_t key, Kind kind)
{
    const Kind found = m_values[key].kind;
    if (found == Kind::Missing || found == Kind::Null || found == kind)
        return true;
    refuseKind(key, kind);
    return false;
}

void JsonLines::refuseKind(std::size_t key, Kind expected)
{
    const Kind found = m_values[key].kind;
    refuse(found == Kind::Missing ? "there is no " + m_keys[key]
                                  : m_keys[key] + " is " + nameOf(found) + ", expected " + nameOf(expected));
}

void JsonLines::refuse(std::string reason)
{
    m_context.addBadLine(m_lines.fileName(), m_lines.lineNumber(), std::move(reason));
}

void JsonLines::warnAtEnd()
{
    if (m_numLatin1 > 0)
        m_context.warn(m_lines.fileName() + ": " + std::to_string(m_numLatin1)
                       + " lines are not UTF-8 and were read as Latin-1");
    m_numLatin1 = 0;
}

std::vector<std::string> keysOfFirstObject(const std::filesystem::path& path)
{
    constexpr std::size_t numLines = 20;
    ondemand::parser parser;
    std::string translated;
    for (const std::string& line : firstLines(path, numLines)) {
        std::string_view text = line;
        if (isPythonDict(line) && pythonToJson(line, translated).empty())
            text = translated;
        const simdjson::padded_string padded(text);
        ondemand::document document;
        ondemand::object object;
        if (parser.iterate(padded).get(document) || document.get_object().get(object))
            continue;
        std::vector<std::string> keys;
        bool isWhole = true;
        for (auto field : object) {
            std::string_view key;
            isWhole = isWhole && !field.unescaped_key().get(key);
            if (isWhole)
                keys.emplace_back(key);
        }
        if (isWhole)
            return keys;
    }
    return {};
}

} // namespace lodestone
