// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/JsonRatings.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/FieldValue.h"
#include "core/data/formats/JsonLines.h"

#include <cmath>
#include <limits>

namespace lodestone {

namespace {
enum ReviewKey : std::size_t { UserKey, ItemKey, RatingKey, TimeKey };

/// Throws Error that names the first bad line.
[[noreturn]] void throwNoRating(const std::filesystem::path& path, const LoadReport& report)
{
    std::string text = path.string() + ": no line holds a usable rating";
    if (!report.badLines.empty()) {
        const BadLine& first = report.badLines.front();
        text = first.file + ":" + std::to_string(first.line) + ": " + first.reason + "; none of the "
            + std::to_string(report.numLines) + " lines holds a usable rating";
    }
    throw Error(text + "; check that this is the file of the reviews");
}

/// @return whether the value is a time
bool readTime(const JsonValue& value, std::int64_t& time)
{
    if (value.kind == JsonValue::Kind::Text)
        return parseTime(value.text, time);
    if (value.kind != JsonValue::Kind::Number || !(std::abs(value.number) < 9e18))
        return false;
    time = secondsOf(static_cast<std::int64_t>(value.number));
    return true;
}
} // namespace

std::int64_t secondsOf(std::int64_t time)
{
    constexpr std::int64_t smallestMilliseconds = 100'000'000'000;
    return time < smallestMilliseconds ? time : time / 1000;
}

void readJsonRatings(const std::filesystem::path& path, const ReviewKeys& keys, DatasetBuilder& builder)
{
    LoadContext& context = builder.context();
    JsonLines lines(path, {keys.user, keys.item, keys.rating, keys.time}, context);
    std::uint64_t numTimes = 0, numBadTimes = 0;
    builder.setHasTime(true);
    while (lines.next()) {
        const auto user = lines.text(UserKey);
        const auto item = user ? lines.text(ItemKey) : std::nullopt;
        const auto rating = item ? lines.number(RatingKey) : std::nullopt;
        if (!rating)
            continue;
        if (!(std::abs(*rating) <= static_cast<double>(std::numeric_limits<float>::max()))) {
            lines.refuse(keys.rating + " is too large");
            continue;
        }
        std::int64_t time = 0;
        ++(readTime(lines[TimeKey], time) ? numTimes : numBadTimes);
        builder.addRating(*user, *item, static_cast<float>(*rating), time);
    }
    if (builder.numRatings() == 0)
        throwNoRating(path, context.report);
    if (numTimes == 0) {
        builder.setHasTime(false);
        context.warn(path.string() + ": no line has a time that can be read; the ratings were kept without times");
    } else if (numBadTimes > 0) {
        context.warn(path.string() + ": " + std::to_string(numBadTimes)
                     + " lines have a time that cannot be read; their ratings were kept with time 0");
    }
}

} // namespace lodestone
