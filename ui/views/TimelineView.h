// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace lodestone {

class EpochSlider;
class Session;

/// Goes back and forth through the epochs of the run.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    EpochSlider* slider() const { return m_slider; }
    QString text() const;

private:
    QToolButton* addButton(const QString& name, const QString& toolTip);
    void updateEpochs();
    void updateShown();
    QString noteText() const;

    Session& m_session;
    QToolButton *m_first, *m_previous, *m_next, *m_last;
    EpochSlider* m_slider;
    QLabel* m_label;
    QToolButton* m_live;
};

} // namespace lodestone
