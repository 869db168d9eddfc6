// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/selectionTexts.h"

#include "ui/compare/ComparePage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace lodestone {

namespace {
constexpr const char* context = "lodestone::ComparePage";

QString saySelection(const char* text)
{
    return QCoreApplication::translate(context, text);
}

QString keptText(const NeighborsKept& kept)
{
    const QLocale locale;
    const QString text = saySelection(QT_TRANSLATE_NOOP("lodestone::ComparePage", "%1 % of the %2 nearest neighbors kept"))
                             .arg(locale.toString(std::lround(100 * kept.share)), locale.toString(kept.numNeighbors));
    if (kept.numMeasured == kept.numEntities)
        return text;
    return saySelection(QT_TRANSLATE_NOOP("lodestone::ComparePage", "%1 (of %2 of the points)"))
        .arg(text, locale.toString(qulonglong(kept.numMeasured)));
}
} // namespace

SelectMode modeOfDrag(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return SelectMode::Add;
    return modifiers & Qt::ControlModifier ? SelectMode::Remove : SelectMode::Replace;
}

SelectMode modeOfClick(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier)
        return SelectMode::Toggle;
    return modifiers & Qt::ShiftModifier ? SelectMode::Add : SelectMode::Replace;
}

QString selectionSummary(const std::vector<EntityId>& entities, const std::vector<RunOfSelection>& runs)
{
    const QLocale locale;
    if (entities.empty())
        return saySelection(
            QT_TRANSLATE_NOOP("lodestone::ComparePage",
                              "Draw round points in a picture to see where the same points are in the others, and how "
                              "many of their neighbors they keep."));
    QStringList parts{ComparePage::tr("%n point(s) selected", nullptr, static_cast<int>(entities.size()))};
    for (const RunOfSelection& run : runs) {
        QStringList facts;
        if (run.shift.distances.size() > 0)
            facts << saySelection(QT_TRANSLATE_NOOP("lodestone::ComparePage", "moved by %1 of the spread (all points: %2)"))
                         .arg(locale.toString(run.shift.meanOf(entities), 'f', 2), locale.toString(run.shift.mean, 'f', 2));
        if (run.kept && run.kept->numMeasured > 0)
            facts << keptText(*run.kept);
        if (!facts.isEmpty())
            parts << QStringLiteral("%1: %2").arg(run.title, facts.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral("  \u00b7  "));
}

} // namespace lodestone
