// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/TripletProbe.h"

#include <QTableWidget>

namespace lodestone {

/// The squared distances of a triplet before its step, and after it where there is one: rows by TripletSide, columns by
/// Relation. Those of the hinge are bold. As tall as its rows.
class DistanceTable : public QTableWidget {
    Q_OBJECT

public:
    explicit DistanceTable(QWidget* parent = nullptr);
    void setTriplet(const ProbedTriplet& triplet);
};

} // namespace lodestone
