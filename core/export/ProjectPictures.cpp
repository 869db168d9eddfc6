// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ProjectPictures.h"

#include "core/export/CategoryLegend.h"
#include "core/export/Markup.h"
#include "core/export/SvgChart.h"
#include "core/export/SvgScatter.h"
#include "core/projection/Pca.h"
#include "core/projection/Procrustes.h"

#include <algorithm>
#include <map>

namespace lodestone {

namespace {
/// What a project knows of its entities by itself: enough for the colors of items.
Dataset datasetOf(const EntityNames& names)
{
    Dataset data;
    for (std::size_t i = 0; i < names.ids.size(); ++i)
        (i < names.numUsers ? data.userIds : data.itemIds).append(names.ids[i]);
    data.interactions = Interactions(data.numUsers(), data.numItems(), {}, false);
    for (std::size_t i = data.numUsers(); i < names.labels.size(); ++i)
        if (!names.labels[i].empty())
            data.labels.names.push_back(names.labels[i]);
    std::ranges::sort(data.labels.names);
    data.labels.names.erase(std::unique(data.labels.names.begin(), data.labels.names.end()), data.labels.names.end());
    for (std::size_t i = data.numUsers(); i < names.labels.size(); ++i) {
        const auto place = std::ranges::lower_bound(data.labels.names, names.labels[i]);
        data.labels.primary.push_back(names.labels[i].empty() ? noLabel
                                                              : static_cast<LabelIndex>(place - data.labels.names.begin()));
    }
    return data;
}

/// In two dimensions, centered.
RowMatrix layoutOf(const Snapshot& snapshot)
{
    const Eigen::MatrixXf& factor = snapshot.factors[static_cast<std::size_t>(Relation::UserItem)];
    RowMatrix layout = project(snapshot.embeddings, factor, fitPca(snapshot.embeddings, factor, 2));
    const Eigen::RowVectorXf center = (layout.colwise().maxCoeff() + layout.colwise().minCoeff()) / 2;
    layout.rowwise() -= center;
    return layout;
}

std::string caption(const RunSet& set)
{
    const EpochStats& best = set.runs.front()->result.best;
    std::string text = "<figcaption>" + svgLineSample(set.place, set.look.mark) + "<b>" + escaped(set.name) + "</b>, epoch "
        + std::to_string(best.epoch);
    if (best.nmi10)
        text += ", NMI " + fixed(*best.nmi10, 3);
    if (best.test)
        text += ", test HR@50 " + fixed(best.test->hr50, 3);
    else if (best.validation)
        text += ", validation HR@50 " + fixed(best.validation->hr50, 3);
    return text + "</figcaption>";
}
} // namespace

ProjectPictures::ProjectPictures(Project& project, ReportedData& data, const std::vector<RunSet>& sets)
{
    std::vector<RunSet> usable;
    std::map<DataId, std::vector<RunSet>> drawn;
    for (const RunSet& set : sets) {
        const auto kept = std::ranges::find_if(
            set.runs, [&](const ReportedRun* run) { return !project.keptEpochs(run->run.id, KeptKind::Best).empty(); });
        if (kept == set.runs.end())
            continue;
        usable.push_back(set);
        usable.back().runs = {*kept};
    }
    const std::size_t numUsable = usable.size();
    for (const RunSet& set : bestSets(std::move(usable), mostPictures))
        drawn[set.runs.front()->run.data].push_back(set);
    if (drawn.empty())
        return;
    m_html =
        "<p class=\"dim\">Round dots are items, small squares are users, by the two main directions of each space at its "
        "best epoch, each as large as it fits. Spaces of the same data are turned onto the first one.";
    if (numUsable > mostPictures)
        m_html += " Shown are the " + std::to_string(mostPictures) + " best of " + std::to_string(numUsable)
            + " settings by validation Recall@50.";
    m_html += "</p>\n";
    for (const auto& [id, setsOfData] : drawn)
        addData(project, data, id, setsOfData);
}

void ProjectPictures::addData(Project& project, ReportedData& data, DataId id, const std::vector<RunSet>& sets)
{
    DatasetPtr dataset = data.of(id);
    if (!dataset)
        dataset = std::make_shared<Dataset>(datasetOf(project.names(id)));
    EntityCategories categories = categoriesOf(*dataset);
    const std::vector<std::uint32_t> entities = drawnEntities(dataset->numEntities(), dataset->numUsers());
    const std::string legend = categoryLegend(categories, m_colors.size());
    for (std::uint16_t& category : categories.categoryOf)
        category = static_cast<std::uint16_t>(category + m_colors.size());
    for (const EntityCategories::Category& category : categories.categories)
        m_colors.push_back(category.color);
    m_html += "<div class=\"grid3\">\n";
    RowMatrix first;
    for (const RunSet& one : sets) {
        const RunId run = one.runs.front()->run.id;
        const int epoch = project.keptEpochs(run, KeptKind::Best).front();
        const Snapshot snapshot = project.embedding(run, KeptKind::Best, epoch);
        const bool usable = snapshot.embeddings.allFinite()
            && static_cast<std::size_t>(snapshot.embeddings.rows()) == dataset->numEntities();
        if (!usable)
            continue;
        RowMatrix layout = layoutOf(snapshot);
        if (first.size() > 0)
            alignTo(layout, first);
        else
            first = layout;
        const auto extent = static_cast<double>(layout.cwiseAbs().maxCoeff());
        const SvgPicture picture{one.name, layout, dataset->numUsers(), categories.categoryOf, extent > 0 ? extent : 1};
        m_html += "<figure>" + svgScatter(picture, entities) + caption(one) + "</figure>\n";
    }
    m_html += "</div>\n";
    if (entities.size() < dataset->numEntities())
        m_html += "<p class=\"dim\">Drawn are " + grouped(entities.size()) + " of " + grouped(dataset->numEntities())
            + " points, chosen at random.</p>\n";
    m_html += legend;
}

std::vector<CategoryColor> ProjectPictures::colors() const
{
    return m_colors;
}

} // namespace lodestone
