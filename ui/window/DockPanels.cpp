// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DockPanels.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>

namespace lodestone {

namespace {
/// Raise it when docks come or go: older saved layouts are then ignored.
constexpr int layoutVersion = 5;
const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
const QString lockedKey = QStringLiteral("window/panelsLocked");
} // namespace

DockPanels::DockPanels(QMainWindow& window) : QObject(&window), m_window(window) { }

QDockWidget* DockPanels::add(const QString& name, const QString& title, QWidget* contents, Qt::DockWidgetArea area,
                             bool open)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(contents);
    m_window.addDockWidget(area, dock);
    m_docks.push_back(dock);
    dock->setVisible(open);
    QAction* toggle = dock->toggleViewAction();
    if (m_docks.size() <= 9)
        toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + m_docks.size())));
    toggle->setToolTip(tr("Show or hide the panel %1").arg(title));
    return dock;
}

QList<QAction*> DockPanels::toggleActions() const
{
    QList<QAction*> actions;
    for (const QDockWidget* dock : m_docks)
        actions << dock->toggleViewAction();
    return actions;
}

QDockWidget* DockPanels::find(const QString& name) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [&name](const QDockWidget* dock) { return dock->objectName() == name; });
    return found == m_docks.end() ? nullptr : *found;
}

void DockPanels::complete()
{
    m_firstLayout = m_window.saveState(layoutVersion);
}

void DockPanels::reset()
{
    if (m_active && !m_compact)
        m_window.restoreState(m_firstLayout, layoutVersion);
    else
        m_layout = m_firstLayout;
}

void DockPanels::setLocked(bool locked)
{
    m_locked = locked;
    constexpr auto all = QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable;
    for (QDockWidget* dock : m_docks)
        dock->setFeatures(locked ? QDockWidget::DockWidgetClosable : all);
}

void DockPanels::setActive(bool active, const QString& except)
{
    if (active == m_active)
        return;
    if (!active)
        m_layout = fullLayout();
    m_active = active;
    m_except = except;
    if (!active) {
        hideAll();
    } else if (!m_compact) {
        const bool keptOpen = !find(except)->isHidden();
        m_window.restoreState(m_layout, layoutVersion);
        if (keptOpen)
            reveal(except);
    }
    for (QDockWidget* dock : m_docks)
        dock->toggleViewAction()->setEnabled(active || dock->objectName() == except);
}

void DockPanels::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    if (compact)
        m_layout = fullLayout();
    m_compact = compact;
    if (!m_active)
        return;
    if (compact)
        hideAll();
    else
        m_window.restoreState(m_layout, layoutVersion);
}

void DockPanels::hideAll()
{
    for (QDockWidget* dock : m_docks)
        dock->hide();
}

QByteArray DockPanels::fullLayout() const
{
    return m_active && !m_compact ? m_window.saveState(layoutVersion) : m_layout;
}

void DockPanels::reveal(const QString& name)
{
    QDockWidget* dock = find(name);
    dock->show();
    dock->raise();
}

void DockPanels::save() const
{
    QSettings settings;
    settings.setValue(geometryKey, m_window.saveGeometry());
    settings.setValue(layoutKey, fullLayout());
    settings.setValue(lockedKey, m_locked);
}

void DockPanels::restore()
{
    const QSettings settings;
    m_window.restoreGeometry(settings.value(geometryKey).toByteArray());
    m_window.restoreState(settings.value(layoutKey).toByteArray(), layoutVersion);
    setLocked(settings.value(lockedKey, false).toBool());
}

} // namespace lodestone
