// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace lodestone {

/// An error, or warnings, where the user is looking; the text can be selected and copied.
class NoticeBox : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBox(QWidget* parent = nullptr);

    /// Both empty: nothing is shown.
    void setNotices(const QString& error, const QStringList& warnings);
    QString text() const;
    bool hasError() const { return m_hasError; }

private:
    void copy() const;
    void fitHeight();

    QLabel* m_icon;
    QPlainTextEdit* m_text;
    bool m_hasError = false;
};

} // namespace lodestone
