// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace lodestone {

/// Writes a table of fields with tabs between them. Throws Error, with the file and what to do, if the disk does not take
/// it.
class TableWriter {
public:
    explicit TableWriter(const std::filesystem::path& path);

    /// Tabs and line ends become blanks.
    void text(std::string_view value);
    template <typename Number> void number(Number value)
    {
        separate();
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        m_buffer.append(digits, end);
    }
    void endLine();
    /// Must be called last: what cannot be written must not get lost in a destructor.
    void close();

private:
    void separate();
    void flush();
    [[noreturn]] void fail() const;

    std::string m_path;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    std::string m_buffer;
    bool m_lineStart = true;
};

} // namespace lodestone
