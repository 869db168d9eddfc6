// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/QueryTokens.h"

#include "core/select/FoldedText.h"

#include <algorithm>

namespace lodestone {

namespace {

constexpr std::string_view spaces = " \t\r\n", operatorSigns = "=!<>~", special = " \t\r\n=!<>~()\"'";

QueryToken word(std::string_view query, std::size_t begin)
{
    using Kind = QueryToken::Kind;
    const std::size_t end = std::min(query.find_first_of(special, begin), query.size());
    const std::string text(query.substr(begin, end - begin));
    const std::string small = folded(text);
    const Kind kind = small == "and" ? Kind::And : small == "or" ? Kind::Or : small == "not" ? Kind::Not : Kind::Word;
    return {kind, text, begin, end};
}

QueryToken next(std::string_view query, std::size_t begin)
{
    using Kind = QueryToken::Kind;
    const char first = query[begin];
    if (first == '(' || first == ')')
        return {first == '(' ? Kind::Open : Kind::Close, std::string(1, first), begin, begin + 1};
    if (first == '"' || first == '\'') {
        const std::size_t close = query.find(first, begin + 1);
        if (close == std::string_view::npos)
            return {Kind::Unfinished, std::string(query.substr(begin + 1)), begin, query.size()};
        return {Kind::Quoted, std::string(query.substr(begin + 1, close - begin - 1)), begin, close + 1};
    }
    if (operatorSigns.find(first) != std::string_view::npos) {
        const std::size_t end = std::min(query.find_first_not_of(operatorSigns, begin), query.size());
        return {Kind::Operator, std::string(query.substr(begin, end - begin)), begin, end};
    }
    return word(query, begin);
}

} // namespace

std::vector<QueryToken> queryTokens(std::string_view query)
{
    std::vector<QueryToken> tokens;
    std::size_t at = 0;
    while ((at = query.find_first_not_of(spaces, at)) != std::string_view::npos) {
        tokens.push_back(next(query, at));
        at = tokens.back().end;
    }
    tokens.push_back({QueryToken::Kind::End, {}, query.size(), query.size()});
    return tokens;
}

} // namespace lodestone
