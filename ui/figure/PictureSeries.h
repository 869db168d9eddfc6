// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/ScatterFigure.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace lodestone {

class ExploreView;
class Session;

/// Writes the picture of every kept epoch, one PNG each, as the training would be seen again: same axes, same camera, same
/// colors. Shows the epochs one after the other while it works, and at the end the one that was shown before.
class PictureSeries : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive it
    PictureSeries(Session& session, ExploreView& picture, QObject* parent = nullptr);

    /// Writes FOLDER/epoch-0000.png and so on; files of these names are replaced. @pre not busy
    void start(const QString& folder, const FigureOptions& options);
    /// What is written so far stays.
    void cancel();
    bool isBusy() const { return m_isBusy; }

signals:
    void progressed(int numWritten, int numEpochs);
    /// All are on the disk, or it was canceled.
    void finished(int numWritten);
    /// The text is for the user; it has ended.
    void failed(const QString& text);

private:
    void showNext();
    void writeShown();
    void end();

    Session& m_session;
    ExploreView& m_picture;
    QTimer m_settled; ///< looks whether the picture is at rest
    QString m_folder;
    FigureOptions m_options;
    std::vector<int> m_epochs;
    std::size_t m_next = 0;
    int m_shownBefore = 0;
    bool m_wasLive = false, m_isBusy = false;
};

} // namespace lodestone
