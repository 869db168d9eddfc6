// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/queueOrder.h"

#include <nlohmann/json.hpp>

namespace lodestone {

namespace {
constexpr const char* documentKind = "queue";
constexpr const char* documentName = "order";
} // namespace

std::vector<RunId> queueOrder(Project& project)
{
    std::vector<RunId> order;
    const auto list = nlohmann::json::parse(project.document(documentKind, documentName).value_or("[]"), nullptr, false);
    if (list.is_array())
        for (const auto& id : list)
            if (id.is_number_integer())
                order.push_back(RunId{id.get<std::int64_t>()});
    return order;
}

void putQueueOrder(Project& project, const std::vector<RunId>& order)
{
    nlohmann::json list = nlohmann::json::array();
    for (const RunId id : order)
        list.push_back(static_cast<std::int64_t>(id));
    project.putDocument(documentKind, documentName, list.dump());
}

void takeOutOfQueue(Project& project, RunId id)
{
    std::vector<RunId> order = queueOrder(project);
    if (std::erase(order, id) > 0)
        putQueueOrder(project, order);
}

} // namespace lodestone
