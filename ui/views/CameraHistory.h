// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/OrbitView.h"
#include "ui/views/PlaneView.h"

#include <deque>

namespace lodestone {

/// From where the picture was seen before, latest last; the oldest are forgotten.
class CameraHistory {
public:
    struct Camera {
        PlaneView plane;
        OrbitView orbit;
    };
    void push(const Camera& camera)
    {
        constexpr std::size_t most = 100;
        m_cameras.push_back(camera);
        if (m_cameras.size() > most)
            m_cameras.pop_front();
    }
    bool empty() const { return m_cameras.empty(); }
    void clear() { m_cameras.clear(); }
    /// @pre not empty
    Camera pop()
    {
        const Camera last = m_cameras.back();
        m_cameras.pop_back();
        return last;
    }

private:
    std::deque<Camera> m_cameras;
};

} // namespace lodestone
