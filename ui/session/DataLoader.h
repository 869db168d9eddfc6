// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"
#include "core/train/Snapshot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace lodestone {

/// Loads one data set or one file of ready-made vectors at a time on its own thread. All functions are called on the GUI
/// thread and return at once.
class DataLoader : public QObject {
    Q_OBJECT

public:
    /// Source of the built-in sample, as on the command line.
    static const QString sampleSource;

    /// Looks at what was read, on the loading thread; throws Error where it is not what is wanted.
    using Check = std::function<void(const LoadedData& data, std::stop_token stop)>;

    explicit DataLoader(QObject* parent = nullptr);
    ~DataLoader() override;

    bool isLoading() const { return m_loading; }
    /// Of the load under way or the last one.
    QString source() const { return m_source; }
    const LoadOptions& options() const { return m_options; }
    /// @param source  a file, a folder or sampleSource; what is being loaded is canceled first
    void load(const QString& source, const LoadOptions& options = {}, Check check = {});
    /// @param path  a file of vectors, see core's loadVectors(); what is being loaded is canceled first
    void loadVectors(const QString& path);
    /// canceled() follows.
    void cancel();

signals:
    void started(const QString& source);
    /// @param part  0..1; negative = unknown
    void progressed(double part);
    void loaded(const lodestone::LoadedData& data, const QString& source);
    /// @param data  the points, with no users and no ratings.  @param vectors  epoch 0 of them
    void vectorsLoaded(const lodestone::LoadedData& data, lodestone::SnapshotPtr vectors, const QString& source);
    void canceled(const QString& source);
    /// The text names file, line and what to do.
    void failed(const QString& text, const QString& source);

private:
    struct Request {
        QString source;
        LoadOptions options;
        bool isVectors = false;
        Check check{};
    };
    void start(const Request& request);
    void launch(const Request& request);
    void work(std::stop_token stop, const Request& request);
    /// Reads what is asked for. @return what to do with it on the GUI thread
    std::function<void()> read(const Request& request, std::stop_token stop);
    void postProgress(double part);
    void deliverProgress();
    void end(const std::function<void()>& report);

    QString m_source;
    LoadOptions m_options;
    bool m_loading = false;
    std::optional<Request> m_next; ///< starts when the canceled one has ended
    std::mutex m_mutex; ///< guards the two members below
    double m_part = 0;
    bool m_progressPending = false;
    std::jthread m_thread; ///< last, so that it is joined first
};

} // namespace lodestone
