// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QWidget;

namespace lodestone {

/// A place of the window that is worth a word.
struct TourStop {
    QPointer<QWidget> place;
    QString title, text;
};

/// Shows one place of a window after another: a frame round it and a bubble beside it that says what it is for. The window
/// can be used meanwhile. Esc ends it.
class Tour : public QObject {
    Q_OBJECT

public:
    /// @pre window outlives it
    explicit Tour(QWidget& window);

    /// From the first stop; places that are gone or hidden are passed over.
    void start(std::vector<TourStop> stops);
    void goOn(); ///< to the next stop; after the last one it ends
    void end();
    bool isRunning() const;
    QWidget* bubble() const { return m_bubble; }
    const QWidget* place() const; ///< of the stop that is shown; null while it does not run

signals:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createBubble();
    void show();
    void arrange();

    QWidget& m_window;
    QWidget *m_frame, *m_bubble;
    QLabel *m_title, *m_text, *m_count;
    QPushButton* m_next;
    std::vector<TourStop> m_stops;
    std::size_t m_at = 0;
};

} // namespace lodestone
