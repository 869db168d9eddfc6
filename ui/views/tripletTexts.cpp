// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tripletTexts.h"

#include "ui/views/entityName.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace lodestone {

namespace {

constexpr std::array relationNames{"UI", "U", "I"};

QString sayTriplet(const char* text)
{
    return QCoreApplication::translate("Triplet", text);
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString count(std::size_t value)
{
    return QLocale().toString(qulonglong(value));
}

/// "F^UI(a,c)", plain F where there is no metric.
QString distanceName(const ProbedTriplet& triplet, Relation relation, const QString& x, const QString& y)
{
    const bool hasMetrics = triplet.snapshot->comparison == Comparison::Mahalanobis;
    const QString form = hasMetrics ? QStringLiteral("F^%1(%2,%3)") : QStringLiteral("F%1(%2,%3)");
    return form.arg(hasMetrics ? QLatin1String(relationNames[static_cast<std::size_t>(relation)]) : QLatin1String(), x, y);
}

} // namespace

OfThree<QString> lettersOf(TripletTerm term)
{
    const QString a = QStringLiteral("a"), c = QStringLiteral("c"), f = QStringLiteral("f"), g = QStringLiteral("g");
    switch (term) {
    case TripletTerm::NegativeItem:
        return {a, c, QStringLiteral("d")};
    case TripletTerm::NegativeUser:
        return {c, a, QStringLiteral("b")};
    case TripletTerm::SimilarUser:
        return {a, f, g};
    case TripletTerm::SimilarItem:
        break;
    }
    return {c, f, g};
}

OfThree<QString> sidesOf(TripletTerm term)
{
    const auto [anchor, near, far] = lettersOf(term);
    const QString side = QStringLiteral("%1\u2013%2");
    return {side.arg(anchor, near), side.arg(anchor, far), side.arg(near, far)};
}

QString termText(const ProbedTriplet& triplet)
{
    static constexpr std::array<const char*, numTripletTerms> titles{
        QT_TRANSLATE_NOOP("Triplet", "Items of a user"), QT_TRANSLATE_NOOP("Triplet", "Users of an item"),
        QT_TRANSLATE_NOOP("Triplet", "Similar users"), QT_TRANSLATE_NOOP("Triplet", "Similar items")};
    static constexpr std::array<int, numTripletTerms> equations{8, 7, 11, 11};
    const auto term = static_cast<std::size_t>(triplet.term);
    if (triplet.snapshot->comparison != Comparison::Mahalanobis)
        return sayTriplet(titles[term]);
    //: an equation of the paper
    return sayTriplet(QT_TRANSLATE_NOOP("Triplet", "%1 (Eq. %2)")).arg(sayTriplet(titles[term])).arg(equations[term]);
}

QString placeText(const ProbedTriplet& triplet)
{
    const QString positive = count(triplet.place / numTripletTerms + 1), all = count(triplet.numPlaces / numTripletTerms);
    const QLocale locale;
    if (triplet.snapshot->epoch == triplet.drawnIn)
        return sayTriplet(QT_TRANSLATE_NOOP("Triplet", "Positive %1 of %2 of epoch %3"))
            .arg(positive, all, locale.toString(triplet.drawnIn));
    return sayTriplet(QT_TRANSLATE_NOOP("Triplet", "Positive %1 of %2 of epoch %3, looked at in epoch %4"))
        .arg(positive, all, locale.toString(triplet.drawnIn), locale.toString(triplet.snapshot->epoch));
}

QString pointsText(const ProbedTriplet& triplet, const Dataset& data)
{
    static constexpr OfThree<const char*> lines{
        QT_TRANSLATE_NOOP("Triplet", "%1: %2"), QT_TRANSLATE_NOOP("Triplet", "%1: %2, pulled near"),
        QT_TRANSLATE_NOOP("Triplet", "%1: %2, pushed away")};
    const OfThree<QString> letters = lettersOf(triplet.term);
    QStringList texts;
    for (std::size_t corner = 0; corner < lines.size(); ++corner)
        texts << sayTriplet(lines[corner]).arg(letters[corner], entityName(data, triplet.points[corner]));
    return texts.join(u'\n');
}

QString hingeText(const ProbedTriplet& t)
{
    const auto [anchor, near, far] = lettersOf(t.term);
    const auto metric = static_cast<std::size_t>(t.metric), across = static_cast<std::size_t>(t.acrossMetric);
    QString formula = QStringLiteral("h = m + %1 \u2212 %2").arg(distanceName(t, t.metric, anchor, near),
                                                             distanceName(t, t.metric, anchor, far));
    QString values =
        QStringLiteral("= %1 + %2 \u2212 %3").arg(number(t.margin), number(t.before[0][metric]), number(t.before[1][metric]));
    if (t.rho > 0) {
        formula += QStringLiteral(" \u2212 \u03c1 %1").arg(distanceName(t, t.acrossMetric, near, far));
        values += QStringLiteral(" \u2212 %1").arg(number(t.rho * t.before[2][across]));
    }
    values += QStringLiteral(" = %1").arg(number(t.hinge));
    const QString verdict =
        t.isActive() ? sayTriplet(QT_TRANSLATE_NOOP("Triplet", "Violated: the hinge is active. Loss %1 = weight %2 \u00d7 h."))
                           .arg(number(t.loss()), number(t.weight))
                     : sayTriplet(QT_TRANSLATE_NOOP("Triplet", "Satisfied: the hinge is not active, no loss and no step."));
    return formula + u'\n' + values + u'\n' + verdict;
}

QString stepsText(const ProbedTriplet& triplet)
{
    static constexpr OfThree<const char*> lines{
        QT_TRANSLATE_NOOP("Triplet", "%1 moves %2, %3\u00b0 off the way to %4"),
        QT_TRANSLATE_NOOP("Triplet", "%1 moves %2, %3\u00b0 off the way to %4"),
        QT_TRANSLATE_NOOP("Triplet", "%1 moves %2, %3\u00b0 off the way straight from %4")};
    const OfThree<QString> letters = lettersOf(triplet.term);
    QStringList texts;
    for (std::size_t corner = 0; corner < lines.size(); ++corner) {
        const std::optional<double> angle = triplet.angleOff(static_cast<TripletCorner>(corner));
        if (angle)
            texts << sayTriplet(lines[corner])
                         .arg(letters[corner], number(triplet.steps[corner].norm()), QLocale().toString(*angle, 'f', 0),
                              letters[corner == 0 ? 1 : 0]);
        else
            texts << sayTriplet(QT_TRANSLATE_NOOP("Triplet", "%1 stays where it is")).arg(letters[corner]);
    }
    return texts.join(u'\n');
}

QString stepHelp(const ProbedTriplet& triplet)
{
    return sayTriplet(QT_TRANSLATE_NOOP(
                          "Triplet",
                          "A step is the gradient of this triplet alone times the learning rate %1, back into the ball that "
                          "vectors stay in. Training sums the gradients of a batch and scales them by what came before."))
        .arg(number(triplet.rate));
}

} // namespace lodestone
