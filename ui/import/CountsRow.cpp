// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/CountsRow.h"

#include "ui/plot/TintedIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace lodestone {

namespace {
constexpr int barSteps = 1000;

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}
} // namespace

CountsRow::CountsRow(QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar), m_text(new QLabel), m_cancel(new QToolButton), m_again(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    const QStringList names{tr("Users"), tr("Items"), tr("Ratings"), tr("Positives"), tr("Bad lines")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        auto* name = new QLabel(names[static_cast<qsizetype>(i)]);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_figures[i] = new QLabel;
        m_figures[i]->setAccessibleName(name->text());
        m_figures[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont font = m_figures[i]->font();
        font.setPointSizeF(font.pointSizeF() * 1.25);
        font.setBold(true);
        m_figures[i]->setFont(font);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(name);
        column->addWidget(m_figures[i]);
        row->addLayout(column);
    }
    row->addStretch(1);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("Reading the data"));
    m_bar->setFormat(tr("Reading %p %"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setIcon(tintedIcon(QStringLiteral("close")));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop reading"));
    m_cancel->setAccessibleName(tr("Stop reading"));
    m_again->setText(tr("Read again"));
    m_again->setToolTip(tr("Read the whole data and count"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_bar, m_cancel, m_again})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    connect(m_cancel, &QToolButton::clicked, this, &CountsRow::cancelRequested);
    connect(m_again, &QToolButton::clicked, this, &CountsRow::againRequested);
    clear();
}

void CountsRow::setFigure(Figure which, const QString& text)
{
    m_figures[which]->setText(text.isEmpty() ? QStringLiteral("\u2013") : text);
}

QString CountsRow::figure(int which) const
{
    const QString text = m_figures[static_cast<std::size_t>(which)]->text();
    return text == QStringLiteral("\u2013") ? QString() : text;
}

void CountsRow::setState(bool reading, const QString& text, bool again)
{
    m_bar->setVisible(reading);
    m_cancel->setVisible(reading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_again->setVisible(again);
}

void CountsRow::clear()
{
    for (const Figure figure : {Users, Items, Ratings, Positives, BadLines})
        setFigure(figure, {});
    setState(false, {}, false);
}

void CountsRow::showReading()
{
    clear();
    m_bar->setRange(0, barSteps);
    m_bar->setValue(0);
    setState(true, {}, false);
}

void CountsRow::showPart(double part)
{
    m_bar->setMaximum(part < 0 ? 0 : barSteps);
    if (part >= 0)
        m_bar->setValue(static_cast<int>(part * barSteps));
}

void CountsRow::showCounts(const LoadedData& loaded)
{
    const Dataset& dataset = *loaded.dataset;
    const auto ratings = static_cast<double>(dataset.interactions.size());
    const double share = ratings > 0 ? 100 * static_cast<double>(loaded.report.numPositives) / ratings : 0;
    setFigure(Users, countText(dataset.numUsers()));
    setFigure(Items, countText(dataset.numItems()));
    setFigure(Ratings, countText(dataset.interactions.size()));
    setFigure(Positives, tr("%1 (%2 %)").arg(countText(loaded.report.numPositives), QLocale().toString(share, 'f', 1)));
    setFigure(BadLines, countText(loaded.report.numBadLines));
    setState(false, {}, false);
}

void CountsRow::showEnd(const QString& text)
{
    clear();
    setState(false, text, true);
}

} // namespace lodestone
