// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// A word of a query.
struct QueryToken {
    enum class Kind { Word, Quoted, Operator, Open, Close, And, Or, Not, Unfinished, End };
    Kind kind;
    std::string text; ///< as typed, without quotes
    std::size_t begin = 0, end = 0; ///< bytes of the query
};

/// Splits a query; the last token is End. A quote that is not closed makes an Unfinished token up to the end.
std::vector<QueryToken> queryTokens(std::string_view query);

} // namespace lodestone
