// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataArguments.h"

#include "app/cli/ProgressBar.h"
#include "core/data/formats/TableForm.h"
#include "core/data/formats/catalogue.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <sstream>

namespace lodestone {

namespace {
constexpr const char* readingGroup = "Reading";
const char* const columnKeys[]{"user", "item", "rating", "time", "label", "title", "text", "skip"};

std::vector<std::string> splitAtCommas(const std::string& text)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

std::string checkColumns(const std::string& text)
{
    for (const std::string& column : splitAtCommas(text))
        if (std::find(std::begin(columnKeys), std::end(columnKeys), column) == std::end(columnKeys))
            return "'" + column + "' is none of user, item, rating, time, label, title, text, skip";
    return {};
}

std::string checkFinite(const std::string& text)
{
    double value;
    return CLI::detail::lexical_cast(text, value) && std::isfinite(value) ? std::string() : "'" + text + "' is not a number";
}

std::vector<std::string> textsOf(std::span<const std::string_view> texts)
{
    return {texts.begin(), texts.end()};
}

std::vector<std::string> formatKeys()
{
    std::vector<std::string> keys;
    for (const FormatInfo& format : formatCatalogue())
        keys.emplace_back(format.key);
    return keys;
}
} // namespace

std::shared_ptr<DataArguments> DataArguments::addTo(CLI::App& command)
{
    const std::shared_ptr<DataArguments> arguments(new DataArguments);
    DataArguments& a = *arguments;
    const char* const group = readingGroup;
    command.add_option("DATA", a.m_data,
                       "'sample', a file, a folder or a zip archive; without it, the files of --train, ... are the data");
    command.add_option("--format", a.m_options.format, "Format key; found by itself without it (see formats)")
        ->check(CLI::IsMember(formatKeys()))
        ->group(group);
    command
        .add_option("--columns", a.m_columns,
                    "Kinds of columns in order, such as user,item,rating,time; also label, title, text, skip")
        ->check(checkColumns)
        ->group(group);
    command.add_option("--separator", a.m_separator, "Text between fields, such as ; or :: or tab or blank")->group(group);
    command.add_option("--header", a.m_header, "Whether the first line names the columns")
        ->check(CLI::IsMember({"yes", "no"}))
        ->group(group);
    command
        .add_option("--labels", a.m_options.labelsFile, "File with item, label[, title[, text]] that replaces the labels")
        ->group(group);
    addLabelOptions(command, a);
    command.add_option("--threshold", a.m_options.positiveThreshold, "Lowest rating that is a positive")
        ->check(checkFinite)
        ->capture_default_str()
        ->group(group);
    command.add_option("--kcore", a.m_options.kCore, "Keep users and items with at least so many ratings, repeatedly")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str()
        ->group(group);
    command.add_option("--duplicates", a.m_duplicates, "Which of several ratings of a pair counts")
        ->check(CLI::IsMember({"last", "first", "mean"}))
        ->capture_default_str()
        ->group(group);
    addSplitFiles(command, a);
    return arguments;
}

void DataArguments::addLabelOptions(CLI::App& command, DataArguments& a)
{
    command
        .add_option("--label-choice", a.m_labelChoice,
                    "Which label of several an item has (default: the rarest; of category paths the first)")
        ->check(CLI::IsMember(textsOf(labelChoiceKeys())))
        ->group(readingGroup);
    command
        .add_option("--label-depth", a.m_options.labelRules.depth,
                    "Which name of a category path is the label; 1 is the root (default: "
                        + std::to_string(LabelRules::usualDepth) + ")")
        ->check(CLI::Range(1, LabelRules::maxDepth))
        ->group(readingGroup);
    command
        .add_option("--max-labels", a.m_options.labelRules.maxLabels,
                    "Permit only the so many commonest labels (default: all, but of more than 100 the commonest 24)")
        ->check(CLI::Range(1, LabelRules::mostLabels))
        ->group(readingGroup);
}

void DataArguments::addSplitFiles(CLI::App& command, DataArguments& a)
{
    SplitFiles& files = a.m_options.splitFiles;
    command.add_option("--train", files.train, "For --split files: the ratings to train with")->group(readingGroup);
    command.add_option("--validation", files.validation, "For --split files: the ratings to choose the best epoch by")
        ->group(readingGroup);
    command.add_option("--test", files.test, "For --split files: the ratings to test with")->group(readingGroup);
}

LoadOptions DataArguments::options() const
{
    LoadOptions options = m_options;
    options.columns = splitAtCommas(m_columns);
    if (!m_separator.empty())
        options.separator = typedSeparator(m_separator);
    if (!m_header.empty())
        options.header = m_header == "yes";
    options.duplicates = m_duplicates == "last" ? Duplicates::Last
        : m_duplicates == "first"               ? Duplicates::First
                                                : Duplicates::Mean;
    const auto choices = labelChoiceKeys();
    if (const auto choice = std::find(choices.begin(), choices.end(), m_labelChoice); choice != choices.end())
        options.labelRules.choice = static_cast<LabelChoice>(choice - choices.begin());
    return options;
}

LoadedData DataArguments::open(bool quiet, std::stop_token stop) const
{
    if (m_data.empty() && m_options.splitFiles.empty())
        throw CLI::RequiredError("DATA");
    ProgressBar bar("Reading", quiet);
    LoadedData loaded = openData(
        m_data, options(), [&](double part) { bar.update(part); }, std::move(stop));
    bar.clear();
    std::cerr << reportText(loaded.report);
    return loaded;
}

std::string reportText(const LoadReport& report)
{
    std::string text;
    for (const BadLine& line : report.badLines)
        text += line.file + ":" + std::to_string(line.line) + ": " + line.reason + "\n";
    if (report.numBadLines > report.badLines.size())
        text +=
            "... and " + std::to_string(report.numBadLines - report.badLines.size()) + " more lines that cannot be used\n";
    for (const std::string& warning : report.warnings)
        text += "warning: " + warning + "\n";
    return text;
}

} // namespace lodestone
