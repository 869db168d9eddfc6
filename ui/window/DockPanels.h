// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace lodestone {

/// The docks of a window: made in order, the first nine shown and hidden by Ctrl+Alt+1, 2, ..., kept from session to
/// session.
class DockPanels : public QObject {
    Q_OBJECT

public:
    explicit DockPanels(QMainWindow& window);

    /// @param name  for saved layouts, never translated.  @param open  part of the first layout
    QDockWidget* add(const QString& name, const QString& title, QWidget* contents, Qt::DockWidgetArea area,
                     bool open = true);
    QList<QAction*> toggleActions() const;
    QDockWidget* find(const QString& name) const;

    /// Call once all docks are there: what is now becomes the first layout.
    void complete();
    void reset();
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    /// Hides all but `except` until setActive(true), which brings the layout back.
    void setActive(bool active, const QString& except);
    bool isActive() const { return m_active; }
    /// In a window too small for them all docks close, but can be opened one by one; they come back as they were when the
    /// window has room again.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Opens and raises a dock.
    void reveal(const QString& name);

    void save() const;
    void restore();

private:
    void hideAll();
    QByteArray fullLayout() const;

    QMainWindow& m_window;
    std::vector<QDockWidget*> m_docks;
    QByteArray m_firstLayout;
    QByteArray m_layout; ///< for when they are active and not compact again
    QString m_except;
    bool m_locked = false;
    bool m_active = true;
    bool m_compact = false;
};

} // namespace lodestone
