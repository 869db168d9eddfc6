// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

namespace lodestone {

/// A web server of a test, on 127.0.0.1 only.
class LocalServer : public QTcpServer {
public:
    /// What an address answers.
    struct Page {
        QByteArray body;
        QByteArray tag = "\"v1\""; ///< ETag; empty sends none
        int status = 200;
        bool takesRanges = true;
        qint64 sendOnly = -1; ///< bytes of the body that are sent; then the connection is held, or dropped
        bool drops = false;
        bool sendsLength = true;
    };

    LocalServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen on 127.0.0.1");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl url(const QString& path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path)); }

    QHash<QString, Page> pages;
    QStringList requests; ///< "GET /path" and, if there was one, " bytes=N-"

private:
    void serve(QTcpSocket& socket)
    {
        QByteArray& head = m_heads[&socket];
        head += socket.readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        const QString text = QString::fromLatin1(std::exchange(head, {}));
        const QString path = text.section(u' ', 1, 1);
        const QString range = headerOf(text, QStringLiteral("Range")), tag = headerOf(text, QStringLiteral("If-Range"));
        requests << (QStringLiteral("GET ") + path + (range.isEmpty() ? QString() : u' ' + range));
        const auto page = pages.constFind(path);
        if (page == pages.constEnd())
            send(socket, {"<html>nothing here</html>", {}, 404}, 0, "Not Found");
        else if (page->status >= 400)
            send(socket, *page, 0, "Fault");
        else if (page->takesRanges && !range.isEmpty() && tag.toLatin1() == page->tag)
            sendRange(socket, *page, range.mid(6).chopped(1).toLongLong());
        else
            send(socket, *page, 0, "OK");
    }

    static QString headerOf(const QString& text, const QString& name)
    {
        const QRegularExpression form(QStringLiteral("\r\n%1: ([^\r]*)\r\n").arg(name),
                                      QRegularExpression::CaseInsensitiveOption);
        return form.match(text).captured(1);
    }

    void sendRange(QTcpSocket& socket, Page page, qint64 first)
    {
        page.status = first < page.body.size() ? 206 : 416;
        send(socket, page, page.status == 206 ? first : 0, page.status == 206 ? "Partial Content" : "Range Not Satisfiable");
    }

    static void send(QTcpSocket& socket, const Page& page, qint64 first, const QByteArray& reason)
    {
        const QByteArray body = page.body.mid(first);
        QByteArray head = "HTTP/1.1 " + QByteArray::number(page.status) + " " + reason + "\r\n";
        if (page.sendsLength)
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (page.status == 206)
            head += "Content-Range: bytes " + QByteArray::number(first) + "-" + QByteArray::number(page.body.size() - 1)
                + "/" + QByteArray::number(page.body.size()) + "\r\n";
        if (!page.tag.isEmpty())
            head += "ETag: " + page.tag + "\r\n";
        socket.write(head + "Connection: close\r\n\r\n");
        socket.write(page.sendOnly < 0 ? body : body.left(page.sendOnly));
        if (page.sendOnly < 0 || page.drops)
            socket.disconnectFromHost();
    }

    QHash<QTcpSocket*, QByteArray> m_heads;
};

} // namespace lodestone
