// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/TableWriter.h"

#include "core/Error.h"

#include <cerrno>
#include <cstring>

namespace lodestone {

TableWriter::TableWriter(const std::filesystem::path& path)
    : m_path(path.string()), m_file(std::fopen(path.c_str(), "wb"), &std::fclose)
{
    if (!m_file)
        fail();
    std::setvbuf(m_file.get(), nullptr, _IONBF, 0); // the buffer here is enough
}

void TableWriter::text(std::string_view value)
{
    separate();
    if (value.find_first_of("\t\n\r") == std::string_view::npos) {
        m_buffer += value;
        return;
    }
    for (const char character : value)
        m_buffer += character == '\t' || character == '\n' || character == '\r' ? ' ' : character;
}

void TableWriter::endLine()
{
    m_buffer += '\n';
    m_lineStart = true;
    if (m_buffer.size() > (1 << 18))
        flush();
}

void TableWriter::close()
{
    flush();
    if (std::fclose(m_file.release()) != 0)
        fail();
}

void TableWriter::separate()
{
    if (!m_lineStart)
        m_buffer += '\t';
    m_lineStart = false;
}

void TableWriter::flush()
{
    if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file.get()) != m_buffer.size())
        fail();
    m_buffer.clear();
}

void TableWriter::fail() const
{
    throw Error(m_path + ": cannot be written: " + std::strerror(errno) + "; check the folder and the space on the disk");
}

} // namespace lodestone
