// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// What a drag with the left button does in a scatter.
enum class ScatterTool {
    Lasso, ///< selects what it goes round
    Rectangle, ///< selects what is inside
    Pan, ///< moves the picture; in 3D it turns it
    BoxZoom, ///< shows what is inside
};

} // namespace lodestone
