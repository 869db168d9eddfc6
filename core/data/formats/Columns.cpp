// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Columns.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"

#include <algorithm>

namespace lodestone {

namespace {
struct Role {
    std::string_view key; ///< as in LoadOptions::columns
    int Columns::*column;
    std::vector<std::string_view> names; ///< header words, letters and digits only
};

const std::vector<Role>& roles()
{
    static const std::vector<Role> all{
        {"user",
         &Columns::user,
         {"user", "userid", "uid", "username", "reviewer", "reviewerid", "customer", "customerid", "member", "memberid",
          "account", "visitorid", "sessionid", "profile"}},
        {"item", &Columns::item, {"item",      "itemid",    "iid",    "movie",    "movieid",    "film",   "filmid",
                                  "product",   "productid", "asin",   "business", "businessid", "book",   "bookid",
                                  "isbn",      "song",      "songid", "track",    "trackid",    "artist", "artistid",
                                  "anime",     "animeid",   "recipe", "recipeid", "game",       "gameid", "article",
                                  "articleid", "joke",      "jokeid", "newsid",   "appid"}},
        {"rating",
         &Columns::rating,
         {"rating", "ratings", "score", "star", "stars", "starrating", "overall", "value", "userrating", "bookrating",
          "playcount", "plays", "count", "weight"}},
        {"time",
         &Columns::time,
         {"time", "timestamp", "date", "datetime", "unixreviewtime", "reviewtime", "reviewdate", "ts", "createdat"}},
        {"label",
         &Columns::label,
         {"label", "labels", "genre", "genres", "category", "categories", "class", "classes", "tag", "tags"}},
        {"title",
         &Columns::title,
         {"title", "name", "movietitle", "itemname", "itemtitle", "productname", "producttitle", "booktitle"}},
        {"text", &Columns::text, {"text", "itemtext", "description", "plot", "overview", "synopsis", "abstract"}},
    };
    return all;
}

/// "User_ID:token" to "userid".
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char character : name.substr(0, name.find(':'))) {
        if (character >= 'A' && character <= 'Z')
            plain += static_cast<char>(character - 'A' + 'a');
        else if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
            plain += character;
    }
    return plain;
}
} // namespace

std::size_t Columns::numNeeded() const
{
    return static_cast<std::size_t>(std::max({user, item, rating, time}) + 1);
}

bool Columns::uses(int column) const
{
    return std::any_of(roles().begin(), roles().end(), [&](const Role& role) { return this->*role.column == column; });
}

Columns columnsOfHeader(const std::vector<std::string_view>& names)
{
    Columns columns;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = plainName(names[i]);
        for (const Role& role : roles())
            if (columns.*role.column < 0 && std::find(role.names.begin(), role.names.end(), name) != role.names.end())
                columns.*role.column = static_cast<int>(i);
    }
    return columns;
}

Columns columnsOfOption(const std::vector<std::string>& keys)
{
    Columns columns;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == "skip")
            continue;
        const auto role = std::find_if(roles().begin(), roles().end(), [&](const Role& r) { return r.key == keys[i]; });
        if (role == roles().end())
            throw Error("there is no kind of column " + quotedField(keys[i])
                        + "; use user, item, rating, time, label, title, text and skip");
        if (columns.*role->column >= 0)
            throw Error("the column " + keys[i] + " is named twice; use skip for columns that are not to be read");
        columns.*role->column = static_cast<int>(i);
    }
    if (columns.user < 0 || columns.item < 0)
        throw Error("the columns must name both user and item");
    return columns;
}

} // namespace lodestone
