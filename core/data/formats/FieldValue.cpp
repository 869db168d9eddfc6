// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FieldValue.h"

#include "core/data/LoadContext.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
/// Digits only, of that exact length.
bool parseDigits(std::string_view text, std::size_t begin, std::size_t length, int& value)
{
    if (begin + length > text.size())
        return false;
    const auto [end, error] = std::from_chars(text.data() + begin, text.data() + begin + length, value);
    return error == std::errc() && end == text.data() + begin + length && value >= 0 && text[begin] != '-';
}

bool parseDate(std::string_view text, std::int64_t& time)
{
    int year, month, day, hour = 0, minute = 0, second = 0;
    if (text.size() < 10 || !parseDigits(text, 0, 4, year) || text[4] != '-' || !parseDigits(text, 5, 2, month)
        || text[7] != '-' || !parseDigits(text, 8, 2, day))
        return false;
    if (text.size() >= 16) {
        if ((text[10] != ' ' && text[10] != 'T') || !parseDigits(text, 11, 2, hour) || text[13] != ':'
            || !parseDigits(text, 14, 2, minute))
            return false;
        if (text.size() >= 19 && (text[16] != ':' || !parseDigits(text, 17, 2, second)))
            return false;
    } else if (text.size() != 10) {
        return false;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return false;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    time = ((days * 24 + hour) * 60 + minute) * 60 + second;
    return true;
}
} // namespace

bool parseNumber(std::string_view field, double& value)
{
    if (!field.empty() && field.front() == '+')
        field.remove_prefix(1);
    const char* const last = field.data() + field.size();
    const auto [end, error] = std::from_chars(field.data(), last, value);
    if (error == std::errc::result_out_of_range) {
        value = std::numeric_limits<double>::infinity();
        return end == last;
    }
    if (error != std::errc())
        return false;
    if (end == last)
        return true;
    const auto comma = static_cast<std::size_t>(end - field.data());
    if (*end != ',' || field.size() > 64 || field.find('.') != std::string_view::npos)
        return false;
    char text[64];
    field.copy(text, field.size());
    text[comma] = '.';
    const auto [end2, error2] = std::from_chars(text, text + field.size(), value);
    return error2 == std::errc() && end2 == text + field.size();
}

bool parseRating(std::string_view field, float& value)
{
    if (field.size() == 1 && field[0] >= '0' && field[0] <= '9') {
        value = static_cast<float>(field[0] - '0');
        return true;
    }
    double number;
    if (!parseNumber(field, number) || !(std::abs(number) <= std::numeric_limits<float>::max()))
        return false;
    value = static_cast<float>(number);
    return true;
}

std::string ratingFault(std::string_view field)
{
    double number;
    return "rating " + quotedField(field) + (parseNumber(field, number) ? " is not a finite number" : " is not a number");
}

bool parseTime(std::string_view field, std::int64_t& time)
{
    const char* const last = field.data() + field.size();
    const auto [end, error] = std::from_chars(field.data(), last, time);
    if (error == std::errc() && end == last)
        return true;
    if (parseDate(field, time))
        return true;
    double number;
    if (!parseNumber(field, number) || !(std::abs(number) < 9e18))
        return false;
    time = static_cast<std::int64_t>(number);
    return true;
}

} // namespace lodestone
