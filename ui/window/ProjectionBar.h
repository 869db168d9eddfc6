// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lodestone {

class ProjectionControl;
class Session;

/// A quiet bar below the picture while its layout belongs to another epoch than the one that is shown.
class ProjectionBar : public QFrame {
    Q_OBJECT

public:
    /// @pre both outlive it
    ProjectionBar(const Session& session, ProjectionControl& control, QWidget* parent = nullptr);

    QString text() const;
    QPushButton* againButton() const { return m_again; }
    QPushButton* pcaButton() const { return m_pca; }

private:
    void refresh();

    const Session& m_session;
    ProjectionControl& m_control;
    QLabel* m_text;
    QPushButton *m_again, *m_pca;
};

} // namespace lodestone
