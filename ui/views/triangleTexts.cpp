// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/triangleTexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace lodestone {

namespace {

constexpr std::array relations{Relation::UserItem, Relation::User, Relation::Item};
constexpr std::array metricNames{"W^UI", "W^U", "W^I"};

QString sayTriangle(const char* text)
{
    return QCoreApplication::translate("Triangles", text);
}

QString tripleCount(std::size_t value)
{
    return QLocale().toString(qulonglong(value));
}

QString triplePercent(std::size_t part, std::size_t total)
{
    const double share = total > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(total) : 0;
    return QLocale().toString(share, 'f', part == 0 || part == total ? 0 : 1);
}

QString learnedLine(std::span<const TriangleCounts> counts)
{
    QStringList parts, squares;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        //: W^UI: 3 of 10,000
        parts << sayTriangle(QT_TRANSLATE_NOOP("Triangles", "%1: %2 of %3"))
                     .arg(QLatin1String(metricNames[i]), tripleCount(counts[i].broken), tripleCount(counts[i].triples));
        squares << sayTriangle(QT_TRANSLATE_NOOP("Triangles", "%1 %"))
                       .arg(triplePercent(counts[i].brokenSquared, counts[i].triples))
                       .replace(u' ', QChar::Nbsp); // no line ends before the sign
    }
    return sayTriangle(QT_TRANSLATE_NOOP("Triangles",
                                        "Sampled triples that break the triangle inequality: %1. Squared distances, which the "
                                        "loss compares: %2."))
        .arg(parts.join(QStringLiteral(", ")), squares.join(QStringLiteral(", ")));
}

} // namespace

std::span<const Relation> metricsOf(Comparison comparison)
{
    return std::span(relations).first(comparison == Comparison::Mahalanobis ? relations.size() : 1);
}

QString triangleLine(Comparison comparison, std::span<const TriangleCounts> counts)
{
    if (comparison == Comparison::Mahalanobis)
        return learnedLine(counts);
    const TriangleCounts& all = counts.front();
    const QString broken = tripleCount(all.broken), triples = tripleCount(all.triples);
    if (comparison == Comparison::Dot)
        return sayTriangle(QT_TRANSLATE_NOOP("Triangles",
                                            "Sampled triples that break the triangle inequality: %1 of %2 (%3 %), with the "
                                            "product turned around as the distance."))
            .arg(broken, triples, triplePercent(all.broken, all.triples));
    return sayTriangle(QT_TRANSLATE_NOOP("Triangles",
                                        "Sampled triples that break the triangle inequality: %1 of %2. Squared distances: %3 %."))
        .arg(broken, triples, triplePercent(all.brokenSquared, all.triples));
}

QString triangleHelp(Comparison comparison)
{
    const QString inequality =
        sayTriangle(QT_TRANSLATE_NOOP("Triangles", "Of three points no distance may be longer than the other two together."));
    const QString more =
        comparison == Comparison::Dot
            ? sayTriangle(QT_TRANSLATE_NOOP(
                  "Triangles",
                  "A model of inner products calls near what has a large product, so that its distance is the product turned "
                  "around, -x\u00b7y. Two points near to a third need not be near to each other then. Nothing is added to "
                  "the products: with a constant large enough anything obeys."))
            : sayTriangle(QT_TRANSLATE_NOOP(
                  "Triangles",
                  "The distance is the square root of F(x, y). It always obeys, as W is positive semi-definite. F itself, which "
                  "the loss compares with the margin, breaks the inequality wherever the angle at the middle point is obtuse."));
    return QStringLiteral("<p>%1 %2</p>").arg(inequality.toHtmlEscaped(), more.toHtmlEscaped());
}

} // namespace lodestone
