// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareFigure.h"

#include "ui/compare/ComparePage.h"
#include "ui/compare/CompareTools.h"
#include "ui/figure/PanesFigure.h"
#include "ui/models/LegendModel.h"
#include "ui/views/ScatterHud.h"

#include <QComboBox>
#include <QPointer>

namespace lodestone {

namespace {
/// What stands on the axes of the left picture says so.
QString captionOf(const ComparePage& page, const Layout& left)
{
    const QString axes = page.tools()->sharesAxes() ? ComparePage::tr("all on the axes of the left run")
                                                    : ComparePage::tr("each on axes of its own");
    return methodText(left) + QStringLiteral(" \u00b7 ") + axes;
}

QColor opaque(Rgba color)
{
    return {color.red, color.green, color.blue};
}
} // namespace

std::shared_ptr<const Figure> figureOf(const ComparePage& page)
{
    PanesFigure::Parts parts;
    parts.numColumns = static_cast<std::size_t>(page.panes()->numColumns());
    parts.coloring = page.legend().coloring();
    parts.emphasis = page.legend().emphasis();
    for (const ComparePane* pane : page.panes()->panes()) {
        const QPointer<const ScatterView> view = pane->view();
        const LayoutPtr layout = view->layoutShown();
        if (!layout)
            continue;
        const ScatterContent& content = view->content();
        if (parts.panes.empty()) {
            parts.caption = captionOf(page, *layout);
            parts.background = opaque(content.background);
            parts.text = opaque(content.outline);
        }
        const auto overlay = [view](QPainter& painter) {
            if (view) // it may go while it is asked how the figure is to be
                view->paintOverlay(painter);
        };
        parts.panes.push_back(
            {ScatterFigure({content, overlay, nullptr, {}, pane->caption()}), pane->title(), pane->look()});
    }
    return std::make_shared<PanesFigure>(std::move(parts));
}

} // namespace lodestone
