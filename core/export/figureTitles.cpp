// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/figureTitles.h"

#include "core/markedText.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace lodestone {

namespace {
using Title = std::pair<std::string_view, std::string_view>;
constexpr std::array<Title, 10> titles{{{"nmi@10", PARAM_TEXT("PaperTable", "NMI, 10 clusters")},
                                        {"nmi@20", PARAM_TEXT("PaperTable", "NMI, 20 clusters")},
                                        {"hr@10", PARAM_TEXT("PaperTable", "HR@10")},
                                        {"hr@50", PARAM_TEXT("PaperTable", "HR@50")},
                                        {"hr_any@50", PARAM_TEXT("PaperTable", "HR@50 any")},
                                        {"recall@50", PARAM_TEXT("PaperTable", "Recall@50")},
                                        {"ndcg@50", PARAM_TEXT("PaperTable", "NDCG@50")},
                                        {"mrr", PARAM_TEXT("PaperTable", "MRR")},
                                        {"seconds", PARAM_TEXT("PaperTable", "seconds per epoch")},
                                        {"ratio", PARAM_TEXT("PaperTable", "ratio to CML")}}};
} // namespace

std::span<const Title> figureTitles()
{
    return titles;
}

std::string_view figureTitle(std::string_view key)
{
    const auto found = std::ranges::find(titles, key, &Title::first);
    assert(found != titles.end());
    return found->second;
}

} // namespace lodestone
