// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LogDialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace lodestone {

LogDialog::LogDialog(const QString& title, const QString& text, const QString& folder, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text)), m_folder(folder)
{
    setWindowTitle(title);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(title);
    m_text->setPlaceholderText(tr("Nothing was noted yet."));
    auto* place = new QLabel(tr("Kept in %1. Nothing is sent anywhere.").arg(QDir::toNativeSeparators(folder)));
    place->setWordWrap(true);
    place->setTextFormat(Qt::PlainText);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyAll = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    QPushButton* open = buttons->addButton(tr("Open folder"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, this, &LogDialog::copy);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(place);
    column->addWidget(buttons);
    resize(QSize(760, 480).boundedTo(parent ? parent->size() : QSize(760, 480)));
}

void LogDialog::showEnd()
{
    m_text->moveCursor(QTextCursor::End);
}

QString LogDialog::text() const
{
    return m_text->toPlainText();
}

void LogDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace lodestone
