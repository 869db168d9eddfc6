// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Something that can be asked of every entity. One of `number` and `text` is set; both may be called by many threads.
struct EntityField {
    std::string name; ///< as typed: small letters
    std::function<double(std::uint32_t)> number; ///< not a number: this entity has none, so no comparison holds
    std::function<std::string_view(std::uint32_t)> text;
    std::vector<std::string> values; ///< to choose from, where a text has few; for completion
    bool isText() const { return bool(text); }
};
using EntityFields = std::vector<EntityField>;

/// A query that cannot be understood. The text says where, what was found and what would fit.
class QueryError : public Error {
public:
    QueryError(const std::string& text, std::size_t position) : Error(text), m_position(position) { }
    std::size_t position() const { return m_position; } ///< byte of the query where the trouble begins

private:
    std::size_t m_position;
};

/// A condition on entities, as in
///     label = Drama and degree > 5 and not (cluster = 3 or id ~ "a b")
///
///     query      = term { "or" term }
///     term       = factor { "and" factor }
///     factor     = "not" factor | "(" query ")" | comparison
///     comparison = field operator value
///     operator   = "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" (contains) | "!~"
///     value      = a word or number, or a text in single or double quotes
///
/// Numbers know all operators but the last two, texts only =, !=, ~ and !~. Letters A to Z are compared without their case,
/// also in the names of fields and in and, or, not. See docs/queries.md.
class EntityQuery {
public:
    /// Throws QueryError.
    EntityQuery(std::string_view text, EntityFields fields);
    ~EntityQuery();
    EntityQuery(EntityQuery&&) noexcept;
    EntityQuery& operator=(EntityQuery&&) noexcept;

    /// One byte per entity: 1 where the condition holds.
    std::vector<std::uint8_t> matches(std::size_t numEntities) const;

    struct Node;

private:
    EntityFields m_fields;
    std::unique_ptr<Node> m_root;
};

/// What may be typed next.
struct QueryCompletion {
    std::size_t begin = 0; ///< the texts replace what is from here to the cursor
    std::vector<std::string> texts; ///< those that begin like it
};
/// @param cursor  bytes of `text` before it
QueryCompletion completeQuery(std::string_view text, std::size_t cursor, const EntityFields& fields);

} // namespace lodestone
