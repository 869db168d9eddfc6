// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Inspector.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace lodestone {

class EmptyState;
class NeighborsPage;
class RatingsPage;
class RecommendPage;
class Session;
class WhyBox;

/// The selected entity, else the one under the pointer, as the shown model sees it (ui.md 3.7). A click on a row selects
/// that entity in the picture and keeps this one here; a double click or Enter goes on to it, and Back returns.
class InspectorView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit InspectorView(Session& session, QWidget* parent = nullptr);

    std::optional<EntityId> subject() const { return m_subject; }
    /// What is shown and not yet asked for again.
    std::shared_ptr<const Inspection> inspection() const { return m_inspection; }
    QTabWidget* tabs() const { return m_tabs; }
    RecommendPage* recommendPage() const { return m_recommend; }
    NeighborsPage* neighborsPage() const { return m_neighbors; }
    RatingsPage* ratingsPage() const { return m_ratings; }
    WhyBox* whyBox() const { return m_why; }
    QToolButton* pinButton() const { return m_pin; }
    QToolButton* backButton() const { return m_back; }
    /// Name and facts, or why there is nothing.
    QString text() const;

signals:
    /// subject() is another one.
    void subjectChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createPage();
    QLayout* createHeader();
    void connectPages();
    template <typename Page> void connectPage(Page* page);
    void connectSession();
    void onSelectionChanged();
    void forget();
    void chooseSubject();
    void setSubject(EntityId entity);
    void pick(EntityId entity);
    void open(EntityId entity);
    void goBack();
    void follow();
    void refresh();
    void showHint(const QString& text);
    void showInspection(std::shared_ptr<const Inspection> inspection);
    void explain();
    QString facts(const Inspection& inspection) const;

    Session& m_session;
    Inspector m_inspector;
    InspectedRun m_run; ///< that is asked
    std::optional<EntityId> m_subject;
    std::optional<EntityId> m_asked; ///< the item whose reasons are shown, or the user for an item
    std::vector<EntityId> m_before; ///< where Back goes
    std::shared_ptr<const Inspection> m_inspection;
    bool m_picking = false; ///< the selection changes because of a click in here
    bool m_held = false; ///< the selection is what was clicked in here
    bool m_behind = false; ///< another epoch is shown since
    QLabel *m_name, *m_facts;
    QToolButton *m_back, *m_pin;
    QTabWidget* m_tabs;
    RecommendPage* m_recommend;
    WhyBox* m_why;
    NeighborsPage* m_neighbors;
    RatingsPage* m_ratings;
    EmptyState* m_empty;
    QWidget* m_page;
    QStackedLayout* m_stack;
    QString m_hint;
};

} // namespace lodestone
