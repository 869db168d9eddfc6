// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "ui/session/BackgroundTask.h"

#include <QLineEdit>

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace lodestone {

class Session;

/// Finds users and items by id or title: lists what fits while one types, and names the one that was chosen, by Return the
/// first. The search goes on while the window does.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    static constexpr std::size_t most = 50; ///< that are listed

    /// @pre session outlives it
    explicit FindBox(const Session& session, QWidget* parent = nullptr);

    QCompleter* completer() const { return m_completer; }
    /// What was found for the text last searched for, best first.
    const std::vector<EntityId>& found() const { return m_found; }

signals:
    void chosen(lodestone::EntityId entity);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void showFound(const DatasetPtr& dataset, const std::vector<EntityId>& found);
    void choose(int row);

    const Session& m_session;
    QStandardItemModel* m_list;
    QCompleter* m_completer;
    std::vector<EntityId> m_found;
    bool m_enterWaits = false; ///< Return was pressed before the search had ended
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
