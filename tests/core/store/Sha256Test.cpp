// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Sha256.h"
#include "tests/TestProgram.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>

namespace lodestone::sha256Test {

class Sha256Test : public QObject {
    Q_OBJECT

private slots:
    /// The examples of FIPS 180-4.
    void theStandardsExamples()
    {
        QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        QCOMPARE(sha256(std::string(1'000'000, 'a')),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void piecesOfAnySizeGiveTheSameAsQt()
    {
        std::mt19937 random(1);
        for (int length = 0; length < 300; ++length) {
            std::string text;
            for (int i = 0; i < length; ++i)
                text += static_cast<char>(random());
            Sha256 sum;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t size = 1 + random() % 70;
                sum.add(std::string_view(text).substr(at, size));
                at += size;
            }
            QCOMPARE(QByteArray::fromStdString(sum.digest()),
                     QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex());
        }
    }
};

LODESTONE_TEST(Sha256Test)

} // namespace lodestone::sha256Test

#include "Sha256Test.moc"
