// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunSpec.h"

namespace lodestone {

namespace {
/// Quoted for a POSIX shell where needed.
std::string quoted(const std::string& text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,@+";
    if (!text.empty() && text.find_first_not_of(plain) == std::string::npos)
        return text;
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}
} // namespace

std::string RunSpec::commandLine(const std::string& data) const
{
    std::string line = "lodestone-cli train " + quoted(data) + " --model " + quoted(model);
    for (const Setting& setting : settings)
        line += " --set " + quoted(setting.key + "=" + setting.value);
    line += " --epochs " + std::to_string(epochs) + " --seed " + std::to_string(seed);
    if (split.seed != seed)
        line += " --split-seed " + std::to_string(split.seed);
    if (split.method == SplitMethod::Random)
        line += " --split random";
    else if (split.fold != 0)
        line += " --fold " + std::to_string(split.fold);
    if (evaluation.mask == Mask::Train)
        line += " --mask train";
    if (evaluation.candidates == Candidates::Sampled)
        line += " --candidates sampled";
    if (evaluateEvery != 1)
        line += " --eval-every " + std::to_string(evaluateEvery);
    if (patience > 0)
        line += " --patience " + std::to_string(patience);
    return line;
}

} // namespace lodestone
