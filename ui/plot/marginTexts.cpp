// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/marginTexts.h"

#include "ui/plot/DegreeDensity.h"
#include "ui/plot/chartCsv.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace lodestone {

namespace {
std::pair<std::uint64_t, std::uint64_t> degreesOf(std::size_t bin)
{
    if (bin == 0)
        return {0, 0};
    return {std::uint64_t(1) << (bin - 1), (std::uint64_t(1) << bin) - 1};
}

QString numberText(float value)
{
    return QLocale().toString(static_cast<double>(value), 'g', 3);
}
} // namespace

QString degreesText(std::size_t bin)
{
    const auto [least, most] = degreesOf(bin);
    const QLocale locale;
    return least == most
        ? locale.toString(qulonglong(least))
        : DegreeDensity::tr("%1 to %2").arg(locale.toString(qulonglong(least)), locale.toString(qulonglong(most)));
}

QString cellText(const MarginsByDegree& margins, std::size_t cell)
{
    const std::size_t index = cell % margins.numColumns() / MarginsByDegree::columnsPerBin;
    const MarginsByDegree::Bin& bin = margins.bins[index];
    if (bin.count == 0)
        return DegreeDensity::tr("None has %1 ratings.").arg(degreesText(index));
    const auto value = [&bin](std::size_t quantile) { return numberText(bin.quantiles[quantile]); };
    return DegreeDensity::tr("With %1 ratings: %L2, in this cell: %L3\nTheir margins: median %4, half of them %5 to %6, "
                             "all %7 to %8")
        .arg(degreesText(index))
        .arg(bin.count)
        .arg(margins.cells[cell])
        .arg(value(3), value(2), value(4), value(0), value(6));
}

QString mediansText(const MarginsByDegree& margins)
{
    QStringList texts;
    for (std::size_t bin = 0; bin < margins.bins.size(); ++bin)
        if (margins.bins[bin].count > 0)
            texts << DegreeDensity::tr("%1 ratings: median %2")
                         .arg(degreesText(bin), numberText(margins.bins[bin].quantiles[3]));
    return texts.join(QStringLiteral("; "));
}

QString csvOf(const MarginsByDegree& margins)
{
    QStringList names{QStringLiteral("ratings from"), QStringLiteral("ratings to"), QStringLiteral("count")};
    for (const double share : MarginsByDegree::shares)
        names << QStringLiteral("margin q%1").arg(share * 100);
    QString text = csvRow(names);
    for (std::size_t bin = 0; bin < margins.bins.size(); ++bin) {
        if (margins.bins[bin].count == 0)
            continue;
        const auto [least, most] = degreesOf(bin);
        QStringList fields{QString::number(least), QString::number(most), QString::number(margins.bins[bin].count)};
        for (const float quantile : margins.bins[bin].quantiles)
            fields << QString::number(static_cast<double>(quantile), 'g', 6);
        text += csvRow(fields);
    }
    return text;
}

} // namespace lodestone
