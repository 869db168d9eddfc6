// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/EditActions.h"

#include "ui/models/toText.h"
#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/window/WindowActions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace lodestone {

EditActions::EditActions(Session& session, ExploreView& picture, QObject* parent)
    : QObject(parent), undo(session.undoStack().createUndoAction(this, tr("&Undo"))),
      redo(session.undoStack().createRedoAction(this, tr("&Redo"))),
      copyIds(add(tr("&Copy ids"), tr("Copy the ids of the selected points"), QKeySequence::Copy)),
      copyImage(
          add(tr("Copy &image"), tr("Copy the picture as it is seen"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      selectAll(add(tr("Select &all"), tr("Select every point that is shown"), QKeySequence::SelectAll)),
      invert(add(tr("In&vert selection"), tr("Select the points that are shown and not selected"),
                 QKeySequence(Qt::CTRL | Qt::Key_I))),
      find(add(tr("&Find\u2026"), tr("Find a user or an item by id or title"), QKeySequence::Find)),
      selectWhere(add(tr("Select or filter b&y condition\u2026"), tr("Points that fit a condition, as in degree > 5"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      makeCluster(add(tr("Cluster from &selection"),
                      tr("Make a cluster of the selected points: it stays the same at every epoch"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K))),
      clear(add(tr("C&lear selection"), tr("Select nothing"), Qt::Key_Escape)), m_session(session), m_picture(picture)
{
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    clear->setShortcutContext(Qt::WidgetWithChildrenShortcut); // Escape has other meanings elsewhere
    picture.scatter()->addActions({selectAll, invert, clear, makeCluster, copyIds, copyImage});
    connect(selectAll, &QAction::triggered, &picture, &ExploreView::selectAll);
    connect(invert, &QAction::triggered, &picture, &ExploreView::invertSelection);
    connect(clear, &QAction::triggered, this, [this] { m_session.selection().clear(); });
    connect(copyIds, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(selectedIds(m_session)); });
    connect(copyImage, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(m_picture.scatter()->image()); });
    connect(&session, &Session::selectionChanged, this, &EditActions::update);
    connect(&session, &Session::dataChanged, this, &EditActions::update);
    connect(&session, &Session::shownChanged, this, &EditActions::update);
    update();
}

QAction* EditActions::add(const QString& text, const QString& toolTip, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setProperty("plainToolTip", toolTip);
    action->setShortcut(key);
    return action;
}

void EditActions::addTo(QMenu& menu) const
{
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addActions({copyIds, copyImage});
    menu.addSeparator();
    menu.addActions({selectAll, invert, clear});
    menu.addSeparator();
    menu.addActions({find, selectWhere});
}

void EditActions::update()
{
    const QString nothing = m_session.data() ? QString() : tr("Open ratings or the sample first.");
    const QString noSelection = !nothing.isEmpty() ? nothing
        : m_session.selection().empty()            ? tr("No point is selected.")
                                                   : QString();
    const QString noPicture = m_session.shown() ? QString() : tr("There is no picture yet: train first.");
    for (QAction* action : {selectAll, invert, find, selectWhere})
        setAvailable(action, nothing);
    for (QAction* action : {copyIds, makeCluster, clear})
        setAvailable(action, noSelection);
    setAvailable(copyImage, noPicture);
}

QString selectedIds(const Session& session)
{
    const DatasetPtr data = session.data();
    const std::vector<EntityId>& entities = session.selection().entities();
    const bool mixed = !entities.empty() && data->isUser(entities.front()) != data->isUser(entities.back());
    QString text;
    for (const EntityId entity : entities) {
        if (mixed)
            text += data->isUser(entity) ? QStringLiteral("user\t") : QStringLiteral("item\t");
        const std::string_view id = data->idOf(entity);
        text += toText(id) + u'\n';
    }
    return text;
}

} // namespace lodestone
