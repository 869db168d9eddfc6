// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markedText.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lodestone {

/// One of a fixed list of names, stored as its position in the list.
struct Choice {
    std::span<const std::string_view> names;
    int value = 0;
    std::string_view name() const { return names[static_cast<std::size_t>(value)]; }
};

/// One hyper-parameter, declared once (default, range, texts, storage) by its owning options struct.
/// Forms, flags, project files, checks and docs loop over these. Translation context of all texts: "Param".
struct Param {
    std::string_view key; ///< as in --set key=value
    std::variant<bool*, int*, double*, Choice*> value; ///< field of the owning options struct
    double min = 0, max = 0; ///< inclusive; unused for bool and Choice
    std::string_view group; ///< heading in forms, e.g. "Margins"
    std::string_view label, help;
};

/// The value in the C locale: "true", "32", "0.15", "full".
std::string format(const Param& param);
/// Sets the value. Throws Error naming the option, its range and the given text: out of range is never clamped.
void parse(const Param& param, std::string_view text);
/// "0 to 1", "true or false", "full, diagonal, shared or euclid".
std::string rangeText(const Param& param);
/// Null if there is no such key.
const Param* findParam(std::span<const Param> params, std::string_view key);

struct Setting {
    std::string key, value;
    bool operator==(const Setting&) const = default;
};
/// Applies settings in order. Throws Error for an unknown key (listing the known ones) or a bad value.
void applySettings(std::span<const Param> params, std::span<const Setting> settings);

} // namespace lodestone
