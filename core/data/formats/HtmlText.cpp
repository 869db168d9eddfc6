// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/HtmlText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lodestone {

namespace {
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> htmlEntities{{
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&quot;", "\""},
    {"&#39;", "'"},
    {"&apos;", "'"},
    {"&nbsp;", " "},
}};
} // namespace

std::string_view withoutEntities(std::string_view text, std::string& scratch)
{
    if (text.find('&') == std::string_view::npos)
        return text;
    scratch.clear();
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('&'), text.size());
        scratch += text.substr(0, plain);
        text.remove_prefix(plain);
        const auto found = std::find_if(htmlEntities.begin(), htmlEntities.end(),
                                        [&](const auto& entity) { return text.starts_with(entity.first); });
        if (found != htmlEntities.end()) {
            scratch += found->second;
            text.remove_prefix(found->first.size());
        } else if (!text.empty()) {
            scratch += text.front();
            text.remove_prefix(1);
        }
    }
    return scratch;
}

} // namespace lodestone
