// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/entityFields.h"

#include <limits>

namespace lodestone {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

void addDataFields(EntityFields& fields, const DatasetPtr& data)
{
    using Text = std::string_view;
    fields.push_back({"kind",
                      {},
                      [data](std::uint32_t i) -> Text { return i < data->numUsers() ? "user" : "item"; },
                      {"user", "item"}});
    fields.push_back({"id", {}, [data](std::uint32_t i) { return data->idOf(EntityId(i)); }, {}});
    if (!data->itemTitles.empty())
        fields.push_back({"title", {}, [data](std::uint32_t i) { return titleOf(*data, i); }, {}});
    if (!data->labels.empty())
        fields.push_back({"label", {}, [data](std::uint32_t i) { return labelOf(*data, i); }, data->labels.names});
    fields.push_back({"degree", [data](std::uint32_t i) { return double(degreeOf(*data, i)); }, {}, {}});
}

void addLayoutFields(EntityFields& fields, const LayoutPtr& layout)
{
    fields.push_back({"cluster",
                      [layout](std::uint32_t i) { return layout->clusters[i] < 0 ? none : layout->clusters[i] + 1.0; },
                      {},
                      {}});
    const char* const names[] = {"x", "y", "z"};
    for (Eigen::Index axis = 0; axis < layout->positions.cols(); ++axis)
        fields.push_back(
            {names[axis], [layout, axis](std::uint32_t i) { return double(layout->positions(i, axis)); }, {}, {}});
}

} // namespace

EntityFields entityFields(const DatasetPtr& data, const LayoutPtr& layout, const SnapshotPtr& snapshot)
{
    EntityFields fields;
    addDataFields(fields, data);
    if (layout)
        addLayoutFields(fields, layout);
    if (snapshot)
        fields.push_back({"norm", [snapshot](std::uint32_t i) { return double(snapshot->embeddings.row(i).norm()); }, {}, {}});
    if (snapshot && (snapshot->userMargins.size() > 0 || snapshot->itemMargins.size() > 0))
        fields.push_back({"margin", [snapshot](std::uint32_t i) { return marginOf(*snapshot, i); }, {}, {}});
    return fields;
}

std::size_t degreeOf(const Dataset& data, std::uint32_t entity)
{
    return entity < data.numUsers() ? data.interactions.itemsOf(UserIndex(entity)).size()
                                    : data.interactions.usersOf(ItemIndex(entity - data.numUsers())).size();
}

std::string_view titleOf(const Dataset& data, std::uint32_t entity)
{
    return entity < data.numUsers() || data.itemTitles.empty() ? std::string_view()
                                                               : data.itemTitles[entity - data.numUsers()];
}

std::string_view labelOf(const Dataset& data, std::uint32_t entity)
{
    if (entity < data.numUsers() || data.labels.empty())
        return {};
    const LabelIndex label = data.labels.primary[entity - data.numUsers()];
    return label < 0 ? std::string_view() : std::string_view(data.labels.names[static_cast<std::size_t>(label)]);
}

double marginOf(const Snapshot& snapshot, std::uint32_t entity)
{
    const bool isUser = entity < snapshot.numUsers;
    const Eigen::VectorXf& margins = isUser ? snapshot.userMargins : snapshot.itemMargins;
    const auto row = static_cast<Eigen::Index>(isUser ? entity : entity - snapshot.numUsers);
    return row < margins.size() ? double(margins[row]) : none;
}

} // namespace lodestone
