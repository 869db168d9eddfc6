// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/GroupNames.h"
#include "ui/views/OverlayContent.h"
#include "ui/views/ScatterContent.h"

#include <QStringList>
#include <QWidget>

namespace lodestone {

/// Lines, the unit ball, names and a figure over a canvas, whichever draws it; they follow the points. Hidden, and without any work,
/// while there is nothing to show. It takes no mouse and no key.
class OverlayLayer : public QWidget {
    Q_OBJECT

public:
    /// @pre content outlives it
    OverlayLayer(const ScatterContent& content, QWidget* parent);

    /// What is said of the lines and of the ball besides what is seen here.
    struct Remark {
        QString text, toolTip;
    };
    /// @param numFound  at least as many as `lines`: the others are left out
    void setLines(std::vector<OverlayLine> lines, std::size_t numFound = 0, Remark remark = {});
    /// @param curves  as in OverlayContent
    void setBall(std::vector<RowMatrix> curves, Remark remark = {});
    void setFigure(OverlayFigure figure);
    void setNamesShown(bool shown);
    void setColoring(ColoringPtr coloring, const std::vector<Emphasis>& emphasis);

    /// The content changed: names and lines go with it.
    void follow(ScatterChange changes);
    const OverlayContent& overlay() const { return m_overlay; }
    Remark ballRemark() const { return m_aboutBall; }
    std::size_t numLinesDrawn() const { return m_numLinesDrawn; }
    /// As on the screen.
    void paint(QPainter& painter) const;
    /// "7 of 10 lines".
    QString lineText() const;
    /// "12 % at the bound".
    QString ballText() const { return m_aboutBall.text; }
    /// "8 of 10 names", where some found no room.
    QString nameText() const;
    /// What they mean.
    QString explanation() const;

signals:
    /// The texts may be others.
    void textChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void regroup();
    void countLines();
    void changed();

    const ScatterContent& m_content;
    OverlayContent m_overlay;
    ColoringPtr m_coloring;
    std::vector<Emphasis> m_emphasis;
    GroupNames m_groups;
    Remark m_aboutLines, m_aboutBall;
    std::size_t m_numLinesDrawn = 0, m_numFound = 0;
    bool m_namesShown = false;
};

} // namespace lodestone
