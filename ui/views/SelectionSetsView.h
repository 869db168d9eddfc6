// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SelectionSetModel.h"

#include <QWidget>

class QAction;
class QTreeView;

namespace lodestone {

class Session;

/// Kept selections: saves the present one, and brings kept ones back, alone or united, intersected or subtracted.
class SelectionSetsView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit SelectionSetsView(Session& session, QWidget* parent = nullptr);

    SelectionSetModel& model() { return m_model; }
    QTreeView* list() const { return m_list; }
    QAction *save, *select, *unite, *intersect, *subtract, *rename, *color, *remove;

private:
    void createList();
    void connectActions();
    void useCurrent(SelectionSetModel::Use use);
    void chooseColor();
    void refresh();
    int row() const;

    Session& m_session;
    SelectionSetModel m_model;
    QTreeView* m_list;
};

} // namespace lodestone
