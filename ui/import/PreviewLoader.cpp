// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/PreviewLoader.h"

#include <exception>
#include <utility>

namespace lodestone {

PreviewLoader::PreviewLoader(QObject* parent) : QObject(parent) { }

PreviewLoader::~PreviewLoader() = default;

void PreviewLoader::look(const QString& source, const LoadOptions& options)
{
    const Request request{source, options};
    if (m_looking) {
        m_next = request;
        m_thread.request_stop();
    } else {
        launch(request);
    }
}

void PreviewLoader::launch(const Request& request)
{
    m_looking = true;
    m_thread = std::jthread([this, request](std::stop_token stop) { work(std::move(stop), request); });
}

void PreviewLoader::work(std::stop_token stop, const Request& request)
{
    try {
        const std::filesystem::path path(request.source.toStdString());
        post([this, preview = previewData(path, request.options, std::move(stop))] { emit found(preview); });
    } catch (const std::exception& error) {
        post([this, text = QString::fromUtf8(error.what())] { emit failed(text); });
    }
}

void PreviewLoader::post(std::function<void()> report)
{
    QMetaObject::invokeMethod(
        this, [this, report = std::move(report)] { end(report); }, Qt::QueuedConnection);
}

void PreviewLoader::end(const std::function<void()>& report)
{
    m_thread.join();
    m_looking = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        launch(*next);
    else
        report();
}

} // namespace lodestone
