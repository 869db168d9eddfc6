// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/NoticeBox.h"

#include "ui/plot/TintedIcon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int mostLines = 5; // shown at once; the rest is scrolled to
} // namespace

NoticeBox::NoticeBox(QWidget* parent) : QWidget(parent), m_icon(new QLabel), m_text(new QPlainTextEdit)
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Errors and warnings"));
    auto* button = new QToolButton;
    button->setIcon(tintedIcon(QStringLiteral("copy")));
    button->setAutoRaise(true);
    button->setToolTip(tr("Copy these lines"));
    button->setAccessibleName(tr("Copy errors and warnings"));
    connect(button, &QToolButton::clicked, this, &NoticeBox::copy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    hide();
}

void NoticeBox::setNotices(const QString& error, const QStringList& warnings)
{
    m_hasError = !error.isEmpty();
    QStringList lines = warnings;
    if (m_hasError)
        lines.prepend(error);
    m_icon->setPixmap(tintedIcon(m_hasError ? QStringLiteral("error") : QStringLiteral("warning")).pixmap(16));
    m_icon->setAccessibleName(m_hasError ? tr("Error") : tr("Warning"));
    if (const QString all = lines.join(u'\n'); all != m_text->toPlainText())
        m_text->setPlainText(all);
    setVisible(!lines.isEmpty());
    fitHeight();
}

void NoticeBox::fitHeight()
{
    const int lines = std::clamp(static_cast<int>(m_text->toPlainText().count(u'\n')) + 1, m_hasError ? 2 : 1, mostLines);
    const int margins = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()) + 1);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins);
}

QString NoticeBox::text() const
{
    return m_text->toPlainText();
}

void NoticeBox::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace lodestone
