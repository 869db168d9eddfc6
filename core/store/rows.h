// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace lodestone {

/// One statement whose parameters and columns are named by their order. For core/store only; throws SQLite::Exception.
class Query {
public:
    Query(SQLite::Database& database, const std::string& text) : m_statement(database, text) { }

    Query& with(std::string_view text)
    {
        m_statement.bind(++m_bound, std::string(text));
        return *this;
    }
    Query& with(std::int64_t number)
    {
        m_statement.bind(++m_bound, number);
        return *this;
    }
    Query& with(int number) { return with(static_cast<std::int64_t>(number)); }
    Query& with(bool) = delete;
    Query& with(RunId id) { return with(static_cast<std::int64_t>(id)); }
    Query& with(DataId id) { return with(static_cast<std::int64_t>(id)); }
    Query& with(std::uint64_t number) { return with(static_cast<std::int64_t>(number)); }
    Query& withNothing()
    {
        m_statement.bind(++m_bound);
        return *this;
    }

    void run() { m_statement.exec(); }
    /// For the same statement with other values.
    void runAgain()
    {
        m_statement.exec();
        m_statement.reset();
        m_bound = 0;
    }
    /// Goes to the next row, of which columns are read in order.
    bool next()
    {
        m_column = 0;
        return m_statement.executeStep();
    }
    std::string text() { return m_statement.getColumn(m_column++).getString(); }
    std::int64_t number() { return m_statement.getColumn(m_column++).getInt64(); }
    bool isNothing() const { return m_statement.isColumnNull(m_column); }
    void skip() { ++m_column; }

private:
    SQLite::Statement m_statement;
    int m_bound = 0, m_column = 0;
};

std::uint32_t checksumOfText(std::string_view text);
/// A text and its checksum, the next two columns. Throws Error naming `what` if they do not belong together.
std::string checkedText(Query& query, const char* what);

// Rows as the queries of these texts give them; readers throw Error for what is damaged.
std::string selectRuns(std::string_view which); ///< which: "WHERE ..."
StoredRun readRun(Query& query);
std::string selectData(std::string_view which); ///< id first, to be read before readData()
DataReference readData(Query& query);
EntityNames readNames(SQLite::Database& database, DataId id);
std::string_view keyOf(KeptKind kind);

} // namespace lodestone
