// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FilePicker.h"

#include "ui/plot/TintedIcon.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace lodestone {

FilePicker::FilePicker(const QString& title, QWidget* parent) : QWidget(parent), m_title(title), m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(tr("None"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAccessibleName(title);
    auto* button = new QToolButton;
    button->setIcon(tintedIcon(QStringLiteral("open")));
    button->setToolTip(tr("Choose a file"));
    button->setAccessibleName(tr("%1: choose a file").arg(title));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    const auto report = [this] {
        m_edit->setToolTip(path());
        if (std::exchange(m_last, path()) != path())
            emit edited();
    };
    connect(m_edit, &QLineEdit::editingFinished, this, report);
    // The clear button ends no editing.
    connect(m_edit, &QLineEdit::textChanged, this, [report](const QString& text) {
        if (text.isEmpty())
            report();
    });
    connect(button, &QToolButton::clicked, this, &FilePicker::choose);
}

QString FilePicker::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FilePicker::setPath(const QString& path)
{
    m_last = path;
    m_edit->setText(QDir::toNativeSeparators(path));
    m_edit->setToolTip(path);
}

void FilePicker::choose()
{
    const QString chosen = QFileDialog::getOpenFileName(window(), m_title, path());
    if (chosen.isEmpty() || chosen == path())
        return;
    setPath(chosen);
    emit edited();
}

} // namespace lodestone
