// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lodestone {

/// What a whole read of the data counts, and how far it is.
class CountsRow : public QWidget {
    Q_OBJECT

public:
    explicit CountsRow(QWidget* parent = nullptr);

    void showReading();
    /// @param part  0..1; negative = unknown
    void showPart(double part);
    void showCounts(const LoadedData& loaded);
    /// Reading was canceled or failed. @param text  said in place of the bar
    void showEnd(const QString& text);
    void clear();

    /// In the order users, items, ratings, positives, bad lines; empty where it is not known.
    QString figure(int which) const;
    QProgressBar* bar() const { return m_bar; }
    QToolButton* cancelButton() const { return m_cancel; }
    QToolButton* againButton() const { return m_again; }

signals:
    void cancelRequested();
    void againRequested();

private:
    enum Figure { Users, Items, Ratings, Positives, BadLines, NumFigures };
    void setFigure(Figure which, const QString& text);
    void setState(bool reading, const QString& text, bool again);

    std::array<QLabel*, NumFigures> m_figures{};
    QProgressBar* m_bar;
    QLabel* m_text;
    QToolButton *m_cancel, *m_again;
};

} // namespace lodestone
