// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/Inspection.h"

#include <QWidget>

class QComboBox;

namespace lodestone {

class InspectorTable;

/// The nearest users and items of an entity, exact, under a metric of choice.
class NeighborsPage : public QWidget {
    Q_OBJECT

public:
    explicit NeighborsPage(QWidget* parent = nullptr);

    void showInspection(const Dataset& dataset, const Inspection& inspection);
    /// Absent = the vectors as they are.
    std::optional<Relation> relation() const;

    QComboBox* metricBox() const { return m_metric; }
    InspectorTable* userTable() const { return m_users; }
    InspectorTable* itemTable() const { return m_items; }

signals:
    void picked(lodestone::EntityId entity);
    void opened(lodestone::EntityId entity);
    /// Another metric is wanted.
    void metricChanged();

private:
    QComboBox* m_metric;
    InspectorTable *m_items, *m_users;
};

} // namespace lodestone
