// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/Downloader.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace lodestone {

namespace {
constexpr int statusPartial = 206, statusRangeRefused = 416, firstErrorStatus = 400;
constexpr qint64 mostChecksumBytes = 65536;

QString partPath(const QString& path)
{
    return path + QStringLiteral(".part");
}

/// Holds what the server calls this state of the file: without it nobody knows whether a rest would fit.
QString validatorPath(const QString& path)
{
    return path + QStringLiteral(".part.tag");
}

QNetworkRequest requestOf(const QUrl& url)
{
    QNetworkRequest request(url);
    // Packed in transit, ranges would count other bytes, and Qt would unpack files that are to stay packed.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(Downloader::stallTimeoutMs);
    return request;
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// First byte and whole size of "bytes 100-199/200"; -1 where it is not said.
std::pair<qint64, qint64> rangeOf(const QNetworkReply& reply)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+|\\*)$"));
    const auto match = form.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    if (!match.hasMatch())
        return {-1, -1};
    bool known = false;
    const qint64 size = match.captured(2).toLongLong(&known);
    return {match.captured(1).toLongLong(), known ? size : -1};
}

/// Hexadecimal; empty if the file cannot be read or a stop was requested.
QByteArray hashOf(const QString& path, QCryptographicHash::Algorithm algorithm, const std::stop_token& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(algorithm);
    std::array<char, 1 << 18> block;
    for (qint64 count = 0; (count = file.read(block.data(), block.size())) > 0 && !stop.stop_requested();)
        hash.addData(QByteArrayView(block.data(), count));
    return stop.stop_requested() ? QByteArray() : hash.result().toHex();
}
} // namespace

Downloader::Downloader(QObject* parent) : QObject(parent) { }

Downloader::~Downloader()
{
    if (m_reply)
        m_reply->disconnect(this);
}

qint64 Downloader::bytesKept(const QString& path)
{
    return QFileInfo::exists(validatorPath(path)) ? QFileInfo(partPath(path)).size() : 0;
}

void Downloader::start(const DownloadRequest& request)
{
    assert(!m_running);
    m_request = request;
    m_expected = request.checksum.toLower();
    m_check = Check::NotPublished;
    m_running = true;
    m_canceled = false;
    if (m_expected.isEmpty() && !request.checksumFile.isEmpty())
        fetchChecksum();
    else
        fetchFile(true);
}

void Downloader::cancel()
{
    if (!m_running)
        return;
    m_canceled = true;
    m_hasher.request_stop();
    if (m_reply)
        m_reply->abort(); // its end reports
}

void Downloader::fetchChecksum()
{
    m_reply = m_network.get(requestOf(m_request.checksumFile));
    m_reply->setReadBufferSize(mostChecksumBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Downloader::takeChecksum);
}

void Downloader::takeChecksum()
{
    QNetworkReply& reply = *m_reply;
    reply.deleteLater();
    m_reply = nullptr;
    if (m_canceled) {
        end();
        emit canceled();
        return;
    }
    static const QRegularExpression form(QStringLiteral("\\b([0-9a-fA-F]{64}|[0-9a-fA-F]{32})\\b"));
    const auto match = form.match(QString::fromLatin1(reply.read(mostChecksumBytes)));
    if (reply.error() == QNetworkReply::NoError && match.hasMatch())
        m_expected = match.captured(1).toLatin1().toLower();
    else
        m_check = Check::NotAvailable; // the file may be there all the same
    fetchFile(true);
}

void Downloader::fetchFile(bool mayResume)
{
    QNetworkRequest request = requestOf(m_request.file);
    m_part.setFileName(partPath(m_request.path));
    m_offset = mayResume ? bytesKept(m_request.path) : 0;
    m_total = -1;
    m_fault.clear();
    m_restart = false;
    if (m_offset > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_offset) + "-");
        request.setRawHeader("If-Range", keptValidator());
    }
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Downloader::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Downloader::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Downloader::onFileEnd);
}

void Downloader::onHeaders()
{
    const int status = statusOf(*m_reply);
    if (status == 0 || m_part.isOpen() || m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).isValid())
        return;
    if (status >= firstErrorStatus) {
        m_restart = status == statusRangeRefused && m_offset > 0; // the file became shorter
        return;
    }
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).isValid()
        ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
        : -1;
    const auto [first, size] = rangeOf(*m_reply);
    const bool append = status == statusPartial;
    if (append && first != m_offset) {
        m_restart = true;
        m_reply->abort();
        return;
    }
    m_total = append ? size : length;
    const QByteArray tag = m_reply->rawHeader("ETag");
    if (openPart(append))
        keepValidator(!tag.isEmpty() && !tag.startsWith("W/") ? tag : m_reply->rawHeader("Last-Modified"));
}

bool Downloader::openPart(bool append)
{
    if (!append)
        m_offset = 0;
    if (m_part.open(append ? QIODevice::Append : QIODevice::WriteOnly | QIODevice::Truncate))
        return true;
    m_fault = tr("%1: cannot be written: %2. Choose another folder.").arg(m_part.fileName(), m_part.errorString());
    m_reply->abort();
    return false;
}

void Downloader::keepValidator(const QByteArray& validator) const
{
    QFile::remove(validatorPath(m_request.path));
    QFile file(validatorPath(m_request.path));
    if (!validator.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(validator);
}

QByteArray Downloader::keptValidator() const
{
    QFile file(validatorPath(m_request.path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Downloader::onBytes()
{
    if (!m_part.isOpen())
        return;
    const QByteArray bytes = m_reply->readAll();
    if (m_part.write(bytes) != bytes.size() || !m_part.flush()) {
        m_fault = tr("%1: cannot be written: %2. Make room on the disk, then resume.")
                      .arg(m_part.fileName(), m_part.errorString());
        m_reply->abort();
        return;
    }
    emit progressed(m_part.size(), m_total);
}

void Downloader::onFileEnd()
{
    QNetworkReply& reply = *m_reply;
    reply.deleteLater();
    m_reply = nullptr;
    const bool wasOpen = m_part.isOpen();
    m_part.close();
    if (m_canceled) {
        end();
        emit canceled();
    } else if (m_restart) {
        discardPart();
        fetchFile(false);
    } else if (!m_fault.isEmpty()) {
        fail(m_fault);
    } else if (reply.error() != QNetworkReply::NoError || !wasOpen || (m_total >= 0 && m_part.size() < m_total)) {
        fail(faultText(reply));
    } else {
        check();
    }
}

QString Downloader::faultText(const QNetworkReply& reply) const
{
    const QString address = m_request.file.toDisplayString();
    const int status = statusOf(reply);
    if (status >= firstErrorStatus)
        return tr("%1: the server answered %2 %3. Look at the publisher\u2019s page: the file may have moved.")
            .arg(address)
            .arg(status)
            .arg(reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    const qint64 kept = bytesKept(m_request.path);
    if (kept > 0)
        return tr("%1: the connection was lost after %2 bytes: %3. What came is kept; press Resume.")
            .arg(address, QLocale().toString(kept), reply.errorString());
    return tr("%1: %2. Check the connection to the net and try again.").arg(address, reply.errorString());
}

void Downloader::discardPart()
{
    QFile::remove(partPath(m_request.path));
    QFile::remove(validatorPath(m_request.path));
}

void Downloader::check()
{
    if (m_expected.isEmpty()) {
        complete({});
        return;
    }
    emit checking();
    constexpr int md5Digits = 32;
    const auto algorithm = m_expected.size() == md5Digits ? QCryptographicHash::Md5 : QCryptographicHash::Sha256;
    m_hasher = std::jthread([this, algorithm, path = m_part.fileName()](const std::stop_token& stop) {
        const QByteArray found = hashOf(path, algorithm, stop);
        QMetaObject::invokeMethod(
            this, [this, found] { complete(found); }, Qt::QueuedConnection);
    });
}

void Downloader::complete(const QByteArray& found)
{
    if (m_canceled) {
        end();
        emit canceled();
        return;
    }
    if (!m_expected.isEmpty() && found != m_expected) {
        discardPart();
        fail(tr("%1: what came is not what the publisher offers: its checksum is %2, not %3. It was deleted; download it "
                "again.")
                 .arg(m_request.file.toDisplayString(), QString::fromLatin1(found), QString::fromLatin1(m_expected)));
        return;
    }
    if (!m_expected.isEmpty())
        m_check = Check::Matches;
    QFile::remove(m_request.path);
    if (!QFile::rename(partPath(m_request.path), m_request.path)) {
        fail(tr("%1: cannot be written. Choose another folder.").arg(m_request.path));
        return;
    }
    QFile::remove(validatorPath(m_request.path));
    end();
    emit finished(m_request.path, m_check);
}

void Downloader::end()
{
    m_running = false;
}

void Downloader::fail(const QString& text)
{
    end();
    emit failed(text);
}

} // namespace lodestone
