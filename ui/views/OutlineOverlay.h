// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QWidget>

namespace lodestone {

/// The outline that is being drawn round points, over the picture. It takes no mouse and no key.
class OutlineOverlay : public QWidget {
    Q_OBJECT

public:
    explicit OutlineOverlay(QWidget* parent);
    /// In pixels of this widget; empty hides it.
    void setOutline(const QPolygonF& outline);
    const QPolygonF& outline() const { return m_outline; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPolygonF m_outline;
};

} // namespace lodestone
