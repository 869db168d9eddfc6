// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStringList>

#include <vector>

class QComboBox;

namespace lodestone {

/// Column heads of a table of ratings with a box above each that says what the column is.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RoleHeader(QWidget* parent = nullptr);

    /// One box for each role; none removes them. Keys as in LoadOptions::columns.
    void setRoles(const QStringList& roles);
    QStringList roles() const { return m_roles; }
    const std::vector<QComboBox*>& boxes() const { return m_boxes; }

    QSize sizeHint() const override;

signals:
    /// The user chose a role. A column that had it gets the role of the chosen column instead.
    void edited();

protected:
    void updateGeometries() override;

private:
    QComboBox* createBox(int column);
    void onActivated(int column);
    void placeBoxes();
    int boxHeight() const;

    QStringList m_roles;
    std::vector<QComboBox*> m_boxes;
};

} // namespace lodestone
