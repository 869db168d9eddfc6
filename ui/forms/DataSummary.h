// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace lodestone {

/// What is loaded, in the figures of the paper's Table 2.
class DataSummary : public QWidget {
    Q_OBJECT

public:
    explicit DataSummary(QWidget* parent = nullptr);

    /// @param dataset  null: says that there is none
    void showData(const Dataset* dataset, const LoadReport& report);
    /// All figures as one line, for messages and tests.
    QString text() const;

signals:
    void messagesRequested();

private:
    void addFact(const QString& name, const QString& value);

    QLabel* m_title;
    QFormLayout* m_facts;
    QLabel* m_warning;
    QStringList m_lines;
};

} // namespace lodestone
