// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DataReference.h"
#include "core/Error.h"
#include "core/data/SampleData.h"
#include "core/store/Sha256.h"
#include "tests/TestProgram.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace lodestone::dataReferenceTest {

namespace {
void write(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string fingerprint(const std::filesystem::path& path, const LoadOptions& reading = {})
{
    return fingerprintOf(path.string(), reading, Dataset());
}
} // namespace

class DataReferenceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path in(const char* name) const { return m_folder.filePath(name).toStdString(); }

private slots:
    void aFilesFingerprintIsItsSha256()
    {
        write(in("a.csv"), "u1,i1,5\n");
        QCOMPARE(fingerprint(in("a.csv")), sha256("u1,i1,5\n"));
    }

    void aFolderChangesWithContentsAndNamesButNotWithAProject()
    {
        write(in("f/x.csv"), "1");
        write(in("f/deep/y.csv"), "2");
        const std::string before = fingerprint(in("f"));
        QCOMPARE(before.size(), std::size_t(64));
        write(in("f/my.lodestone"), "runs");
        write(in("f/my.lodestone-wal"), "runs");
        QCOMPARE(fingerprint(in("f")), before);
        write(in("f/deep/y.csv"), "3");
        const std::string changed = fingerprint(in("f"));
        QVERIFY(changed != before);
        std::filesystem::rename(in("f/x.csv"), in("f/z.csv"));
        QVERIFY(fingerprint(in("f")) != changed);
    }

    void labelsAndSplitFilesCount()
    {
        write(in("r.csv"), "1");
        write(in("labels.csv"), "a");
        LoadOptions reading;
        reading.labelsFile = in("labels.csv");
        const std::string before = fingerprint(in("r.csv"), reading);
        QVERIFY(before != fingerprint(in("r.csv")));
        write(in("labels.csv"), "b");
        QVERIFY(fingerprint(in("r.csv"), reading) != before);
    }

    void theSampleIsKnownByItsRatings()
    {
        const DatasetPtr sample = sampleDataset();
        const DataReference reference = referenceOf(sampleName, {}, *sample);
        QCOMPARE(reference.source, std::string(sampleName));
        QCOMPARE(reference.numRatings, sample->interactions.size());
        QCOMPARE(reference.fingerprint, referenceOf(sampleName, {}, *sample).fingerprint);
        GeneratorOptions other;
        other.seed = 99;
        QVERIFY(reference.fingerprint != fingerprintOf(sampleName, {}, *generateDataset(other)));
    }

    void aMissingFileIsNamed()
    {
        LoadOptions reading;
        reading.labelsFile = in("none/labels.csv");
        write(in("r2.csv"), "1");
        QVERIFY_THROWS_EXCEPTION(Error, fingerprint("/nonexistent-folder-of-lodestone/labels.csv"));
    }

    void aStopGivesNothing()
    {
        write(in("s.csv"), "1");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(fingerprintOf(in("s.csv").string(), {}, Dataset(), stop.get_token()).empty());
    }

    void namesFollowTheEntities()
    {
        const DatasetPtr sample = sampleDataset();
        const EntityNames names = namesOf(*sample);
        QCOMPARE(names.ids.size(), sample->numEntities());
        QCOMPARE(names.numUsers, sample->numUsers());
        const std::size_t entity = sample->numUsers() + 3;
        QCOMPARE(names.ids[entity], std::string(sample->itemIds[3]));
        QVERIFY(names.labels[0].empty());
        QCOMPARE(names.labels[entity], sample->labels.names[static_cast<std::size_t>(sample->labels.primary[3])]);
    }
};

LODESTONE_TEST(DataReferenceTest)

} // namespace lodestone::dataReferenceTest

#include "DataReferenceTest.moc"
