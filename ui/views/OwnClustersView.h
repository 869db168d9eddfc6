// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SelectionSetModel.h"

#include <QWidget>

class QAction;
class QTreeView;

namespace lodestone {

class Session;

/// Clusters that the user made of selections: their members are the same at every epoch, and no figure of the clusters that
/// are found takes them into account. Made, renamed, colored and deleted here; every change can be undone.
class OwnClustersView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit OwnClustersView(Session& session, QWidget* parent = nullptr);

    SelectionSetModel& model() { return m_model; }
    QTreeView* list() const { return m_list; }
    QAction *make, *select, *rename, *color, *remove;

private:
    QWidget* createListPart();
    void connectActions();
    void makeCluster();
    void chooseColor();
    void refresh();
    int row() const;

    Session& m_session;
    SelectionSetModel m_model;
    QTreeView* m_list;
    QWidget* m_listPart; ///< hidden while there are none
};

} // namespace lodestone
