// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <QFrame>

class QLabel;

namespace lodestone {

/// Says of one entity what the data say: kind, id, title, label, number of ratings. Floats over the picture.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    /// @param category  name of its color, "" for none
    void describe(const Dataset& dataset, EntityId entity, const QString& category);
    /// Beside a point of the parent, inside the parent.
    void showNear(QPoint position);
    QString text() const; ///< plain, one line per fact

private:
    QLabel* m_heading;
    QLabel* m_facts;
};

} // namespace lodestone
