// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunSpec.h"

#include "core/experiment/settingFlags.h"

#include <charconv>
#include <initializer_list>

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

/// Flags of one text each; those that are empty are left out.
std::string flagsOf(std::initializer_list<std::pair<const char*, std::string>> flags)
{
    std::string line;
    for (const auto& [flag, value] : flags)
        if (!value.empty())
            line += std::string(" ") + flag + " " + quoted(value);
    return line;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ",") + part;
    return text;
}

std::string numberText(double value)
{
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

/// How the data are read, where it is not the usual way.
std::string readingFlags(const LoadOptions& o)
{
    static constexpr const char* duplicates[]{"", "first", "mean"}; // in the order of the enum; the last is usual
    const LoadOptions usual;
    const auto unless = [](bool isUsual, const std::string& text) { return isUsual ? std::string() : text; };
    const LabelRules& rules = o.labelRules;
    return flagsOf(
        {{"--format", o.format},
         {"--columns", joined(o.columns)},
         {"--separator",
          o.separator == "\t"      ? "tab"
              : o.separator == " " ? "blank"
                                   : o.separator.value_or("")},
         {"--header",
          !o.header       ? ""
              : *o.header ? "yes"
                          : "no"},
         {"--labels", o.labelsFile.string()},
         {"--label-choice", rules.choice ? std::string(labelChoiceKeys()[static_cast<std::size_t>(*rules.choice)]) : ""},
         {"--label-depth", rules.depth ? std::to_string(*rules.depth) : ""},
         {"--max-labels", unless(rules.maxLabels == 0, std::to_string(rules.maxLabels))},
         {"--threshold", unless(o.positiveThreshold == usual.positiveThreshold, numberText(o.positiveThreshold))},
         {"--kcore", unless(o.kCore == 0, std::to_string(o.kCore))},
         {"--duplicates", duplicates[static_cast<std::size_t>(o.duplicates)]},
         {"--train", o.splitFiles.train.string()},
         {"--validation", o.splitFiles.validation.string()},
         {"--test", o.splitFiles.test.string()}});
}
} // namespace

std::string settingFlags(std::span<const Setting> settings)
{
    std::string flags;
    for (const Setting& setting : settings)
        flags += " --set " + quoted(setting.key + "=" + setting.value);
    return flags;
}

std::string RunSpec::commandLine(const std::string& data, const LoadOptions& reading) const
{
    std::string line = "lodestone-cli train";
    if (!data.empty() || reading.splitFiles.empty())
        line += " " + quoted(data);
    line += readingFlags(reading) + " --model " + quoted(model) + settingFlags(settings);
    line += " --epochs " + std::to_string(epochs) + " --seed " + std::to_string(seed);
    if (split.seed != seed)
        line += " --split-seed " + std::to_string(split.seed);
    if (split.method != SplitMethod::Folds)
        line += " --split " + std::string(keyOf(split.method));
    else if (split.fold != 0)
        line += " --fold " + std::to_string(split.fold);
    if (evaluation.mask == Mask::Train)
        line += " --mask train";
    if (evaluation.candidates == Candidates::Sampled)
        line += " --candidates sampled";
    if (evaluateEvery != 1)
        line += " --eval-every " + std::to_string(evaluateEvery);
    if (evaluateTrain)
        line += " --eval-train";
    if (patience > 0)
        line += " --patience " + std::to_string(patience);
    return line;
}

std::string settingOf(const RunSpec& spec, std::string_view key)
{
    std::string value;
    for (const Setting& setting : spec.settings)
        if (setting.key == key)
            value = setting.value; // the last one holds
    return value;
}

} // namespace lodestone
