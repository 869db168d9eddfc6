// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"

#include <QAbstractButton>

namespace lodestone {

/// A curve's line and name; checked while the curve is shown, faded otherwise.
class LegendEntry : public QAbstractButton {
    Q_OBJECT

public:
    /// @param hue  of lineColor()
    LegendEntry(const QString& name, int hue, QWidget* parent = nullptr);
    LegendEntry(const QString& name, const LineLook& look, QWidget* parent = nullptr);

    const LineLook& look() const { return m_look; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    LineLook m_look;
};

} // namespace lodestone
