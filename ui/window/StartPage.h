// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace lodestone {

class Preferences;

/// What is shown before anything is open: the sample in one click, opening ratings, what was open before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// @param trySample  what the large button does.  @param open  further ways to data
    StartPage(const Preferences& preferences, QAction* trySample, const QList<QAction*>& open, QWidget* parent = nullptr);

    QPushButton* tryButton() const { return m_try; }

signals:
    void sourceChosen(const QString& source);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createActions(QAction* trySample, const QList<QAction*>& open);
    QWidget* createFacts();
    void updateRecent();

    const Preferences& m_preferences;
    QPushButton* m_try = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace lodestone
