// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace lodestone {

/// Shows a log or crash report, to be read, copied or found in its folder.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    /// @param folder  where the files lie
    LogDialog(const QString& title, const QString& text, const QString& folder, QWidget* parent = nullptr);

    QString text() const;
    /// Goes to the last line; the first is shown else.
    void showEnd();

private:
    void copy() const;

    QPlainTextEdit* m_text;
    QString m_folder;
};

} // namespace lodestone
