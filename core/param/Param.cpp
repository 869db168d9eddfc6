// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/Param.h"

#include "core/Error.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lodestone {

namespace {
std::string number(double value)
{
    char text[32];
    const auto [end, status] = std::to_chars(text, text + sizeof text, value);
    return std::string(text, end);
}

std::string joined(std::span<const std::string_view> names, std::string_view lastSeparator)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? lastSeparator : std::string_view(", ");
        text += names[i];
    }
    return text;
}

[[noreturn]] void refuse(const Param& param, std::string_view text)
{
    throw Error("option " + std::string(param.key) + ": " + rangeText(param) + " is allowed, not '" + std::string(text)
                + "'");
}

template <typename Number> Number parseNumber(const Param& param, std::string_view text)
{
    Number value{};
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size())
        refuse(param, text);
    if (!(static_cast<double>(value) >= param.min && static_cast<double>(value) <= param.max))
        refuse(param, text);
    return value;
}
} // namespace

std::string format(const Param& param)
{
    if (const auto* flag = std::get_if<bool*>(&param.value))
        return **flag ? "true" : "false";
    if (const auto* count = std::get_if<int*>(&param.value))
        return std::to_string(**count);
    if (const auto* real = std::get_if<double*>(&param.value))
        return number(**real);
    return std::string(std::get<Choice*>(param.value)->name());
}

void parse(const Param& param, std::string_view text)
{
    if (const auto* flag = std::get_if<bool*>(&param.value)) {
        if (text != "true" && text != "false")
            refuse(param, text);
        **flag = text == "true";
    } else if (const auto* count = std::get_if<int*>(&param.value)) {
        **count = parseNumber<int>(param, text);
    } else if (const auto* real = std::get_if<double*>(&param.value)) {
        **real = parseNumber<double>(param, text);
    } else {
        Choice& choice = *std::get<Choice*>(param.value);
        const auto found = std::find(choice.names.begin(), choice.names.end(), text);
        if (found == choice.names.end())
            refuse(param, text);
        choice.value = static_cast<int>(found - choice.names.begin());
    }
}

std::string rangeText(const Param& param)
{
    if (std::holds_alternative<bool*>(param.value))
        return "true or false";
    if (const auto* choice = std::get_if<Choice*>(&param.value))
        return joined((*choice)->names, " or ");
    return number(param.min) + " to " + number(param.max);
}

const Param* findParam(std::span<const Param> params, std::string_view key)
{
    const auto found = std::find_if(params.begin(), params.end(), [key](const Param& param) { return param.key == key; });
    return found == params.end() ? nullptr : &*found;
}

void applySettings(std::span<const Param> params, std::span<const Setting> settings)
{
    for (const Setting& setting : settings) {
        const Param* param = findParam(params, setting.key);
        if (!param) {
            std::vector<std::string_view> keys;
            for (const Param& known : params)
                keys.push_back(known.key);
            throw Error("there is no option '" + setting.key + "'; the options of this model are " + joined(keys, " and "));
        }
        parse(*param, setting.value);
    }
}

} // namespace lodestone
