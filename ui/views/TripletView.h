// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/TripletFinder.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace lodestone {

class DistanceTable;
class EmptyState;
class Session;

/// One sampled triplet under the microscope: its points, distances, margin, hinge and the step that it causes at the shown
/// epoch (ui.md 5, U2). It stays the same while other epochs are shown, until another one is asked for.
class TripletView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit TripletView(const Session& session, QWidget* parent = nullptr);

    QToolButton* previousButton() const { return m_previous; }
    QToolButton* nextButton() const { return m_next; }
    /// Among the triplets that hold a selected point; among all without a selection.
    QToolButton* findButton() const { return m_find; }
    DistanceTable* table() const { return m_table; }
    /// Null while there is none.
    TripletPtr triplet() const { return m_triplet; }
    bool isBusy() const { return m_finder.isBusy(); }
    /// All that is said, or why there is nothing.
    QString text() const;

signals:
    /// What is seen here; null: nothing.
    void looking(lodestone::TripletPtr triplet);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createPage();
    QWidget* createButtons();
    void connectSession();
    void forget();
    void refresh();
    void step(bool backwards);
    void findViolated();
    void take(const TripletPtr& found);
    void showTriplet();
    void showScope();
    void showHint(const QString& text);
    QString scopeText() const;
    InspectedRun run() const;

    const Session& m_session;
    TripletPtr m_triplet;
    QString m_hint;
    QToolButton *m_previous, *m_next, *m_find;
    QLabel *m_scope, *m_title, *m_place, *m_points, *m_hinge, *m_steps, *m_note;
    DistanceTable* m_table;
    EmptyState* m_empty;
    QWidget* m_page;
    QStackedLayout* m_stack;
    TripletFinder m_finder; ///< last, so that it ends first
};

} // namespace lodestone
