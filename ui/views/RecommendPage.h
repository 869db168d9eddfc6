// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Inspector.h"

#include "ui/models/EntityListModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace lodestone {

class InspectorTable;

/// What the model recommends to a user, with hits and misses; for an item, the users it is near to and similar items.
class RecommendPage : public QWidget {
    Q_OBJECT

public:
    explicit RecommendPage(QWidget* parent = nullptr);

    /// @param candidates  what the run's own figures rank; here it is always all items
    void showInspection(const DatasetPtr& dataset, std::shared_ptr<const Inspection> inspection,
                        Candidates candidates = Candidates::Full);
    /// Whose positives are the targets.
    Part part() const;
    std::size_t numShown() const;

    QComboBox* topBox() const { return m_top; }
    QComboBox* partBox() const { return m_part; }
    QCheckBox* leftOutBox() const { return m_leftOut; }
    InspectorTable* itemTable() const { return m_items; }
    InspectorTable* userTable() const { return m_users; }
    InspectorTable* similarTable() const { return m_similar; }
    /// Hits, recall and the ranks of the misses.
    QString summary() const;
    /// Items with a rank that are shown, best first; empty for an item.
    std::vector<EntityId> recommended() const;

signals:
    void picked(lodestone::EntityId entity);
    void opened(lodestone::EntityId entity);
    /// Another part is wanted.
    void partChanged();

private:
    QWidget* createUserSide();
    QWidget* createItemSide();
    void connectTable(InspectorTable* table);
    void refresh();
    void showItems();
    void showUsers();
    QString summaryOf(const UserRanking& ranking) const;
    EntityRow rowOf(const RankedItem& item) const;

    DatasetPtr m_data;
    std::shared_ptr<const Inspection> m_inspection;
    Candidates m_candidates = Candidates::Full;
    QComboBox *m_top, *m_part;
    QCheckBox* m_leftOut;
    QLabel *m_summary, *m_similarTitle;
    InspectorTable *m_items, *m_users, *m_similar;
    QStackedLayout* m_stack;
};

} // namespace lodestone
