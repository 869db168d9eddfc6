// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace lodestone {

/// A curve's line and name; checked while the curve is shown, faded otherwise.
class LegendEntry : public QAbstractButton {
    Q_OBJECT

public:
    LegendEntry(const QString& name, int hue, QWidget* parent = nullptr);
    /// A line of a color of its own.
    LegendEntry(const QString& name, const QColor& color, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_hue;
    QColor m_color; ///< invalid: of the hue
};

} // namespace lodestone
