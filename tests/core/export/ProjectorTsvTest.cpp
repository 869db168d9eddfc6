// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ProjectorTsv.h"
#include "core/Error.h"
#include "core/data/formats/VectorFile.h"
#include "tests/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

namespace lodestone::projectorTsvTest {

class ProjectorTsvTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAsItWas()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("v.tsv").toStdString();
        const RowMatrix matrix = RowMatrix::Random(5, 3);
        const EntityNames names{
            2, {"u1", "u2", "i1", "i2", "i\t3"}, {"", "", "One", "Two", "Th\nree"}, {"", "", "x", "y", ""}};
        writeProjectorTsv(path, matrix, names);
        QVERIFY(std::filesystem::exists(folder.filePath("v.metadata.tsv").toStdString()));
        const LoadedVectors read = loadVectors(path);
        QCOMPARE(read.vectors, matrix);
        QCOMPARE(read.points->numItems(), std::size_t(5));
        QVERIFY2(read.report.warnings.empty(), read.report.warnings.empty() ? "" : read.report.warnings[0].c_str());
        QCOMPARE(read.report.numBadLines, std::uint64_t(0));
    }

    void anUnwritableFileIsNamed()
    {
        QVERIFY_THROWS_EXCEPTION(Error,
                                 writeProjectorTsv("/nonexistent/v.tsv", RowMatrix::Zero(1, 1), {1, {"a"}, {""}, {""}}));
    }
};

LODESTONE_TEST(ProjectorTsvTest)

} // namespace lodestone::projectorTsvTest

#include "ProjectorTsvTest.moc"
