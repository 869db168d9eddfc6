// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <streambuf>
#include <utility>
#include <vector>

namespace lodestone {

/// A stream buffer over memory that is kept between uses: saving a state every epoch allocates once.
class MemoryBuffer : public std::streambuf {
public:
    void clear()
    {
        m_bytes.clear();
        setg(nullptr, nullptr, nullptr);
    }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    /// Makes what was written readable from its beginning.
    void rewind() { setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + m_bytes.size()); }
    bool empty() const { return m_bytes.empty(); }
    std::span<const char> bytes() const { return m_bytes; }
    /// What was written, leaving nothing.
    std::vector<char> take()
    {
        setg(nullptr, nullptr, nullptr);
        return std::exchange(m_bytes, {});
    }

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override
    {
        m_bytes.insert(m_bytes.end(), bytes, bytes + count);
        return count;
    }
    int overflow(int byte) override
    {
        if (byte != traits_type::eof())
            m_bytes.push_back(traits_type::to_char_type(byte));
        return traits_type::not_eof(byte);
    }

private:
    std::vector<char> m_bytes;
};

/// Makes bytes readable that lie elsewhere and live longer.
class BytesBuffer : public std::streambuf {
public:
    explicit BytesBuffer(std::span<const char> bytes)
    {
        char* begin = const_cast<char*>(bytes.data()); // std::streambuf asks for it; nothing is written
        setg(begin, begin, begin + bytes.size());
    }
};

} // namespace lodestone
