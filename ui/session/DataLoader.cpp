// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DataLoader.h"

#include "core/Error.h"
#include "core/data/formats/VectorFile.h"

#include <new>
#include <utility>

namespace lodestone {

namespace {
SnapshotPtr snapshotOf(RowMatrix vectors)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->embeddings = std::move(vectors);
    return snapshot;
}
} // namespace

const QString DataLoader::sampleSource = QStringLiteral("sample");

DataLoader::DataLoader(QObject* parent) : QObject(parent) { }

DataLoader::~DataLoader() = default;

void DataLoader::load(const QString& source, const LoadOptions& options, Check check)
{
    start({source, options, false, std::move(check)});
}

void DataLoader::loadVectors(const QString& path)
{
    start({path, {}, true});
}

void DataLoader::start(const Request& request)
{
    if (m_loading) {
        m_next = request;
        m_thread.request_stop();
    } else {
        launch(request);
    }
}

void DataLoader::cancel()
{
    m_next.reset();
    m_thread.request_stop();
}

void DataLoader::launch(const Request& request)
{
    m_source = request.source;
    m_options = request.options;
    m_loading = true;
    emit started(m_source);
    m_thread = std::jthread([this, request](std::stop_token stop) { work(std::move(stop), request); });
}

void DataLoader::work(std::stop_token stop, const Request& request)
{
    const auto post = [this](std::function<void()> report) {
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)] { end(report); }, Qt::QueuedConnection);
    };
    const QString source = request.source;
    const auto postFailure = [&](const QString& text) { post([this, text, source] { emit failed(text, source); }); };
    try {
        const std::function<void()> report = read(request, stop);
        post([this, stop, source, report] { // it may be canceled until it is delivered
            if (stop.stop_requested() || !report)
                emit canceled(source);
            else
                report();
        });
    } catch (const std::bad_alloc&) {
        postFailure(
            tr("%1: there is not enough memory to load it. Close other programs or choose a smaller data set.").arg(source));
    } catch (const std::exception& error) {
        postFailure(QString::fromUtf8(error.what()));
    }
}

std::function<void()> DataLoader::read(const Request& request, std::stop_token stop)
{
    const QString source = request.source;
    const std::filesystem::path path(source.toStdString());
    const LoadProgress progress = [this](double part) { postProgress(part); };
    if (request.isVectors) {
        LoadedVectors vectors = lodestone::loadVectors(path, {}, progress, std::move(stop));
        if (!vectors.points)
            return {};
        const LoadedData data{std::move(vectors.points), std::move(vectors.report)};
        const SnapshotPtr snapshot = snapshotOf(std::move(vectors.vectors));
        return [this, data, snapshot, source] { emit vectorsLoaded(data, snapshot, source); };
    }
    LoadedData data = openData(source.toStdString(), request.options, progress, stop);
    if (data.dataset && request.check)
        request.check(data, stop);
    if (!data.dataset)
        return {};
    return [this, data = std::move(data), source] { emit loaded(data, source); };
}

void DataLoader::postProgress(double part)
{
    const std::scoped_lock lock(m_mutex);
    m_part = part;
    if (!std::exchange(m_progressPending, true))
        QMetaObject::invokeMethod(this, &DataLoader::deliverProgress, Qt::QueuedConnection);
}

void DataLoader::deliverProgress()
{
    double part = 0;
    {
        const std::scoped_lock lock(m_mutex);
        part = m_part;
        m_progressPending = false;
    }
    if (m_loading)
        emit progressed(part);
}

void DataLoader::end(const std::function<void()>& report)
{
    m_thread.join();
    m_loading = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        launch(*next);
    else
        report();
}

} // namespace lodestone
