// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/figureTexts.h"

#include "core/Error.h"
#include "core/model/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocumentFragment>

#include <cmath>
#include <optional>

namespace lodestone {

namespace {
QString say(const char* text)
{
    return QCoreApplication::translate("lodestone::ComparePane", text);
}

QString modelTitle(const std::string& key)
{
    try {
        const std::string_view title = modelInfo(key).title;
        return QString::fromUtf8(title.data(), qsizetype(title.size()));
    } catch (const Error&) {
        return QString::fromStdString(key); // of a newer version
    }
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 3);
}

/// " (+0.021)"; nothing where one of them is unknown.
QString difference(std::optional<double> value, std::optional<double> from)
{
    if (!value || !from)
        return {};
    const double rounded = std::round((*value - *from) * 1000) / 1000;
    const QString sign = rounded > 0 ? QStringLiteral("+")
        : rounded < 0                ? QStringLiteral("\u2212")
                                     : QStringLiteral("\u00b1");
    return QStringLiteral(" (%1%2)").arg(sign, number(std::abs(rounded)));
}

std::optional<double> hitRate(const EpochStats& stats)
{
    return stats.validation ? std::optional(stats.validation->hr50) : std::nullopt;
}

QString figure(const QString& name, std::optional<double> value, std::optional<double> left)
{
    if (!value)
        return {};
    return QStringLiteral("%1 <b>%2</b>%3").arg(name, number(*value), difference(value, left));
}

QString rankingLine(const QString& part, const std::optional<RankMetrics>& metrics)
{
    if (!metrics)
        return {};
    return QStringLiteral("%1: HR@10 %2, HR@50 %3, Recall@50 %4\n")
        .arg(part, number(metrics->hr10), number(metrics->hr50), number(metrics->recall50));
}
} // namespace

QString runTitle(const StoredRun& run)
{
    const QString name = QString::fromStdString(run.about.name), model = modelTitle(run.spec.model);
    return name.contains(model, Qt::CaseInsensitive) ? name : QStringLiteral("%1 (%2)").arg(name, model);
}

QString runDescription(const StoredRun& run)
{
    const QLocale locale;
    QString text =
        say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "%1, seed %2, %3 of %4 epochs, best %5"))
            .arg(modelTitle(run.spec.model), locale.toString(qulonglong(run.spec.seed)), locale.toString(run.numEpochs),
                 locale.toString(run.spec.epochs), locale.toString(run.bestEpoch));
    if (!run.message.empty())
        text += u'\n' + QString::fromStdString(run.message);
    if (!run.about.notes.empty())
        text += u'\n' + QString::fromStdString(run.about.notes);
    return text;
}

QString epochFigures(const EpochStats& stats, const EpochStats* left)
{
    QStringList parts;
    parts << figure(QStringLiteral("NMI"), stats.nmi10, left ? left->nmi10 : std::nullopt)
          << figure(QStringLiteral("HR@50"), hitRate(stats), left ? hitRate(*left) : std::nullopt);
    parts.removeAll(QString());
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "not evaluated"))
                           : parts.join(QStringLiteral(" \u00b7 "));
}

QString epochDescription(const EpochStats& stats)
{
    QString text = rankingLine(say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "Validation")), stats.validation)
        + rankingLine(say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "Test")), stats.test)
        + rankingLine(say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "Train")), stats.train);
    if (stats.nmi10)
        text += say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "NMI of 10 clusters: %1")).arg(number(*stats.nmi10)) + u'\n';
    if (stats.nmi20)
        text += say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "NMI of 20 clusters: %1")).arg(number(*stats.nmi20)) + u'\n';
    return text + say(QT_TRANSLATE_NOOP("lodestone::ComparePane", "In brackets: the difference to the left picture"));
}

QString plainText(const QString& rich)
{
    return QTextDocumentFragment::fromHtml(rich).toPlainText();
}

} // namespace lodestone
