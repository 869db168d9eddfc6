// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/VectorFile.h"

#include "core/export/Npy.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"
#include "tests/core/data/formats/NpyBytes.h"

#include <QTest>

#include <limits>

namespace lodestone::npyFileTest {

class NpyFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfArrayIsRead_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("fortran");
        QTest::addColumn<bool>("big");
        QTest::addColumn<bool>("wide");
        QTest::addColumn<bool>("packed");
        QTest::newRow("float32") << 1 << false << false << false << false;
        QTest::newRow("version 2, Fortran") << 2 << true << false << false << false;
        QTest::newRow("version 3, float64, big-endian") << 3 << false << true << true << false;
        QTest::newRow("float64, Fortran, packed") << 1 << true << false << true << true;
    }

    void everyKindOfArrayIsRead()
    {
        QFETCH(int, version);
        QFETCH(bool, fortran);
        QFETCH(bool, big);
        QFETCH(bool, wide);
        QFETCH(bool, packed);
        const RowMatrix numbers = RowMatrix::Random(100, 3);
        const QByteArray bytes =
            wide ? npyBytes<double>(numbers, version, fortran, big) : npyBytes<float>(numbers, version, fortran, big);
        TextFiles files;
        const auto path = packed ? files.writeGzip("a.npy.gz", bytes) : files.write("a.npy", bytes);
        const LoadedVectors loaded = loadVectors(path);
        QVERIFY(loaded.report.format == "npy");
        QCOMPARE(loaded.report.warnings.size(), std::size_t(0));
        QVERIFY(loaded.vectors == numbers);
        QCOMPARE(loaded.points->numItems(), std::size_t(100));
        QCOMPARE(loaded.points->numUsers(), std::size_t(0));
        QVERIFY(loaded.points->itemIds[99] == "100");
        QVERIFY(loaded.points->labels.empty());
    }

    void whatWeWriteIsRead()
    {
        TextFiles files;
        const RowMatrix numbers = RowMatrix::Random(7, 32);
        writeNpy(files.folder() / "a.npy", numbers);
        QVERIFY(loadVectors(files.folder() / "a.npy").vectors == numbers);
    }

    void vectorsThatAreNotFiniteAreLeftOut()
    {
        RowMatrix numbers = RowMatrix::Random(5, 2);
        numbers(1, 0) = std::numeric_limits<float>::quiet_NaN();
        numbers(3, 1) = std::numeric_limits<float>::infinity();
        TextFiles files;
        const auto path = files.write("a.npy", npyBytes<float>(numbers));
        files.write("metadata.tsv", "a\nb\nc\nd\ne\n");
        const LoadedVectors loaded = loadVectors(path);
        QCOMPARE(loaded.vectors.rows(), 3);
        QVERIFY(loaded.vectors.row(1) == numbers.row(2));
        QVERIFY(loaded.points->itemIds[2] == "e");
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("2 vectors are not finite"));
    }

    void doublesTooLargeForFloatAreLeftOut()
    {
        QByteArray bytes = npyBytes<double>(RowMatrix::Ones(2, 1));
        const double large = 1e300;
        bytes.replace(bytes.size() - 8, 8, reinterpret_cast<const char*>(&large), 8);
        TextFiles files;
        QCOMPARE(loadVectors(files.write("a.npy", bytes)).vectors.rows(), 1);
    }

    void wrongFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto header = [](const char* text) { return npyHeader(text) + QByteArray(64, '\0'); };
        QTest::newRow("empty") << QByteArray() << "a.npy: the file is empty; choose a file of vectors";
        QTest::newRow("integers") << header("{'descr': '<i8', 'fortran_order': False, 'shape': (2, 2), }")
                                  << "of type '<i8'";
        QTest::newRow("records") << header("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (2, 2), }")
                                 << "only float32";
        QTest::newRow("one dimension") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (4,), }")
                                       << "has 1 dimensions";
        QTest::newRow("three") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (2,2,2)}") << "has 3 dimensions";
        QTest::newRow("no rows") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (0, 2), }")
                                 << "there is no vector";
        QTest::newRow("no shape") << header("{'descr': '<f4', 'fortran_order': False}") << "the header is damaged";
        QTest::newRow("negative") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (-1, 2), }")
                                  << "the header is damaged";
        QTest::newRow("wide") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 99999), }")
                              << "at most 4096 are read";
        QTest::newRow("huge") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (4000000000, 4096), }")
                              << "far more than the file can hold";
        QTest::newRow("overflow") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999, 2), }")
                                  << "the header is damaged";
        QTest::newRow("many") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4), }")
                              << "more than 4294967294 vectors";
        QTest::newRow("cut short") << header("{'descr': '<f4', 'fortran_order': False, 'shape': (5, 4), }")
                                   << "is cut short: it holds less than its header promises";
        QTest::newRow("cut in the header") << QByteArray("\x93NUMPY\x01\x00\x40", 9) << "is cut short";
        QTest::newRow("version") << QByteArray("\x93NUMPY\x09\x00\x40\x00", 10) << "version 9";
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8) << "perhaps .npz";
        QTest::newRow("nothing finite") << npyBytes<float>(RowMatrix::Constant(1, 1, NAN)) << "no vector is finite";
    }

    void wrongFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        TextFiles files;
        const auto path = files.write("a.npy", bytes);
        const QString found = errorText([&] { loadVectors(path); }, files.folder());
        QVERIFY2(found.contains(text), qPrintable(found));
        QVERIFY(found.startsWith("a.npy: "));
    }

    void damagedHeadersNeverCrash()
    {
        const QByteArray whole = npyBytes<float>(RowMatrix::Random(3, 2));
        TextFiles files;
        quint32 state = 5;
        int numErrors = 0;
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = whole;
            for (int change = 0; change < 3; ++change) {
                state = state * 1664525u + 1013904223u;
                bytes[qsizetype(6 + (state >> 8) % 70)] = char(state >> 24);
            }
            numErrors += !errorText([&] { loadVectors(files.write("a.npy", bytes)); }).isEmpty();
        }
        QVERIFY(numErrors > 130);
    }
};

LODESTONE_TEST(NpyFileTest)

} // namespace lodestone::npyFileTest

#include "NpyFileTest.moc"
