// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/PaperTable.h"

#include "core/Error.h"
#include "core/experiment/epochSeconds.h"
#include "core/model/catalogue.h"

#include <array>
#include <utility>

namespace lodestone {

namespace {
constexpr std::string_view dimensionKey = "dimension";

/// All that are no variants of another.
std::vector<std::string> embeddingModels()
{
    std::vector<std::string> models;
    for (const ModelInfo& info : modelCatalogue())
        if (info.settings.empty())
            models.emplace_back(info.key);
    return models;
}

constexpr std::string_view byOwnDistance = PARAM_TEXT(
    "PaperTable",
    "Ours rank by the model's own distance or dot product among all items but those that the user has rated "
    "already. HR@K is the share of all test positives that are hits; of HR@50 any, the share of users with a hit; "
    "Recall@50 is the mean over the users.");
constexpr std::string_view clusteringNote =
    PARAM_TEXT("PaperTable",
               "NMI compares the one label of each item with spherical k-means of the item vectors as they are, that is, of "
               "their directions.");

PaperTable nmiTable()
{
    PaperTable table{"table-4", PARAM_TEXT("PaperTable", "Table 4"),
                     PARAM_TEXT("PaperTable", "NMI of the item clusters of every embedding model"), embeddingModels()};
    table.figures = {"nmi@10", "nmi@20"};
    table.printed = {{"mml", PARAM_TEXT("PaperTable", "paper: NMI, four data sets"), "0.54\u20130.63"}};
    table.notes = {clusteringNote};
    return table;
}

PaperTable rankingTable()
{
    PaperTable table{"table-5", PARAM_TEXT("PaperTable", "Table 5"),
                     PARAM_TEXT("PaperTable", "Hit rates and recall of every embedding model"), embeddingModels()};
    table.figures = {"hr@10", "hr@50", "hr_any@50", "recall@50"};
    table.notes = {byOwnDistance};
    return table;
}

PaperTable timeTable()
{
    constexpr std::array<std::string_view, 4> columns{
        PARAM_TEXT("PaperTable", "paper: ratio, Amazon"), PARAM_TEXT("PaperTable", "paper: ratio, Yelp"),
        PARAM_TEXT("PaperTable", "paper: ratio, Taobao"), PARAM_TEXT("PaperTable", "paper: ratio, Jingdong")};
    constexpr std::array<std::pair<std::string_view, std::array<std::string_view, 4>>, 4> ratios{
        {{"cml", {"1", "1", "1", "1"}},
         {"iml", {"3.39", "3.24", "2.29", "1.99"}},
         {"crml", {"1.09", "1.07", "1.16", "1.20"}},
         {"sml", {"1.10", "1.21", "1.29", "1.26"}}}};
    PaperTable table{"table-6", PARAM_TEXT("PaperTable", "Table 6"),
                     PARAM_TEXT("PaperTable", "Seconds per epoch of every embedding model, and their ratio to CML"),
                     embeddingModels()};
    table.figures = {"seconds", "ratio"};
    for (const auto& [model, texts] : ratios)
        for (std::size_t i = 0; i < columns.size(); ++i)
            table.printed.push_back({model, columns[i], texts[i]});
    table.notes = {
        PARAM_TEXT("PaperTable",
                   "Seconds are those of one pass over the train positives with sampling, gradients and updates, "
                   "without evaluation: the median of the epochs after the first. A ratio is taken within one seed "
                   "and fold. The paper gives its times no unit: compare ratios, and only of runs made by one "
                   "program on one machine that did nothing else.")};
    table.fewestEpochs = static_cast<int>(fewestTimedEpochs) + 1;
    return table;
}

PaperTable ablationTable()
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> hitRates{
        {{PARAM_TEXT("PaperTable", "paper: HR@50 with NCF, Amazon"), "0.3318"},
         {PARAM_TEXT("PaperTable", "paper: HR@50 with NCF, Yelp"), "0.3700"},
         {PARAM_TEXT("PaperTable", "paper: HR@50 with NCF, Taobao"), "0.5053"},
         {PARAM_TEXT("PaperTable", "paper: HR@50 with NCF, Jingdong"), "0.5288"}}};
    PaperTable table{"table-8", PARAM_TEXT("PaperTable", "Table 8"), PARAM_TEXT("PaperTable", "MML and its ablations"),
                     mmlVariants()};
    table.figures = {"nmi@10", "nmi@20", "hr@10", "hr@50", "hr_any@50", "recall@50"};
    for (const auto& [column, text] : hitRates)
        table.printed.push_back({"mml", column, text});
    table.notes = {
        PARAM_TEXT("PaperTable",
                   "The paper ran its ablations with NCF, a recommendation system on top of the vectors; ours rank "
                   "without one."),
        byOwnDistance, clusteringNote};
    return table;
}

PaperTable dimensionFigure()
{
    PaperTable table{"figure-6", PARAM_TEXT("PaperTable", "Figure 6"),
                     PARAM_TEXT("PaperTable", "Every embedding model in 4 to 64 dimensions"), embeddingModels()};
    table.dimensions = {"4", "8", "16", "32", "64"};
    table.figures = {"hr@10", "hr@50", "nmi@10", "recall@50"};
    table.notes = {byOwnDistance, clusteringNote};
    return table;
}
} // namespace

const std::vector<PaperTable>& paperTables()
{
    static const std::vector<PaperTable> tables{nmiTable(), rankingTable(), timeTable(), ablationTable(), dimensionFigure()};
    return tables;
}

const PaperTable& paperTable(std::string_view key)
{
    std::string known;
    for (const PaperTable& table : paperTables()) {
        if (table.key == key)
            return table;
        known += (known.empty() ? "" : ", ") + std::string(table.key);
    }
    throw Error("there is no table '" + std::string(key) + "' of the paper; there are " + known);
}

std::string dimensionOf(const RunSpec& spec)
{
    if (std::string set = settingOf(spec, dimensionKey); !set.empty())
        return set;
    const std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
    const std::vector<Param> params = model->params();
    const Param* param = findParam(params, dimensionKey);
    return param ? format(*param) : std::string();
}

std::vector<RunSpec> paperSpecs(const PaperTable& table, const RunSpec& base, int numSeeds, int numFolds, SplitSeed split)
{
    if (base.epochs < table.fewestEpochs)
        throw Error(std::string(table.key) + " takes " + std::to_string(table.fewestEpochs)
                    + " epochs or more: its seconds are the median of those after the first");
    RunSpec plain = base;
    plain.settings.clear();
    std::vector<RunSpec> specs;
    for (RunSpec& spec : withModels({plain}, table.models)) {
        if (table.dimensions.empty())
            specs.push_back(spec);
        const std::string own = dimensionOf(spec);
        for (const std::string& dimension : table.dimensions) {
            specs.push_back(spec);
            if (dimension != own)
                specs.back().settings = {{std::string(dimensionKey), dimension}};
        }
    }
    for (const RunSpec& spec : specs)
        checkSpec(spec);
    return withSeeds(withFolds(specs, numFolds), numSeeds, split);
}

} // namespace lodestone
