// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/CategoryLegend.h"

#include "core/export/Markup.h"

namespace lodestone {

std::string categoryLegend(const EntityCategories& categories, std::size_t firstColor)
{
    std::string text = "<ul class=\"legend\">\n";
    for (std::size_t i = 0; i < categories.categories.size(); ++i) {
        const EntityCategories::Category& category = categories.categories[i];
        const bool onlyUsers = category.numItems == 0;
        text += "<li><svg viewBox=\"0 0 14 14\" aria-hidden=\"true\"><path class=\""
            + std::string(onlyUsers ? "user" : "item") + "\" style=\"stroke:var(--c" + std::to_string(firstColor + i)
            + ")\" stroke-width=\"" + (onlyUsers ? "2" : "11") + "\" d=\"" + (onlyUsers ? "M3 3h8v8h-8z" : "M7 7h0")
            + "\"/></svg>" + escaped(category.name) + " <span class=\"dim\">";
        if (categories.byLabel)
            text += grouped(category.numItems) + " items, " + grouped(category.numUsers) + " users";
        else
            text += grouped(category.numItems + category.numUsers);
        text += "</span></li>\n";
    }
    text += "</ul>\n";
    if (categories.byLabel)
        text += "<p class=\"dim\">Users have no label of their own: each is shown with the label of the items it likes "
                "most.</p>\n";
    return text;
}

} // namespace lodestone
