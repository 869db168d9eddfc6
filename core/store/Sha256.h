// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace lodestone {

/// SHA-256 of bytes that come piece by piece. Source: FIPS 180-4.
class Sha256 {
public:
    void add(std::span<const char> bytes);
    /// 64 hexadecimal digits of all that was added. @pre called once, as the last
    std::string digest();

private:
    void takeBlock(const unsigned char* block);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_block{};
    std::uint64_t m_numBytes = 0;
};

/// Of one text.
std::string sha256(std::string_view text);

} // namespace lodestone
