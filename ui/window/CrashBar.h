// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/NoticeBar.h"

class QPushButton;

namespace lodestone {

/// Says that the program ended badly the last time, until it is closed.
class CrashBar : public NoticeBar {
    Q_OBJECT

public:
    explicit CrashBar(QWidget* parent = nullptr);

    QPushButton* showButton() const { return m_show; }

signals:
    void showRequested();

private:
    QPushButton* m_show;
};

} // namespace lodestone
