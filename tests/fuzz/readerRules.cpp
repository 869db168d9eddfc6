// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readerRules.h"

#include "core/Error.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/VectorFile.h"
#include "core/data/formats/catalogue.h"
#include "tests/fuzz/HeapWatch.h"
#include "tests/fuzz/InputFiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
bool allUtf8(const StringTable& table)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (!isUtf8(table[i]))
            return false;
    return true;
}

std::string faultOfLabels(const ItemLabels& labels, std::size_t numItems)
{
    if (!labels.primary.empty() && labels.primary.size() != numItems)
        return "not one label for each item";
    for (const LabelIndex label : labels.primary)
        if (label < otherLabel || label >= static_cast<LabelIndex>(labels.names.size()))
            return "a label out of range";
    if (!labels.allOffsets.empty()
        && (labels.allOffsets.size() != numItems + 1 || labels.allOffsets.back() != labels.all.size()))
        return "offsets of labels that do not fit";
    for (const std::uint32_t label : labels.all)
        if (label >= labels.allNames.size())
            return "a label of the source out of range";
    return std::all_of(labels.allNames.begin(), labels.allNames.end(), isUtf8) ? "" : "a label is no UTF-8";
}

std::string faultOfSide(const Dataset& data)
{
    const SideData& side = data.side;
    for (const auto& [from, to] : side.socialEdges)
        if (at(from) >= data.numUsers() || at(to) >= data.numUsers())
            return "a social edge out of range";
    for (const auto& [head, relation, tail] : side.kgTriples)
        if (head >= side.kgEntities.size() || tail >= side.kgEntities.size() || relation >= side.kgRelations.size())
            return "a triple out of range";
    if (side.kgItem.size() != side.kgEntities.size())
        return "not one item for each entity";
    for (const std::int64_t item : side.kgItem)
        if (item < -1 || item >= static_cast<std::int64_t>(data.numItems()))
            return "an item of the graph out of range";
    return allUtf8(side.kgEntities) && allUtf8(side.kgRelations) ? "" : "a name in the graph is no UTF-8";
}

std::string faultOf(const Dataset& data)
{
    const Interactions& ratings = data.interactions;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const auto rating = RatingIndex(i);
        if (at(ratings.user(rating)) >= data.numUsers() || at(ratings.item(rating)) >= data.numItems())
            return "a rating out of range";
        if (!std::isfinite(ratings.value(rating)))
            return "a rating that is not finite";
    }
    for (const StringTable* table : {&data.userIds, &data.itemIds, &data.itemTitles, &data.itemTexts})
        if (!allUtf8(*table))
            return "an id, a title or a text is no UTF-8";
    for (const StringTable* table : {&data.itemTitles, &data.itemTexts})
        if (!table->empty() && table->size() != data.numItems())
            return "not one title or text for each item";
    std::string fault = faultOfLabels(data.labels, data.numItems());
    return fault.empty() ? faultOfSide(data) : fault;
}

std::string faultOf(const LoadReport& report)
{
    if (report.badLines.size() != std::min<std::uint64_t>(report.numBadLines, LoadReport::maxListed))
        return "the list of bad lines does not fit their count";
    for (const BadLine& line : report.badLines)
        if (line.reason.empty() || line.line == 0 || !isUtf8(line.reason))
            return "a bad line without a reason";
    return std::all_of(report.warnings.begin(), report.warnings.end(), isUtf8) ? "" : "a warning is no UTF-8";
}

std::string readData(const std::filesystem::path& path, const LoadOptions& options)
{
    for (const FormatInfo& format : formatCatalogue())
        if (options.format.empty() || options.format == format.key)
            format.matches(path); // throws nothing
    double last = 0;
    bool goesBack = false;
    const LoadedData loaded = loadDataset(path, options, [&](double part) {
        goesBack = goesBack || part > 1 || (part >= 0 && part < last);
        last = std::max(last, part);
    });
    if (goesBack)
        return "the progress went back or beyond its end";
    std::string fault = faultOf(loaded.report);
    if (fault.empty() && loaded.dataset->interactions.size() == 0)
        fault = "no rating, and no error";
    return fault.empty() ? faultOf(*loaded.dataset) : fault;
}

std::string readVectors(const std::filesystem::path& path)
{
    const LoadedVectors loaded = loadVectors(path);
    if (loaded.vectors.rows() == 0 || loaded.vectors.cols() == 0 || !loaded.vectors.allFinite())
        return "no vectors, or one that is not finite";
    if (static_cast<std::size_t>(loaded.vectors.rows()) != loaded.points->numItems())
        return "not one point for each vector";
    std::string fault = faultOf(loaded.report);
    return fault.empty() ? faultOf(*loaded.points) : fault;
}
} // namespace

InputReader readerOf(std::string_view key)
{
    if (key == "vectors")
        return [](const InputFiles& input) { return readVectors(input.first()); };
    LoadOptions options;
    if (key != "zip")
        options.format = key;
    return [options](const InputFiles& input) { return readData(input.toOpen(), options); };
}

std::string_view plainNameOf(std::string_view key)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> names{{
        {"folder", "ratings.tsv"},
        {"movielens", "u.data"},
        {"movielens-dat", "ratings.dat"},
        {"movielens-csv", "ratings.csv"},
        {"recbole", "a.inter"},
        {"herec", "ub.txt"},
        {"s3rec", "a.txt"},
        {"ktup", "train.dat"},
        {"matrixmarket", "a.mtx"},
        {"amazon", "reviews_A_5.json"},
        {"yelp", "review.json"},
        {"delimited", "a.csv"},
        {"vectors", "a.npy"},
        {"zip", "a.zip"},
    }};
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == key; });
    return found == names.end() ? "a.txt" : found->second;
}

std::string brokenRule(const InputReader& read, const InputFiles& input)
{
    const std::size_t permitted = permittedBytes(input.unpackedBytes());
    std::string broken;
    const HeapWatch watch;
    try {
        broken = read(input);
    } catch (const Error& error) {
        const std::string_view text = error.what();
        if (text.empty() || !isUtf8(text))
            broken = "an error without a text, or one that is no UTF-8";
    }
    if (watch.hasLostCount())
        return "more blocks of memory than can be counted";
    if (watch.peakBytes() > permitted)
        return "took " + std::to_string(watch.peakBytes()) + " bytes of memory where " + std::to_string(permitted)
            + " are permitted";
    return broken;
}

std::string brokenRule(std::string_view key, std::string_view input)
{
    return brokenRule(readerOf(key), InputFiles(input, plainNameOf(key)));
}

} // namespace lodestone
