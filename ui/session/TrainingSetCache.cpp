// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/TrainingSetCache.h"

namespace lodestone {

TrainingSetPtr TrainingSetCache::of(const DatasetPtr& data, const SplitOptions& split)
{
    const std::scoped_lock lock(m_mutex);
    if (m_set && m_set->data == data && m_split == split)
        return m_set;
    if (data->interactions.size() > 0)
        m_set = makeTrainingSet(data, makeSplit(*data, split));
    else // vectors that were made elsewhere have neighbors all the same
        m_set = std::make_shared<TrainingSet>(TrainingSet{data, std::make_shared<Split>(), PositiveLists(*data, {})});
    m_split = split;
    return m_set;
}

} // namespace lodestone
