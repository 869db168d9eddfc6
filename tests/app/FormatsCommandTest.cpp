// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include "core/data/formats/catalogue.h"

#include <QFile>
#include <QTest>

namespace lodestone::formatsCommandTest {

class FormatsCommandTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatIsListed()
    {
        const ProgramRun run = runProgram({"formats"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(std::size_t(run.output.count('\n')), formatCatalogue().size());
        for (const FormatInfo& format : formatCatalogue())
            QVERIFY(run.output.contains(QByteArray(format.key.data(), qsizetype(format.key.size())) + "  "));
    }

    void theDocumentedPageIsWhatTheProgramPrints()
    {
        QFile file(QString(LODESTONE_DOCS) + "/formats.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(runProgram({"formats", "--markdown"}).output, file.readAll());
    }
};

LODESTONE_TEST(FormatsCommandTest)

} // namespace lodestone::formatsCommandTest

#include "FormatsCommandTest.moc"
