// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// How the fields of a line are told apart.
struct TextDialect {
    std::string separator = "\t"; ///< " " stands for any run of blanks and tabs
    bool quoted = false; ///< a field may be in double quotes, a quote in it doubled
    /// Whether a quoted field may hold line ends; never with blanks and tabs, where quotes are often just quotes.
    bool spansLines() const { return quoted && separator != "\t" && separator != " "; }
};
inline const TextDialect tabSeparated{"\t", false};

/// Cuts lines into fields, without the blanks around them.
class FieldSplitter {
public:
    explicit FieldSplitter(TextDialect dialect);

    const TextDialect& dialect() const { return m_dialect; }
    /// Valid until the next call, and as long as `line`.
    const std::vector<std::string_view>& split(std::string_view line);
    /// The field of the last line that starts with a quote which is not closed (and is taken as it stands); -1 if none.
    int openQuote() const { return m_openQuote; }
    /// Whether a quoted field of the last line goes on after its quote (and was taken as it stands).
    bool hasStrayQuote() const { return m_hasStrayQuote; }

private:
    void splitAt(std::string_view line, char separator);
    void splitPlain(std::string_view line);
    void splitBlanks(std::string_view line);
    void splitQuoted(std::string_view line);
    /// Length of the separator at `place`, 0 if there is none.
    std::size_t separatorAt(std::string_view line, std::size_t place) const;
    std::size_t findSeparator(std::string_view line, std::size_t from) const;
    /// Reads the quoted field at `place`. @return where it ends, npos if it is not closed or goes on after the quote
    std::size_t readQuoted(std::string_view line, std::size_t place);

    TextDialect m_dialect;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; ///< fields with doubled quotes
    int m_openQuote = -1;
    bool m_hasStrayQuote = false;
};

/// Without blanks and tabs at both ends.
std::string_view trimmed(std::string_view text);

} // namespace lodestone
