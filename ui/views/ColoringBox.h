// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace lodestone {

class ExploreView;
class Session;

/// Chooses by what the picture is colored. Methods that the data do not allow are shown, with the reason.
class ColoringBox : public QComboBox {
    Q_OBJECT

public:
    /// @pre both outlive it
    ColoringBox(ExploreView& view, const Session& session, QWidget* parent = nullptr);

private:
    void updateItems();
    void updateCurrent();

    ExploreView& m_view;
    const Session& m_session;
};

} // namespace lodestone
