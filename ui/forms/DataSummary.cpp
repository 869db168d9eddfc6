// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DataSummary.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace lodestone {

namespace {
QString percentText(double percent)
{
    constexpr double smallestWithDecimals = 0.1;
    return percent >= smallestWithDecimals ? QLocale().toString(percent, 'f', 2) : QLocale().toString(percent, 'g', 2);
}
} // namespace

DataSummary::DataSummary(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_facts(new QFormLayout), m_warning(new QLabel)
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setVerticalSpacing(1);
    m_facts->setHorizontalSpacing(8);
    m_warning->setWordWrap(true);
    connect(m_warning, &QLabel::linkActivated, this, &DataSummary::messagesRequested);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addLayout(m_facts);
    layout->addWidget(m_warning);
    showData(nullptr, {});
}

void DataSummary::addFact(const QString& name, const QString& value)
{
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* figure = new QLabel(value);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, figure);
    m_lines << tr("%1: %2").arg(name, value);
}

void DataSummary::showData(const Dataset* dataset, const LoadReport& report)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_lines.clear();
    m_warning->hide();
    if (!dataset) {
        m_title->setText(tr("No data is open."));
        return;
    }
    const QLocale locale;
    const auto count = [&locale](std::size_t number) { return locale.toString(static_cast<qulonglong>(number)); };
    const auto numRatings = static_cast<double>(dataset->interactions.size());
    m_title->setText(QString::fromStdString(dataset->name));
    if (dataset->interactions.size() > 0) {
        const double density =
            numRatings / (static_cast<double>(dataset->numUsers()) * static_cast<double>(dataset->numItems()));
        addFact(tr("Users"), count(dataset->numUsers()));
        addFact(tr("Items"), count(dataset->numItems()));
        addFact(tr("Ratings"), count(dataset->interactions.size()));
        addFact(tr("Density"), tr("%1 %").arg(percentText(100 * density)));
    } else {
        addFact(tr("Vectors"), count(dataset->numItems()));
    }
    addFact(tr("Labels"), dataset->labels.empty() ? tr("none") : count(dataset->labels.names.size()));
    if (report.numBadLines > 0 || !report.warnings.empty()) {
        const QString what = report.numBadLines > 0 ? tr("Lines that could not be used: %L1.").arg(report.numBadLines)
                                                    : tr("Warnings while reading: %L1.").arg(report.warnings.size());
        m_warning->setText(QStringLiteral("\u26a0 %1 <a href=\"#\">%2</a>").arg(what.toHtmlEscaped(), tr("Show")));
        m_warning->show();
    }
}

QString DataSummary::text() const
{
    return m_lines.join(QStringLiteral(", "));
}

} // namespace lodestone
