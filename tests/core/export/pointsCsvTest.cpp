// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pointsCsv.h"

#include "core/Error.h"
#include "tests/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::pointsCsvTest {

namespace {
const EntityNames names{2, {"u1", "u,2", "i1"}, {"", "", "The \"Ant\""}, {"", "", "Drama"}};

RowMatrix positions(Eigen::Index columns)
{
    RowMatrix matrix(3, columns);
    for (Eigen::Index i = 0; i < matrix.size(); ++i)
        matrix.data()[i] = 0.1F * static_cast<float>(i);
    return matrix;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

class pointsCsvTest : public QObject {
    Q_OBJECT

private slots:
    void writesThePointsThatAreAskedForInTheirOrder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.csv"));
        const std::vector<std::int32_t> clusters{4, -1, 0};
        const std::vector entities{EntityId(2), EntityId(1)};
        const RowMatrix places = positions(2);
        writePointsCsv(path.toStdString(), {names, places, clusters, nullptr, entities});
        QCOMPARE(textOf(path),
                 QStringLiteral("kind,id,title,label,cluster,x,y\n"
                                "item,i1,\"The \"\"Ant\"\"\",Drama,0,0.4,0.5\n"
                                "user,\"u,2\",,,,0.2,0.3\n"));
    }

    void writesTheThirdDimensionAndTheVectorsWhereWished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.csv"));
        const std::vector entities{EntityId(0)};
        const RowMatrix places = positions(3), vectors = positions(2);
        writePointsCsv(path.toStdString(), {names, places, {}, &vectors, entities});
        QCOMPARE(textOf(path), QStringLiteral("kind,id,title,label,cluster,x,y,z,v1,v2\nuser,u1,,,,0,0.1,0.2,0,0.1\n"));
    }

    void saysWhichFileCannotBeWritten()
    {
        const RowMatrix places = positions(2);
        try {
            writePointsCsv("/no/such/folder/p.csv", {names, places, {}, nullptr, {}});
            QFAIL("written");
        } catch (const Error& error) {
            QVERIFY(
                QString::fromStdString(error.what()).startsWith(QStringLiteral("/no/such/folder/p.csv: cannot be written")));
        }
    }
};

LODESTONE_TEST(pointsCsvTest)

} // namespace lodestone::pointsCsvTest

#include "pointsCsvTest.moc"
