// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterTools.h"

#include "ui/plot/TintedIcon.h"
#include "ui/views/ScatterActions.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace lodestone {

namespace {

QToolButton* createMetricButton(const ScatterActions& actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    menu->addActions(actions.metrics->actions());
    auto* button = new QToolButton(parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(ScatterTools::tr("Which of the learned metrics the space is drawn with"));
    const auto update = [button](const QAction* metric) {
        button->setText(ScatterTools::tr("Metric: %1").arg(metric->text()));
    };
    QObject::connect(actions.metrics, &QActionGroup::triggered, button, update);
    update(actions.metrics->checkedAction());
    return button;
}

QToolButton* createOverlayButton(const ScatterActions& actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    menu->addActions(actions.overlays());
    auto* button = new QToolButton(parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(tintedIcon(QStringLiteral("overlays")));
    button->setText(ScatterTools::tr("Overlays"));
    button->setAccessibleName(button->text());
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setToolTip(ScatterTools::tr("What is drawn over the points: names, lines, the unit ball"));
    return button;
}

} // namespace

ScatterTools::ScatterTools(const ScatterActions& actions, QWidget* parent) : QToolBar(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));
    setMovable(false);
    setFloatable(false);
    setAccessibleName(tr("Tools of the picture"));
    addAction(actions.plane);
    addAction(actions.space);
    addSeparator();
    for (QAction* action : {actions.lasso, actions.rectangle, actions.pan, actions.boxZoom})
        addIcon(action);
    addSeparator();
    addAction(actions.fit);
    addIcon(actions.fitSelection);
    addIcon(actions.back);
    addSeparator();
    addWidget(createMetricButton(actions, this));
    addWidget(createOverlayButton(actions, this));
    addSeparator();
    addAction(actions.users);
    addAction(actions.items);
    addSeparator();
    auto* size = new QLabel(tr("Size"), this);
    size->setContentsMargins(4, 0, 4, 0);
    addWidget(size);
    for (QAction* action : {actions.smaller, actions.larger}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setText(action == actions.smaller ? QStringLiteral("\u2212") : QStringLiteral("+"));
        button->setAutoRepeat(true);
        button->setAccessibleName(action->text());
        addWidget(button);
    }
}

void ScatterTools::addIcon(QAction* action)
{
    addAction(action);
    auto* button = static_cast<QToolButton*>(widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
}

} // namespace lodestone
