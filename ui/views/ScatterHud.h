// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Layout.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QToolButton;

namespace lodestone {

/// The line under the picture: method and metric, how well it shows the space, dot products where they decide, points shown,
/// frames per second, renderer. What does not fit is left out from the right; the tool tip says all.
class ScatterHud : public QWidget {
    Q_OBJECT

public:
    ScatterHud(QAction* drawAll, QWidget* parent);

    void setLayoutShown(const Layout* layout); ///< null = none
    /// @param drawable  what the filters leave.  @param total  entities of the data
    /// @param asDensity  as an image of where they are many
    void setCounts(std::size_t drawn, std::size_t drawable, std::size_t total, bool asDensity = false);
    /// What is drawn over the points: lines, the unit ball, names; and what it means.
    void setOverlay(const QString& lines, const QString& ball, const QString& names, const QString& explanation);
    void setRenderer(const QString& name);
    /// Counts the frame that was just drawn.
    void countFrame();

    QString text() const; ///< the whole line

protected:
    void resizeEvent(QResizeEvent* event) override;
    QSize minimumSizeHint() const override;

private:
    enum Part { Method, Quality, Compared, Counts, Lines, Ball, Names, Speed, Renderer, NumParts };
    void setPart(Part part, const QString& text);
    void arrange();

    std::array<QLabel*, NumParts> m_parts{};
    QToolButton* m_drawAll;
    QElapsedTimer m_sinceFrame, m_sinceText;
    double m_frameMs = 0; ///< smoothed
};

/// "PCA 2D of W^UI, aligned", "t-SNE 2D of W^UI, perplexity 30" as rich text.
QString methodText(const Layout& layout);
/// "explained 61 %", "trustworthiness 0.97 of 15 neighbors at 2,000 of 2,625 points", or how far the method is.
QString qualityText(const Layout& layout);
/// "W^UI" as rich text, or "" for the vectors as they are.
QString metricText(const Layout& layout);

} // namespace lodestone
