// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/copyAction.h"

#include "ui/views/InspectorTable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace lodestone {

namespace {
/// A shortcut of the window with the same keys would make both of them ambiguous, and neither would be heard.
class CopyKeys : public QObject {
public:
    CopyKeys(QWidget& view, QAction& copy) : QObject(&view), m_copy(copy) { view.installEventFilter(this); }

    bool eventFilter(QObject* view, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return QObject::eventFilter(view, event);
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_copy.trigger();
        return true;
    }

private:
    QAction& m_copy;
};
} // namespace

QAction* addCopyAction(QWidget& view, std::function<QString()> text)
{
    auto* copy = new QAction(InspectorTable::tr("Copy"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view,
                     [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    new CopyKeys(view, *copy);
    return copy;
}

} // namespace lodestone
