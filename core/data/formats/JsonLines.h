// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/LineReader.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// A value of a JSON object. Views are valid until the next line is read.
struct JsonValue {
    enum class Kind { Missing, Null, Number, Text, Texts, Other };
    Kind kind = Kind::Missing;
    double number = 0;
    std::string_view text; ///< without escapes
    /// Of Texts: a list of texts is one path, a list of such lists several. Other elements make it Other.
    std::vector<std::vector<std::string_view>> paths;
};

/// The objects of a file with one JSON object a line, plain or gzip; only the values that are asked for are looked at, the
/// rest is passed over. A Python dictionary as print() writes it is taken too: some metadata are published so. A line that
/// is neither goes to the report; one that is no UTF-8 is read as Latin-1.
class JsonLines {
public:
    /// @param keys  of the outermost object; values are asked for by their place here.  Throws as LineReader.
    JsonLines(const std::filesystem::path& path, std::vector<std::string> keys, LoadContext& context);
    ~JsonLines();

    /// Goes on to the next object. @return false at the end of the file
    bool next();
    const JsonValue& operator[](std::size_t key) const { return m_values[key]; }
    /// A text that must be there and not be empty, or a number; without it the line goes to the report.
    std::optional<std::string_view> text(std::size_t key);
    std::optional<double> number(std::size_t key);
    /// Whether the value is missing, null or of that kind; if not, the line goes to the report.
    bool allows(std::size_t key, JsonValue::Kind kind);
    /// The current line cannot be used.
    void refuse(std::string reason);

private:
    class Parser;
    void refuseKind(std::size_t key, JsonValue::Kind expected);
    std::string parse(std::string_view line);
    void warnAtEnd();

    const std::vector<std::string> m_keys;
    LoadContext& m_context;
    LineReader m_lines;
    std::unique_ptr<Parser> m_parser;
    std::vector<JsonValue> m_values;
    std::string m_scratch; ///< of a line that was translated
    std::uint64_t m_numLatin1 = 0;
};

/// The keys of the first line of a file that is a JSON object, of the first few lines; empty if there is none.
/// Throws as LineReader.
std::vector<std::string> keysOfFirstObject(const std::filesystem::path& path);

} // namespace lodestone
