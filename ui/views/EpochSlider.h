// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <vector>

namespace lodestone {

/// A slider over epochs: a dot per kept epoch, a filled track up to the newest, a ring at the best one and a handle at the
/// shown one. Values snap to kept epochs.
class EpochSlider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit EpochSlider(QWidget* parent = nullptr);

    /// @param kept  ascending.  @param best  0 = none.  @param last  right end of the track
    void setEpochs(const std::vector<int>& kept, int best, int last);
    void setShown(int epoch);

    QSize sizeHint() const override;

signals:
    /// The user moved the handle to a kept epoch.
    void picked(int epoch);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qreal xOf(int epoch) const;
    void pickAt(qreal x);
    void pick(int epoch);
    int neighbor(int steps) const;

    std::vector<int> m_kept;
    int m_best = 0;
};

} // namespace lodestone
