// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StartPage.h"

#include "ui/session/Preferences.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace lodestone {

namespace {
QLabel* heading(const QString& text, qreal scale)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QPushButton* buttonOf(QAction* action)
{
    // Without the letters that the action has in its menu: Alt+F and Alt+T open menus here as everywhere.
    auto* button = new QPushButton(action->icon(), QString(action->text()).remove(u'&'));
    button->setToolTip(action->toolTip());
    button->setMinimumHeight(button->sizeHint().height() + 8);
    button->setAutoDefault(true);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}
} // namespace

StartPage::StartPage(const Preferences& preferences, QAction* trySample, const QList<QAction*>& open, QWidget* parent)
    : QWidget(parent), m_preferences(preferences)
{
    auto* page = new QWidget;
    page->setMaximumWidth(900);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addWidget(createActions(trySample, open), 1);
    columns->addWidget(createFacts(), 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(heading(QStringLiteral("Lodestone"), 2.2));
    column->addWidget(paragraph(tr("Watch users and items find their places while a recommender learns.")));
    column->addSpacing(20);
    column->addLayout(columns);
    column->addStretch(3);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* centered = new QWidget;
    auto* row = new QHBoxLayout(centered);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 10);
    row->addStretch(1);
    scroll->setWidget(centered);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&preferences, &Preferences::recentChanged, this, &StartPage::updateRecent);
    updateRecent();
}

QWidget* StartPage::createActions(QAction* trySample, const QList<QAction*>& open)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_try = buttonOf(trySample);
    m_try->setObjectName(QStringLiteral("trySample"));
    m_try->setDefault(true);
    column->addWidget(m_try);
    for (QAction* action : open)
        column->addWidget(buttonOf(action));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    column->addSpacing(8);
    column->addLayout(m_recent);
    column->addStretch(1);
    return box;
}

QWidget* StartPage::createFacts()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(paragraph(tr("The sample trains at once: 1,200 made-up users and 600 items whose tastes fall into "
                                   "eight groups that appear before your eyes.")));
    column->addWidget(paragraph(tr("Ratings can be CSV, TSV, MovieLens or RecBole files, plain or gzipped. Drop one "
                                   "anywhere on this window.")));
    column->addWidget(paragraph(tr("Nothing leaves this computer, and the same seed always gives the same picture.")));
    column->addStretch(1);
    return box;
}

void StartPage::updateRecent()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList sources = m_preferences.recentSources();
    if (sources.isEmpty())
        return;
    m_recent->addWidget(heading(tr("Recent"), 1.0));
    for (const QString& source : sources) {
        auto* entry = new QToolButton;
        entry->setAutoRaise(true);
        entry->setText(QFileInfo(source).fileName());
        entry->setToolTip(QDir::toNativeSeparators(source));
        entry->setAccessibleName(tr("Open %1").arg(QDir::toNativeSeparators(source)));
        connect(entry, &QToolButton::clicked, this, [this, source] { emit sourceChosen(source); });
        m_recent->addWidget(entry, 0, Qt::AlignLeft);
    }
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_try->setFocus();
}

} // namespace lodestone
