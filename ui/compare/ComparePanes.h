// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareLinks.h"
#include "ui/compare/ComparePane.h"
#include "ui/session/SelectionModel.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace lodestone {

/// Two to six pictures beside each other, linked by camera, tools and selection. Which runs they show is up to the owner.
class ComparePanes : public QWidget {
    Q_OBJECT

public:
    static constexpr int fewest = 2, most = 6;

    explicit ComparePanes(ScatterView::Drawing drawing, QWidget* parent = nullptr);

    /// Adds or removes at the end. @pre fewest <= count <= most
    void setCount(int count);
    int count() const { return static_cast<int>(m_panes.size()); }
    int numColumns() const { return count() == 2 || count() == 4 ? 2 : 3; }
    ComparePane* pane(int index) const { return m_panes[static_cast<std::size_t>(index)]; }
    const std::vector<ComparePane*>& panes() const { return m_panes; }

    void setDataset(const DatasetPtr& dataset);
    void setColoring(const ColoringPtr& coloring, const std::vector<Emphasis>& emphasis);
    /// @param selection  one byte per entity
    void setSelection(const EntityMask& selection);
    void setLinks(const CompareLinks& links);
    void setReducedMotion(bool reduced);
    /// What pictures without a layout say.
    void setEmptyText(const QString& text);
    /// @param places  the pane of each layout; panes that are not among them lose theirs
    void showPlacement(const Placement& placement, const std::vector<int>& places);
    /// Of the left picture; all are the same.
    LayoutSettings settings() const { return m_panes.front()->view()->settings(); }
    const ScatterActions& actions() const { return m_panes.front()->view()->viewActions(); }

signals:
    /// @param run  a RunId, as a number that signals can carry
    void runChosen(int pane, qint64 run);
    void epochPicked(int pane, int epoch);
    void bestRequested(int pane);
    void outlined(const std::vector<std::uint8_t>& inside, Qt::KeyboardModifiers modifiers);
    void clicked(lodestone::EntityId entity, Qt::KeyboardModifiers modifiers);
    void clickedNothing();
    void hovered(std::optional<lodestone::EntityId> entity);
    /// settings() changed.
    void settingsChanged();

private:
    void addPane();
    void connectPane(ComparePane* pane);
    void connectActions(ComparePane* pane);
    void arrange();
    void mirror(const ComparePane* from, int action);
    void spreadCamera(const ComparePane* from);
    void fitAll();
    Eigen::AlignedBox3d commonBox() const;
    int indexOf(const ComparePane* pane) const;

    const ScatterView::Drawing m_drawing;
    QGridLayout* m_grid;
    std::vector<ComparePane*> m_panes;
    CompareLinks m_links;
    DatasetPtr m_data;
    ColoringPtr m_coloring;
    std::vector<Emphasis> m_emphasis;
    EntityMask m_selection;
    PlaceRequest m_shown;
    Eigen::AlignedBox3d m_box; ///< of all pictures
    QString m_emptyText;
    int m_origin = -1; ///< the pane in which the selection was made; -1: elsewhere
    bool m_reducedMotion = false, m_mirroring = false;
};

} // namespace lodestone
