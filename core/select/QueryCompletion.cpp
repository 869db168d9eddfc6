// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/EntityQuery.h"
#include "core/select/FoldedText.h"
#include "core/select/QueryTokens.h"

#include <algorithm>

namespace lodestone {

namespace {

enum class Expected { Field, Operator, Value, Join };

/// Where the grammar stands behind these tokens.
Expected expectedAfter(const std::vector<QueryToken>& tokens, std::size_t count)
{
    Expected expected = Expected::Field;
    for (std::size_t i = 0; i < count; ++i) {
        switch (tokens[i].kind) {
        case QueryToken::Kind::Word:
        case QueryToken::Kind::Quoted:
            expected = expected == Expected::Field ? Expected::Operator : Expected::Join;
            break;
        case QueryToken::Kind::Operator:
            expected = Expected::Value;
            break;
        case QueryToken::Kind::Close:
            expected = Expected::Join;
            break;
        default:
            expected = Expected::Field;
        }
    }
    return expected;
}

const EntityField* findField(const EntityFields& fields, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return equalsFolded(name, f.name); });
    return found == fields.end() ? nullptr : &*found;
}

std::string asValue(const std::string& text)
{
    const std::vector<QueryToken> tokens = queryTokens(text);
    const bool oneWord = tokens.size() == 2 && tokens[0].kind == QueryToken::Kind::Word;
    return oneWord ? text : text.find('"') == std::string::npos ? '"' + text + '"' : '\'' + text + '\'';
}

std::vector<std::string> candidates(Expected expected, const EntityField* field, const EntityFields& fields)
{
    std::vector<std::string> texts;
    switch (expected) {
    case Expected::Field:
        for (const EntityField& candidate : fields)
            texts.push_back(candidate.name);
        texts.emplace_back("not");
        break;
    case Expected::Operator:
        if (!field)
            break;
        if (field->isText())
            texts = {"=", "!=", "~", "!~"};
        else
            texts = {"=", "!=", "<", "<=", ">", ">="};
        break;
    case Expected::Value:
        if (field)
            std::transform(field->values.begin(), field->values.end(), std::back_inserter(texts), asValue);
        break;
    case Expected::Join:
        texts = {"and", "or"};
        break;
    }
    return texts;
}

} // namespace

QueryCompletion completeQuery(std::string_view text, std::size_t cursor, const EntityFields& fields)
{
    const std::string_view before = text.substr(0, cursor);
    std::vector<QueryToken> tokens = queryTokens(before);
    tokens.pop_back(); // the end
    // The token that touches the cursor is the one being typed; one that is complete in itself is not.
    using Kind = QueryToken::Kind;
    const bool typing = !tokens.empty() && tokens.back().end == before.size() && tokens.back().kind != Kind::Quoted
        && tokens.back().kind != Kind::Open && tokens.back().kind != Kind::Close;
    const std::size_t count = tokens.size() - (typing ? 1 : 0);
    const Expected expected = expectedAfter(tokens, count);
    const std::size_t fieldAt = expected == Expected::Operator ? 1 : 2; // so many tokens back
    const EntityField* field = count >= fieldAt ? findField(fields, tokens[count - fieldAt].text) : nullptr;

    QueryCompletion completion;
    completion.begin = typing ? tokens.back().begin : before.size();
    const std::string typed = typing ? folded(std::string_view(tokens.back().text)) : std::string();
    for (std::string& candidate : candidates(expected, field, fields)) {
        const std::string_view plain = candidate.starts_with('"') || candidate.starts_with('\'')
            ? std::string_view(candidate).substr(1)
            : std::string_view(candidate);
        if (startsFolded(plain, typed) && candidate != before.substr(completion.begin))
            completion.texts.push_back(std::move(candidate));
    }
    return completion;
}

} // namespace lodestone
