// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lodestone {

/// The path of a file that may be left out: typed, dropped, or chosen in a dialog.
class FilePicker : public QWidget {
    Q_OBJECT

public:
    /// @param title  names the field for screen readers and the dialog
    explicit FilePicker(const QString& title, QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    QLineEdit* edit() const { return m_edit; }

signals:
    void edited();

private:
    void choose();

    QString m_title, m_last;
    QLineEdit* m_edit;
};

} // namespace lodestone
