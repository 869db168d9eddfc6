// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <thread>

class QNetworkReply;

namespace lodestone {

/// What is to be fetched, where to, and how to know that it is right.
struct DownloadRequest {
    QUrl file;
    QString path; ///< where it is kept; "PATH.part" while it is not complete
    QByteArray checksum; ///< MD5 or SHA-256 in hexadecimal; may be empty
    QUrl checksumFile; ///< asked for the checksum if that is empty; may be empty too
};

/// Fetches one file at a time. What an earlier attempt left is continued if the server still has the same file. Runs on the
/// GUI thread without blocking it; the checksum is computed on a thread.
class Downloader : public QObject {
    Q_OBJECT

public:
    enum class Check { Matches, NotPublished, NotAvailable };
    Q_ENUM(Check)
    static constexpr int stallTimeoutMs = 60'000; ///< without a byte for so long the connection counts as lost

    explicit Downloader(QObject* parent = nullptr);
    ~Downloader() override;

    bool isRunning() const { return m_running; }
    /// Bytes that a canceled or broken download to `path` left.
    static qint64 bytesKept(const QString& path);
    /// finished(), failed() or canceled() follows. @pre not running
    void start(const DownloadRequest& request);
    /// What came so far is kept.
    void cancel();

signals:
    /// @param total  negative: unknown
    void progressed(qint64 done, qint64 total);
    /// All bytes are there; the checksum is being computed.
    void checking();
    void finished(const QString& path, lodestone::Downloader::Check check);
    /// The text says what happened, at which address, and what to do.
    void failed(const QString& text);
    void canceled();

private:
    void fetchChecksum();
    void takeChecksum();
    void fetchFile(bool mayResume);
    void onHeaders();
    void onBytes();
    void onFileEnd();
    bool openPart(bool append);
    void keepValidator(const QByteArray& validator) const;
    QByteArray keptValidator() const;
    void discardPart();
    void check();
    void complete(const QByteArray& found);
    void end();
    void fail(const QString& text);
    QString faultText(const QNetworkReply& reply) const;

    QNetworkAccessManager m_network;
    DownloadRequest m_request;
    QByteArray m_expected;
    Check m_check = Check::NotPublished;
    QPointer<QNetworkReply> m_reply;
    QFile m_part;
    qint64 m_offset = 0, m_total = -1;
    QString m_fault; ///< found while bytes came in; the reply was aborted for it
    bool m_running = false, m_canceled = false, m_restart = false;
    std::jthread m_hasher; ///< last, so that it is joined first
};

} // namespace lodestone
