// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/PictureSeries.h"

#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"

#include <QDir>
#include <QSaveFile>

namespace lodestone {

PictureSeries::PictureSeries(Session& session, ExploreView& picture, QObject* parent)
    : QObject(parent), m_session(session), m_picture(picture)
{
    constexpr int lookEveryMs = 15;
    m_settled.setInterval(lookEveryMs);
    connect(&m_settled, &QTimer::timeout, this, &PictureSeries::writeShown);
    connect(&session, &Session::runBegan, this, &PictureSeries::cancel);
    connect(&session, &Session::dataChanged, this, &PictureSeries::cancel);
}

void PictureSeries::start(const QString& folder, const FigureOptions& options)
{
    m_folder = folder;
    m_options = options;
    m_options.format = FigureFormat::Png;
    m_epochs = m_session.epochs().epochs();
    m_next = 0;
    m_shownBefore = m_session.shown() ? m_session.shown()->epoch : 0;
    m_wasLive = m_session.followsLatest();
    m_isBusy = true;
    showNext();
}

void PictureSeries::cancel()
{
    if (!m_isBusy)
        return;
    const int numWritten = static_cast<int>(m_next);
    end();
    emit finished(numWritten);
}

void PictureSeries::end()
{
    m_isBusy = false;
    m_settled.stop();
    if (m_wasLive)
        m_session.followLatest();
    else
        m_session.showEpoch(m_shownBefore);
}

void PictureSeries::showNext()
{
    if (m_next == m_epochs.size())
        return cancel(); // done
    m_session.showEpoch(m_epochs[m_next]);
    m_settled.start();
}

void PictureSeries::writeShown()
{
    const ScatterView& scatter = *m_picture.scatter();
    const LayoutPtr layout = scatter.layoutShown();
    if (!layout || layout->epoch != m_epochs[m_next] || layout->batch != 0 || scatter.isMoving())
        return;
    m_settled.stop();
    const QString name = QStringLiteral("epoch-%1.png").arg(layout->epoch, 4, 10, QLatin1Char('0'));
    QSaveFile file(QDir(m_folder).filePath(name));
    const QByteArray bytes = figureOf(m_picture).file(m_options);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const QString reason = bytes.isEmpty() ? tr("There is not enough memory for a picture of this size.")
                                               : tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString());
        end();
        emit failed(reason);
        return;
    }
    ++m_next;
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_epochs.size()));
    showNext();
}

} // namespace lodestone
