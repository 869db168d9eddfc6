// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/DataFigures.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace lodestone {

class DataView;
class Session;

/// Page of the window about the open data. Its figures are worked out when it is first seen.
class DataPage : public QWidget {
    Q_OBJECT

public:
    /// @param session  must outlive the page
    explicit DataPage(Session& session, QWidget* parent = nullptr);

    DataView* view() const { return m_view; }
    bool hasFigures() const { return m_shown != nullptr; }
    QToolButton* backButton() const { return m_back; }

signals:
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* createHead();
    void refresh();

    Session& m_session;
    DataFiguresWorker* m_worker;
    DatasetPtr m_asked, m_shown; ///< what the figures are asked for and are of
    QLabel *m_title, *m_wait;
    QToolButton *m_back, *m_copy;
    DataView* m_view;
    QStackedWidget* m_stack;
};

} // namespace lodestone
