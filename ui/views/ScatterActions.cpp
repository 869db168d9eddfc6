// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterActions.h"

#include "ui/plot/TintedIcon.h"

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

QAction* addOverlay(QWidget* view, const char* name, const char* text, const char* toolTip, const QKeySequence& key)
{
    QAction* action = add(view, text, toolTip, key, true);
    action->setObjectName(QLatin1String(name));
    return action;
}

constexpr int noRelation = -1;

void addMetrics(QActionGroup* group)
{
    const auto named = [](const char* text) { return QCoreApplication::translate("lodestone::ScatterActions", text); };
    const auto addMetric = [&](const QString& text, const QString& toolTip, int relation) {
        QAction* action = group->addAction(text);
        action->setToolTip(toolTip);
        action->setCheckable(true);
        action->setData(relation);
    };
    addMetric(
        named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "User to item")),
        named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Distances as the model sees them between users and items")),
        static_cast<int>(Relation::UserItem));
    addMetric(named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "User to user")),
              named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Distances as the model sees them between users")),
              static_cast<int>(Relation::User));
    addMetric(named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Item to item")),
              named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Distances as the model sees them between items")),
              static_cast<int>(Relation::Item));
    addMetric(named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "None")),
              named(QT_TRANSLATE_NOOP("lodestone::ScatterActions", "The vectors as they are, without a learned metric")),
              noRelation);
    group->actions().constFirst()->setChecked(true);
}

} // namespace

std::optional<Relation> ScatterActions::relation() const
{
    const int relation = metrics->checkedAction()->data().toInt();
    return relation == noRelation ? std::nullopt : std::optional(static_cast<Relation>(relation));
}

void ScatterActions::setRelation(std::optional<Relation> relation)
{
    for (QAction* action : metrics->actions())
        if (action->data().toInt() == (relation ? static_cast<int>(*relation) : noRelation) && !action->isChecked())
            action->trigger();
}

ScatterTool ScatterActions::tool() const
{
    return static_cast<ScatterTool>(tools->checkedAction()->data().toInt());
}

QList<QAction*> ScatterActions::all() const
{
    return {plane, space, lasso,   rectangle, pan,    boxZoom, fit,    fitSelection, back,
            users, items, density, smaller,   larger, fainter, denser, drawAll};
}

QList<QAction*> ScatterActions::overlays() const
{
    return {names, recommended, neighbors, similar, unitBall};
}

ScatterActions::ScatterActions(QWidget* view)
    : plane(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "2D"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show the space in two dimensions"), Qt::Key_2, true)),
      space(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "3D"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show the space in three dimensions"), Qt::Key_3, true)),
      lasso(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Lasso"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Select by drawing round points; Shift adds, Ctrl removes"),
                Qt::Key_V, true)),
      rectangle(
          add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Rectangle"),
              QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Select by dragging a rectangle; Shift adds, Ctrl removes"),
              Qt::Key_R, true)),
      pan(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Pan"),
              QT_TRANSLATE_NOOP("lodestone::ScatterActions",
                                "Move the picture, or turn it in 3D; also with Space held, or with another button"),
              Qt::Key_H, true)),
      boxZoom(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Box zoom"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Drag a rectangle to see it larger"), Qt::Key_Z, true)),
      fit(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Fit"),
              QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Fit the axes to the points and show all of them"),
              Qt::Key_Home, false)),
      fitSelection(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Fit selection"),
                       QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show the selected points as large as possible"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F), false)),
      back(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Back"),
               QT_TRANSLATE_NOOP("lodestone::ScatterActions", "The view before"), Qt::Key_Backspace, false)),
      users(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Users"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show users, drawn as squares"), Qt::Key_U, true)),
      items(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Items"),
                QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show items, drawn as discs"), Qt::Key_I, true)),
      density(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Density"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Show in 2D where points are many, instead of the points"),
                  Qt::Key_D, true)),
      larger(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Larger points"),
                 QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Larger points"), Qt::Key_BracketRight, false)),
      smaller(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Smaller points"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Smaller points"), Qt::Key_BracketLeft, false)),
      denser(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "More opaque points"),
                 QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Let less show through the points"),
                 QKeySequence(Qt::SHIFT | Qt::Key_BracketRight), false)),
      fainter(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Fainter points"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Let more show through the points"),
                  QKeySequence(Qt::SHIFT | Qt::Key_BracketLeft), false)),
      drawAll(add(view, QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Draw all"),
                  QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Draw every point even if the picture gets slow"), {},
                  true)),
      names(addOverlay(
          view, "names", QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Names"),
          QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Write the names of labels or clusters amid their points"),
          Qt::Key_L)),
      recommended(addOverlay(view, "recommended", QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Recommendations"),
                             QT_TRANSLATE_NOOP("lodestone::ScatterActions",
                                               "Lines from the selected users to what is recommended to them, from the "
                                               "selected items to the nearest users: solid to hits, dotted to others"),
                             Qt::Key_T)),
      neighbors(addOverlay(view, "neighbors", QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Neighbors"),
                           QT_TRANSLATE_NOOP("lodestone::ScatterActions",
                                             "Thin lines from the selection to its nearest users and items in the full "
                                             "space, under the metric chosen in the Inspector"),
                           Qt::Key_N)),
      similar(addOverlay(view, "similar", QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Similar pairs"),
                         QT_TRANSLATE_NOOP("lodestone::ScatterActions",
                                           "Dashed lines from the selection to users or items whose ratings overlap more "
                                           "than theta"),
                         Qt::Key_S)),
      unitBall(addOverlay(view, "unitBall", QT_TRANSLATE_NOOP("lodestone::ScatterActions", "Unit ball"),
                          QT_TRANSLATE_NOOP("lodestone::ScatterActions",
                                            "The outline of the unit ball that the vectors are kept in, as projected"),
                          Qt::Key_O)),
      tools(new QActionGroup(view)), metrics(new QActionGroup(view))
{
    const auto addTool = [this](QAction* action, ScatterTool tool, const QString& icon) {
        action->setData(static_cast<int>(tool));
        action->setIcon(tintedIcon(icon));
        tools->addAction(action);
    };
    addTool(lasso, ScatterTool::Lasso, QStringLiteral("lasso"));
    addTool(rectangle, ScatterTool::Rectangle, QStringLiteral("rectangle"));
    addTool(pan, ScatterTool::Pan, QStringLiteral("pan"));
    addTool(boxZoom, ScatterTool::BoxZoom, QStringLiteral("zoom"));
    lasso->setChecked(true);
    fitSelection->setIcon(tintedIcon(QStringLiteral("fitselection")));
    back->setIcon(tintedIcon(QStringLiteral("back")));
    addMetrics(metrics);
    auto* dimensions = new QActionGroup(view);
    dimensions->addAction(plane);
    dimensions->addAction(space);
    plane->setChecked(true);
    users->setChecked(true);
    items->setChecked(true);
}

} // namespace lodestone
