// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/EntityQuery.h"

#include "core/parallel/ParallelFor.h"
#include "core/select/FoldedText.h"
#include "core/select/QueryTokens.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace lodestone {

enum class QueryComparison { Equal, Different, Less, LessEqual, Greater, GreaterEqual, Contains, ContainsNot };

namespace {

std::optional<QueryComparison> comparisonOf(std::string_view sign)
{
    constexpr std::pair<std::string_view, QueryComparison> signs[] = {
        {"=", QueryComparison::Equal},    {"==", QueryComparison::Equal},       {"!=", QueryComparison::Different},
        {"<", QueryComparison::Less},     {"<=", QueryComparison::LessEqual},   {">", QueryComparison::Greater},
        {">=", QueryComparison::GreaterEqual}, {"~", QueryComparison::Contains}, {"!~", QueryComparison::ContainsNot}};
    for (const auto& [text, comparison] : signs)
        if (text == sign)
            return comparison;
    return std::nullopt;
}

bool isForTexts(QueryComparison comparison)
{
    return comparison == QueryComparison::Equal || comparison == QueryComparison::Different || comparison == QueryComparison::Contains
        || comparison == QueryComparison::ContainsNot;
}

bool isForNumbers(QueryComparison comparison)
{
    return comparison != QueryComparison::Contains && comparison != QueryComparison::ContainsNot;
}

bool holds(QueryComparison comparison, double value, double wanted)
{
    if (std::isnan(value))
        return false;
    switch (comparison) {
    case QueryComparison::Equal:
        return value == wanted;
    case QueryComparison::Different:
        return value != wanted;
    case QueryComparison::Less:
        return value < wanted;
    case QueryComparison::LessEqual:
        return value <= wanted;
    case QueryComparison::Greater:
        return value > wanted;
    default:
        return value >= wanted;
    }
}

bool holds(QueryComparison comparison, std::string_view value, std::string_view wanted)
{
    switch (comparison) {
    case QueryComparison::Equal:
        return equalsFolded(value, wanted);
    case QueryComparison::Different:
        return !equalsFolded(value, wanted);
    case QueryComparison::Contains:
        return findFolded(value, wanted) != std::string_view::npos;
    default:
        return findFolded(value, wanted) == std::string_view::npos;
    }
}

std::string quoted(const QueryToken& token)
{
    return token.kind == QueryToken::Kind::End ? "the end" : "\u201c" + token.text + "\u201d";
}

std::string listOf(const EntityFields& fields)
{
    std::string list;
    for (const EntityField& field : fields)
        list += (list.empty() ? "" : ", ") + field.name;
    return list;
}
} // namespace

struct EntityQuery::Node {
    enum class Kind { And, Or, Not, Test };
    Kind kind;
    std::unique_ptr<Node> left, right;
    const EntityField* field = nullptr;
    QueryComparison comparison = QueryComparison::Equal;
    double number = 0;
    std::string text; ///< folded
};

namespace {

using QueryNode = EntityQuery::Node;
using QueryNodePtr = std::unique_ptr<QueryNode>;

/// One function per line of the grammar.
class Parser {
public:
    Parser(std::string_view query, const EntityFields& fields) : m_tokens(queryTokens(query)), m_fields(fields) { }

    QueryNodePtr parse()
    {
        if (peek().kind == QueryToken::Kind::End)
            fail("The query is empty; write for instance degree > 5");
        QueryNodePtr root = query();
        if (peek().kind == QueryToken::Kind::Close)
            fail("There is no opening parenthesis for this one");
        if (peek().kind != QueryToken::Kind::End)
            fail("Expected and, or or the end, found " + quoted(peek())
                 + "; put a value of several words in quotes");
        return root;
    }

private:
    static constexpr int deepest = 200; // parentheses and nots in each other

    QueryNodePtr query()
    {
        QueryNodePtr left = term();
        while (take(QueryToken::Kind::Or))
            left = join(QueryNode::Kind::Or, std::move(left), term());
        return left;
    }
    QueryNodePtr term()
    {
        QueryNodePtr left = factor();
        while (take(QueryToken::Kind::And))
            left = join(QueryNode::Kind::And, std::move(left), factor());
        return left;
    }
    QueryNodePtr factor()
    {
        if (++m_depth > deepest)
            fail("Too many parentheses in each other");
        QueryNodePtr result;
        if (take(QueryToken::Kind::Not)) {
            result = join(QueryNode::Kind::Not, factor(), nullptr);
        } else if (take(QueryToken::Kind::Open)) {
            result = query();
            if (!take(QueryToken::Kind::Close))
                fail("Expected a closing parenthesis, found " + quoted(peek()));
        } else {
            result = test();
        }
        --m_depth;
        return result;
    }
    QueryNodePtr test()
    {
        auto node = std::make_unique<QueryNode>();
        node->kind = QueryNode::Kind::Test;
        node->field = field();
        const QueryToken sign = peek();
        const auto comparison = sign.kind == QueryToken::Kind::Operator ? comparisonOf(sign.text) : std::nullopt;
        if (!comparison)
            fail("Expected =, !=, <, <=, >, >=, ~ or !~ after " + node->field->name + ", found " + quoted(sign));
        if (node->field->isText() && !isForTexts(*comparison))
            fail(node->field->name + " is a text: compare it with =, !=, ~ (contains) or !~");
        if (!node->field->isText() && !isForNumbers(*comparison))
            fail(node->field->name + " is a number: compare it with =, !=, <, <=, > or >=");
        node->comparison = *comparison;
        ++m_next;
        value(*node);
        return node;
    }
    const EntityField* field()
    {
        const QueryToken& token = peek();
        if (token.kind != QueryToken::Kind::Word)
            fail("Expected a field, found " + quoted(token) + "; fields are " + listOf(m_fields));
        const std::string name = folded(std::string_view(token.text));
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& f) { return f.name == name; });
        if (found == m_fields.end())
            fail("There is no field " + quoted(token) + "; fields are " + listOf(m_fields));
        ++m_next;
        return &*found;
    }
    void value(QueryNode& node)
    {
        const QueryToken& token = peek();
        if (token.kind == QueryToken::Kind::Unfinished)
            fail("The quote is not closed");
        if (token.kind != QueryToken::Kind::Word && token.kind != QueryToken::Kind::Quoted)
            fail("Expected a value for " + node.field->name + ", found " + quoted(token)
                 + (token.kind == QueryToken::Kind::End ? "" : "; put it in quotes if it is one"));
        if (node.field->isText()) {
            node.text = folded(std::string_view(token.text));
        } else {
            const char* end = token.text.data() + token.text.size();
            const char* begin = token.text.data() + (token.text.starts_with('+') ? 1 : 0);
            const auto [rest, error] = std::from_chars(begin, end, node.number);
            if (error != std::errc() || rest != end || !std::isfinite(node.number))
                fail(node.field->name + " needs a number, found " + quoted(token));
        }
        ++m_next;
    }

    const QueryToken& peek() const { return m_tokens[m_next]; }
    bool take(QueryToken::Kind kind)
    {
        if (peek().kind != kind)
            return false;
        ++m_next;
        return true;
    }
    static QueryNodePtr join(QueryNode::Kind kind, QueryNodePtr left, QueryNodePtr right)
    {
        auto node = std::make_unique<QueryNode>();
        node->kind = kind;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }
    [[noreturn]] void fail(const std::string& text) const
    {
        throw QueryError(text + " (column " + std::to_string(peek().begin + 1) + ").", peek().begin);
    }

    std::vector<QueryToken> m_tokens;
    const EntityFields& m_fields;
    std::size_t m_next = 0;
    int m_depth = 0;
};

bool holdsFor(const QueryNode& node, std::uint32_t entity)
{
    switch (node.kind) {
    case QueryNode::Kind::And:
        return holdsFor(*node.left, entity) && holdsFor(*node.right, entity);
    case QueryNode::Kind::Or:
        return holdsFor(*node.left, entity) || holdsFor(*node.right, entity);
    case QueryNode::Kind::Not:
        return !holdsFor(*node.left, entity);
    case QueryNode::Kind::Test:
        break;
    }
    return node.field->isText() ? holds(node.comparison, node.field->text(entity), node.text)
                                : holds(node.comparison, node.field->number(entity), node.number);
}

} // namespace

EntityQuery::EntityQuery(std::string_view text, EntityFields fields)
    : m_fields(std::move(fields)), m_root(Parser(text, m_fields).parse())
{
}

EntityQuery::~EntityQuery() = default;
EntityQuery::EntityQuery(EntityQuery&&) noexcept = default;
EntityQuery& EntityQuery::operator=(EntityQuery&&) noexcept = default;

std::vector<std::uint8_t> EntityQuery::matches(std::size_t numEntities) const
{
    constexpr std::size_t grain = 1 << 14;
    std::vector<std::uint8_t> result(numEntities);
    parallelFor(0, numEntities, grain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            result[i] = holdsFor(*m_root, static_cast<std::uint32_t>(i)) ? 1 : 0;
    });
    return result;
}

} // namespace lodestone
