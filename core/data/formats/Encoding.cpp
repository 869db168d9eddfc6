// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Encoding.h"

#include <cstdint>

namespace lodestone {

namespace {
unsigned byteAt(std::string_view text, std::size_t place)
{
    return static_cast<unsigned char>(text[place]);
}

/// Length of the well-formed character at `place`, 0 where there is none.
std::size_t characterLength(std::string_view text, std::size_t place)
{
    const unsigned lead = byteAt(text, place);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xc2 && lead <= 0xdf ? 2
        : lead >= 0xe0 && lead <= 0xef                      ? 3
        : lead >= 0xf0 && lead <= 0xf4                      ? 4
                                                            : 0;
    if (length == 0 || place + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byteAt(text, place + i) & 0xc0) != 0x80)
            return 0;
    const unsigned second = byteAt(text, place + 1);
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool outside = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
    return overlong || outside ? 0 : length;
}
} // namespace

bool isAscii(std::string_view text)
{
    unsigned char all = 0;
    for (const char character : text)
        all |= static_cast<unsigned char>(character);
    return all < 0x80;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t place = 0; place < text.size();) {
        const std::size_t length = characterLength(text, place);
        if (length == 0)
            return false;
        place += length;
    }
    return true;
}

std::string_view toUtf8(std::string_view text, std::string& scratch)
{
    if (isAscii(text) || isUtf8(text))
        return text;
    scratch.clear();
    for (const char character : text) {
        const unsigned byte = static_cast<unsigned char>(character);
        if (byte < 0x80) {
            scratch += character;
        } else {
            scratch += static_cast<char>(0xc0 | byte >> 6);
            scratch += static_cast<char>(0x80 | (byte & 0x3f));
        }
    }
    return scratch;
}

} // namespace lodestone
