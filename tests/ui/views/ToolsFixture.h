// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/SampleData.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/pick.h"

#include <QTest>

#include <vector>

namespace lodestone {

/// The view as in the window, with the sample data on a spiral; drawn by what the platform offers.
struct ToolsFixture {
    const TestSettings settings;
    Preferences preferences;
    Session session;
    ExploreView view{session, preferences};
    ScatterView* scatter = view.scatter();
    DatasetPtr data = sampleDataset();

    explicit ToolsFixture(int dimensions = 2)
    {
        view.resize(800, 600);
        view.show();
        session.setData(data, {}, QStringLiteral("sample"));
        scatter->setDimensions(dimensions);
        scatter->showLayout(madeUpLayout(*data, dimensions));
        view.activateWindow();
        canvas()->setFocus();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window does not become active");
    }
    QWidget* canvas() const { return scatter->canvasWidget(); }
    const ScatterContent& content() const { return scatter->content(); }
    SelectionModel& selection() { return session.selection(); }
    QPoint pixelOf(EntityId entity) const { return screenPosition(content(), entity)->toPoint(); }
    EntityId loner() const { return EntityId(data->numEntities() - 1); }

    void drag(const QList<QPoint>& way, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mousePress(canvas(), button, modifiers, way.first());
        for (const QPoint& at : way.mid(1))
            QTest::mouseMove(canvas(), at);
        QTest::mouseRelease(canvas(), button, modifiers, way.last());
    }
    /// Round a rectangle, as a lasso.
    void lasso(const QRect& around, Qt::KeyboardModifiers modifiers = {}) const
    {
        drag({around.topLeft(), around.topRight(), around.bottomRight(), around.bottomLeft(), around.topLeft()}, modifiers);
    }
    std::vector<EntityId> within(const QRect& rect) const
    {
        std::vector<EntityId> found;
        for (std::size_t i = 0; i < data->numEntities(); ++i) {
            if (content().isDrawn(std::uint32_t(i))
                && QRectF(rect.topLeft(), rect.bottomRight()).contains(*screenPosition(content(), EntityId(i))))
                found.push_back(EntityId(i));
        }
        return found;
    }
    QRect leftHalf() const { return {QPoint(5, 5), QPoint(canvas()->width() / 2, canvas()->height() - 5)}; }
    QRect topHalf() const { return {QPoint(5, 5), QPoint(canvas()->width() - 5, canvas()->height() / 2)}; }
};

} // namespace lodestone
