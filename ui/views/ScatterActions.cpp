// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterActions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace lodestone {

namespace {

QAction* add(QWidget* view, const char* text, const char* toolTip, const QKeySequence& key, bool checkable)
{
    auto* action = new QAction(QCoreApplication::translate("lodestone::ScatterActions", text), view);
    const QString tip = QCoreApplication::translate("lodestone::ScatterActions", toolTip);
    action->setToolTip(key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    action->setStatusTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    view->addAction(action);
    return action;
}

constexpr int noRelation = -1;

void addMetrics(QActionGroup* group)
{
    const auto translate = [](const char* text) { return QCoreApplication::translate("lodestone::ScatterActions", text); };
    const auto addMetric = [&](const QString& text, const QString& toolTip, int relation) {
        QAction* action = group->addAction(text);
        action->setToolTip(toolTip);
        action->setCheckable(true);
        action->setData(relation);
    };
    addMetric(translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "User to item")),
              translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions",
                                          "Distances as the model sees them between users and items")),
              static_cast<int>(Relation::UserItem));
    addMetric(translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "User to user")),
              translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Distances as the model sees them between users")),
              static_cast<int>(Relation::User));
    addMetric(translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Item to item")),
              translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Distances as the model sees them between items")),
              static_cast<int>(Relation::Item));
    addMetric(translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "None")),
              translate(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "The vectors as they are, without a learned metric")),
              noRelation);
    group->actions().constFirst()->setChecked(true);
}

} // namespace

std::optional<Relation> ScatterActions::relation() const
{
    const int relation = metrics->checkedAction()->data().toInt();
    return relation == noRelation ? std::nullopt : std::optional(static_cast<Relation>(relation));
}

ScatterActions::ScatterActions(QWidget* view)
    : plane(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "2D"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show the space in two dimensions"), Qt::Key_2, true)),
      space(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "3D"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show the space in three dimensions"), Qt::Key_3, true)),
      fit(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Fit"),
              QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Fit the axes to the points and show all of them"),
              Qt::Key_Home, false)),
      users(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Users"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show users, drawn as squares"), Qt::Key_U, true)),
      items(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Items"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show items, drawn as discs"), Qt::Key_I, true)),
      larger(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Larger points"),
                 QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Larger points"), Qt::Key_BracketRight, false)),
      smaller(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Smaller points"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Smaller points"), Qt::Key_BracketLeft, false)),
      drawAll(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Draw all"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Draw every point even if the picture gets slow"), {},
                  true)),
      metrics(new QActionGroup(view))
{
    addMetrics(metrics);
    auto* dimensions = new QActionGroup(view);
    dimensions->addAction(plane);
    dimensions->addAction(space);
    plane->setChecked(true);
    users->setChecked(true);
    items->setChecked(true);
}

} // namespace lodestone
