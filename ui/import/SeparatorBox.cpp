// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/SeparatorBox.h"

#include "core/data/formats/TableForm.h"
#include "ui/import/foundTexts.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace lodestone {

SeparatorBox::SeparatorBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // which would make "tab" of a typed t
    addItem(tr("Automatic"), QString());
    for (const QString& separator : separators())
        addItem(separatorName(separator), separator);
    connect(this, &QComboBox::activated, this, &SeparatorBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SeparatorBox::takeText);
}

std::optional<std::string> SeparatorBox::separator() const
{
    return currentIndex() > 0 ? std::optional(currentData().toString().toStdString()) : std::nullopt;
}

void SeparatorBox::setSeparator(const std::optional<std::string>& separator)
{
    setCurrentIndex(separator ? placeOf(QString::fromStdString(*separator)) : 0);
}

int SeparatorBox::placeOf(const QString& separator)
{
    for (int i = 1; i < count(); ++i)
        if (itemData(i).toString() == separator) // findData() would take upper and lower case for the same
            return i;
    addItem(separatorName(separator), separator);
    return count() - 1;
}

void SeparatorBox::showFound(const QString& separator)
{
    const QString text = separator.isEmpty() ? tr("Automatic") : tr("Automatic (%1)").arg(separatorName(separator));
    const QString typed = lineEdit()->text();
    const bool isTyping = lineEdit()->isModified() && hasFocus();
    setItemText(0, text);
    if (isTyping && lineEdit()->text() != typed) {
        lineEdit()->setText(typed);
        lineEdit()->setModified(true);
    }
}

void SeparatorBox::takeText()
{
    const QString text = lineEdit()->text();
    if (text == itemText(currentIndex()))
        return;
    const int before = currentIndex(), named = findText(text, Qt::MatchFixedString);
    const std::string typed = typedSeparator(text.toStdString());
    setCurrentIndex(named >= 0 ? named : typed.empty() ? 0 : placeOf(QString::fromStdString(typed)));
    setEditText(itemText(currentIndex()));
    if (currentIndex() != before)
        emit edited();
}

void SeparatorBox::keyPressEvent(QKeyEvent* event)
{
    // Enter must not reach the dialog's default button before the rows are seen that the separator makes.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && lineEdit()->text() != itemText(currentIndex())) {
        takeText();
        lineEdit()->selectAll();
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void SeparatorBox::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    // After the click that may have given the focus, so that typing replaces "Automatic".
    QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
}

} // namespace lodestone
