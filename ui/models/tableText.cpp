// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableText.h"

namespace lodestone {

namespace {
QString csvCell(const QString& text)
{
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString latexCell(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringLiteral("&%$#_{}").contains(c))
            escaped += u'\\' + QString(c);
        else if (c == u'\\')
            escaped += QStringLiteral("\\textbackslash{}");
        else if (c == u'~')
            escaped += QStringLiteral("\\textasciitilde{}");
        else if (c == u'^')
            escaped += QStringLiteral("\\textasciicircum{}");
        else if (c == u'\u2605') // a star
            escaped += QStringLiteral("$\\star$");
        else
            escaped += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return escaped;
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
    QString text = each(header, csvCell).join(u',') + u'\n';
    for (const QStringList& row : rows)
        text += each(row, csvCell).join(u',') + u'\n';
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
