// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableText.h"

#include "core/export/tableEscapes.h"
#include "ui/plot/chartCsv.h"

namespace lodestone {

namespace {
QString latexCell(const QString& text)
{
    QString escaped = QString::fromStdString(latexEscaped(text.toStdString()));
    return escaped.replace(u'\u2605', QStringLiteral("$\\star$"));
}

QString markdownCell(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|"));
    return escaped.replace(u'\n', u' ').replace(u'\r', u' ');
}

QStringList each(const QStringList& cells, QString (*escape)(const QString&))
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped << escape(cell);
    return escaped;
}

QString csv(const QStringList& header, const std::vector<QStringList>& rows)
{
    QString text = csvRow(header);
    for (const QStringList& row : rows)
        text += csvRow(row);
    return text;
}

QString latex(const QStringList& header, const std::vector<QStringList>& rows, const std::vector<bool>& numbers)
{
    QString columns;
    for (const bool isNumber : numbers)
        columns += isNumber ? u'r' : u'l';
    const auto line = [](const QStringList& cells) {
        return each(cells, latexCell).join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
    };
    QString text =
        QStringLiteral("\\begin{tabular}{%1}\n\\hline\n").arg(columns) + line(header) + QStringLiteral("\\hline\n");
    for (const QStringList& row : rows)
        text += line(row);
    return text + QStringLiteral("\\hline\n\\end{tabular}\n");
}

QString markdown(const QStringList& header, const std::vector<QStringList>& rows, const std::vector<bool>& numbers)
{
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    };
    QStringList rule;
    for (const bool isNumber : numbers)
        rule << (isNumber ? QStringLiteral("---:") : QStringLiteral("---"));
    QString text = line(each(header, markdownCell)) + line(rule);
    for (const QStringList& row : rows)
        text += line(each(row, markdownCell));
    return text;
}
} // namespace

QString tableText(TextTable form, const QStringList& header, const std::vector<QStringList>& rows,
                  const std::vector<bool>& numbers)
{
    switch (form) {
    case TextTable::Csv:
        return csv(header, rows);
    case TextTable::Latex:
        return latex(header, rows, numbers);
    case TextTable::Markdown:
        break;
    }
    return markdown(header, rows, numbers);
}

} // namespace lodestone
