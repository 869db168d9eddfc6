// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <QWidget>

namespace lodestone {

/// A square matrix as colored cells: one hue above zero, another below, both fading to the background at zero.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(const QString& title, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    const Eigen::MatrixXf& matrix() const { return m_matrix; }
    /// @param scale  value of the full color, > 0: the same for maps that are to be compared
    void setMatrix(const Eigen::MatrixXf& matrix, float scale);
    /// What lies under a point of the widget: "row 3, column 5: 0.12"; empty beside the cells.
    QString textAt(QPoint position) const;

    QSize sizeHint() const override { return {170, 190}; }
    QSize minimumSizeHint() const override { return {90, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect area() const;

    QString m_title;
    Eigen::MatrixXf m_matrix;
    float m_scale = 1;
};

} // namespace lodestone
