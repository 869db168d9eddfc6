// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Inspector.h"

#include <QWidget>

class QLabel;

namespace lodestone {

class ForceBars;
class Sparkline;

/// Why an item is near a user, as numbers of the model: liked items near it, similar users who liked it, the axes that
/// make up the distance, and how the distance went over the epochs.
class WhyBox : public QWidget {
    Q_OBJECT

public:
    explicit WhyBox(QWidget* parent = nullptr);

    void showReasons(const InspectedRun& run, const ReasonsOverTime& found);
    void showHint(const QString& text);
    QString text() const;
    ForceBars* bars() const { return m_bars; }
    Sparkline* course() const { return m_course; }

private:
    void showAxes(const AxisParts& axes);
    void setDetailsVisible(bool visible);

    QLabel *m_title, *m_reasons, *m_axesTitle, *m_courseTitle;
    ForceBars* m_bars;
    Sparkline* m_course;
};

} // namespace lodestone
