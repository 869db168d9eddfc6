// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareTools.h"

#include "ui/plot/TintedIcon.h"
#include "ui/views/ScatterActions.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace lodestone {

namespace {
QLabel* createLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setContentsMargins(4, 0, 4, 0);
    return label;
}
} // namespace

CompareTools::CompareTools(const ScatterActions& pictures, QWidget* parent) : QToolBar(parent), axes(new QComboBox)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));
    setMovable(false);
    setFloatable(false);
    setAccessibleName(tr("Tools of the comparison"));
    addPane = add(tr("Add"), tr("Show one more run, up to six"), false);
    addPane->setIcon(tintedIcon(QStringLiteral("plus")));
    removePane = add(tr("Remove"), tr("Take the last picture away"), false);
    removePane->setIcon(tintedIcon(QStringLiteral("minus")));
    addSeparator();
    addWidget(createLabel(tr("Axes")));
    axes->addItems({tr("of the left run"), tr("each its own")});
    axes->setAccessibleName(tr("Axes"));
    axes->setToolTip(tr("Of the left run: PCA of its best epoch, and the others are rotated onto it, so that places "
                        "correspond. Each its own: PCA of every run alone, whose places say nothing of each other."));
    addWidget(axes);
    connect(axes, &QComboBox::currentIndexChanged, this, &CompareTools::axesChanged);
    addSeparator();
    chain = add(tr("Link"), tr("Link the pictures by all that follows, or by nothing"), true);
    chain->setIcon(tintedIcon(QStringLiteral("link")));
    linkCamera = add(tr("Camera"), tr("Move and enlarge all pictures together"), true);
    linkSelection = add(tr("Selection"), tr("Show what is selected in every picture"), true);
    linkEpoch = add(tr("Epoch"), tr("Move through the epochs of all runs together"), true);
    const QList<QAction*> all{linkCamera, linkSelection, linkEpoch};
    chain->setChecked(true);
    for (QAction* link : all) {
        link->setChecked(true);
        connect(link, &QAction::toggled, this, &CompareTools::linksChanged);
        connect(link, &QAction::toggled, chain, [this] { chain->setChecked(links() == CompareLinks()); });
    }
    connect(chain, &QAction::triggered, this, [all](bool linked) {
        for (QAction* link : all)
            link->setChecked(linked);
    });
    eachAtBest = add(tr("Each at its best"), tr("Show every run at its best epoch, whichever that is"), true);
    eachAtBest->setIcon(tintedIcon(QStringLiteral("best")));
    addSeparator();
    addPictureTools(pictures);
}

QAction* CompareTools::add(const QString& text, const QString& toolTip, bool checkable)
{
    QAction* action = addAction(text);
    action->setToolTip(toolTip);
    action->setCheckable(checkable);
    return action;
}

void CompareTools::addPictureTools(const ScatterActions& pictures)
{
    addActions({pictures.plane, pictures.space});
    for (QAction* action : {pictures.lasso, pictures.rectangle, pictures.pan, pictures.boxZoom, pictures.fitSelection}) {
        addAction(action);
        auto* button = static_cast<QToolButton*>(widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
    }
    addAction(pictures.fit);
    auto* metrics = new QMenu(this);
    metrics->setToolTipsVisible(true);
    metrics->addActions(pictures.metrics->actions());
    auto* metric = new QToolButton(this);
    metric->setMenu(metrics);
    metric->setPopupMode(QToolButton::InstantPopup);
    metric->setToolTip(tr("Which of the learned metrics the spaces are drawn with"));
    const auto update = [metric](const QAction* chosen) { metric->setText(tr("Metric: %1").arg(chosen->text())); };
    connect(pictures.metrics, &QActionGroup::triggered, metric, update);
    update(pictures.metrics->checkedAction());
    addWidget(metric);
    addActions({pictures.users, pictures.items, pictures.names});
}

CompareLinks CompareTools::links() const
{
    return {linkCamera->isChecked(), linkSelection->isChecked(), linkEpoch->isChecked()};
}

bool CompareTools::sharesAxes() const
{
    return axes->currentIndex() == 0;
}

} // namespace lodestone
