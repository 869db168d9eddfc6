// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/NoticeBar.h"

class QLabel;
class QPushButton;

namespace lodestone {

class Session;

/// A quiet bar in the view at the end of a run: which epoch was best, and the way there.
class BestBar : public NoticeBar {
    Q_OBJECT

public:
    explicit BestBar(Session& session, QWidget* parent = nullptr);

    QString text() const;
    QPushButton* goButton() const { return m_go; }

private:
    void refresh();
    void updateButton();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_go;
};

} // namespace lodestone
