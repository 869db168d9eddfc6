// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/ForcesWorker.h"

#include <QWidget>

class QLabel;

namespace lodestone {

class ForceBars;
class Session;

/// What pulls and pushes the selected entity in the shown epoch, part by part (ui.md 5, U1).
class ForcesView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit ForcesView(const Session& session, QWidget* parent = nullptr);

    ForceBars* bars() const { return m_bars; }
    /// What is shown, or why nothing is.
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void follow();
    void showForces(const EntityForces& forces);
    void showHint(const QString& text);

    const Session& m_session;
    ForcesWorker m_worker;
    ForcesRequest m_request; ///< the latest
    bool m_busy = false, m_behind = false; ///< a request is under way; another epoch is shown since
    QLabel *m_name, *m_text, *m_note;
    ForceBars* m_bars;
};

} // namespace lodestone
