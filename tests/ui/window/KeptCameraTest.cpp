// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keptCamera.h"
#include "tests/TestProgram.h"

#include <QJsonArray>
#include <QTest>

namespace lodestone::keptCameraTest {

namespace {
KeptCamera madeUp()
{
    KeptCamera kept;
    kept.camera.plane.center = QPointF(0.1, -2.5);
    kept.camera.plane.unitsPerPixel = 0.003;
    kept.camera.orbit.focus = Eigen::Vector3d(1, 2, -3);
    kept.camera.orbit.distance = 4.5;
    kept.camera.orbit.rotation = Eigen::Quaterniond(0.5, -0.5, 0.5, 0.5);
    kept.box = Eigen::AlignedBox3d(Eigen::Vector3d(-1, -2, -3), Eigen::Vector3d(3, 2, 1));
    kept.isOwn = true;
    return kept;
}

QJsonObject with(const QString& key, const QJsonValue& value)
{
    QJsonObject json = jsonOf(madeUp());
    json[key] = value;
    return json;
}
} // namespace

class KeptCameraTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const KeptCamera before = madeUp();
        const std::optional<KeptCamera> after = keptCameraOf(jsonOf(before));
        QVERIFY(after);
        QVERIFY(after->isOwn);
        QCOMPARE(after->camera.plane.center, before.camera.plane.center);
        QCOMPARE(after->camera.plane.unitsPerPixel, before.camera.plane.unitsPerPixel);
        QCOMPARE(after->camera.orbit.focus, before.camera.orbit.focus);
        QCOMPARE(after->camera.orbit.distance, before.camera.orbit.distance);
        QVERIFY(after->camera.orbit.rotation.isApprox(before.camera.orbit.rotation));
        QVERIFY(after->box.isApprox(before.box));
    }

    void impossibleNumbersAreNone_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no scale") << with("plane", QJsonArray{0, 0, 0});
        QTest::newRow("a text") << with("plane", QJsonArray{0, "0", 1});
        QTest::newRow("too few") << with("focus", QJsonArray{0, 0, 1});
        QTest::newRow("behind") << with("focus", QJsonArray{0, 0, 0, -1});
        QTest::newRow("no rotation") << with("rotation", QJsonArray{0, 0, 0, 0});
        QTest::newRow("empty box") << with("box", QJsonArray{0, 0, 0, -1, 1, 1});
    }

    void impossibleNumbersAreNone()
    {
        QFETCH(const QJsonObject, json);
        QVERIFY(!keptCameraOf(json));
    }
};

LODESTONE_TEST(KeptCameraTest)

} // namespace lodestone::keptCameraTest

#include "KeptCameraTest.moc"
