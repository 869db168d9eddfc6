// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overlayTexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace lodestone {

namespace {

QString sayOverlay(const char* text)
{
    return QCoreApplication::translate("Overlay", text);
}

QString overlayCount(std::size_t value)
{
    return QLocale().toString(qulonglong(value));
}

QString percent(std::size_t part, std::size_t total)
{
    const double share = total > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(total) : 0;
    return QLocale().toString(share, 'f', share > 0 && share < 1 ? 1 : 0);
}

} // namespace

QString linkLimitText(const Links& links)
{
    if (links.numAsked == links.numAnchors)
        return {};
    //: follows "2,000 lines"
    return sayOverlay(QT_TRANSLATE_NOOP("Overlay", "from %1 points")).arg(overlayCount(links.numAnchors));
}

QString linkKindsText(const Links& links)
{
    std::array<std::size_t, numLinkKinds> counts{};
    std::size_t hits = 0;
    for (const Link& link : links.links) {
        ++counts[static_cast<std::size_t>(link.kind)];
        hits += link.isHit ? 1 : 0;
    }
    QStringList parts;
    if (const std::size_t count = counts[static_cast<std::size_t>(LinkKind::Recommended)])
        parts << sayOverlay(QT_TRANSLATE_NOOP("Overlay", "Recommendations: %1, dotted; hits, drawn solid: %2"))
                     .arg(overlayCount(count), overlayCount(hits));
    if (const std::size_t count = counts[static_cast<std::size_t>(LinkKind::Neighbor)])
        parts << sayOverlay(QT_TRANSLATE_NOOP("Overlay", "Neighbors in the full space: %1, thin lines"))
                     .arg(overlayCount(count));
    if (const std::size_t count = counts[static_cast<std::size_t>(LinkKind::Similar)])
        parts << sayOverlay(QT_TRANSLATE_NOOP("Overlay", "Similar pairs: %1, dashed")).arg(overlayCount(count));
    if (links.numFound > links.links.size())
        parts << sayOverlay(QT_TRANSLATE_NOOP("Overlay", "Of %1 lines the first %2 are drawn."))
                     .arg(overlayCount(links.numFound), overlayCount(links.links.size()));
    if (links.numAsked > links.numAnchors)
        parts << sayOverlay(QT_TRANSLATE_NOOP("Overlay", "Of %1 selected points the first %2 have lines."))
                     .arg(overlayCount(links.numAsked), overlayCount(links.numAnchors));
    return parts.join(u'\n');
}

QString ballText(const BallCounts& counts)
{
    const QString bound =
        sayOverlay(QT_TRANSLATE_NOOP("Overlay", "%1 % at the bound")).arg(percent(counts.atBound, counts.total));
    if (counts.outside == 0)
        return bound;
    return sayOverlay(QT_TRANSLATE_NOOP("Overlay", "%1, %2 % outside the unit ball"))
        .arg(bound, percent(counts.outside, counts.total));
}

QString ballExplanation(const BallCounts& counts)
{
    return sayOverlay(QT_TRANSLATE_NOOP("Overlay",
                                        "Of all %1 users and items, %2 have length 1, the bound of the unit ball, and %3 "
                                        "are longer"))
        .arg(overlayCount(counts.total), overlayCount(counts.atBound), overlayCount(counts.outside));
}

} // namespace lodestone
