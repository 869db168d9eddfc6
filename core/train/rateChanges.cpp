// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/rateChanges.h"

#include <charconv>

namespace lodestone {

namespace {
constexpr std::string_view commentStart = " # learning rate changed by hand: ";
constexpr std::string_view commentEnd = "; this command does not repeat that";

std::string numberText(double value)
{
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}
} // namespace

std::vector<RateChange> rateChanges(const EpochHistory& history)
{
    std::vector<RateChange> changes;
    for (std::size_t i = 1; i < history.size(); ++i)
        if (history[i].learningRate != history[i - 1].learningRate)
            changes.push_back({history[i].epoch, history[i].learningRate});
    return changes;
}

std::string withRateChanges(const std::string& commandLine, const EpochHistory& history)
{
    std::string list;
    for (const RateChange& change : rateChanges(history))
        list += (list.empty() ? "" : ", ") + numberText(change.rate) + " from epoch " + std::to_string(change.epoch) + " on";
    std::string line = commandLine;
    if (!repeatsRun(line))
        line.erase(line.rfind(commentStart));
    return list.empty() ? line : line + std::string(commentStart) + list + std::string(commentEnd);
}

bool repeatsRun(std::string_view commandLine)
{
    // A quoted file name may hold the start, but then a quote ends the line, or an option follows.
    return commandLine.find(commentStart) == std::string_view::npos || !commandLine.ends_with(commentEnd);
}

} // namespace lodestone
