// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DataFigures.h"

#include <utility>

namespace lodestone {

namespace {
constexpr int numFolds = 5;
}

std::shared_ptr<const DataFigures> figuresOf(const Dataset& data, const std::stop_token& stop)
{
    auto figures = std::make_shared<DataFigures>();
    figures->summary = summaryOf(data);
    for (std::size_t method = 0; method < splitMethodKeys().size(); ++method) {
        SplitOptions options;
        options.method = static_cast<SplitMethod>(method);
        if (!splitObstacle(data, options.method).empty())
            continue;
        const int folds = options.method == SplitMethod::Folds ? numFolds : 1;
        for (options.fold = 0; options.fold < folds; ++options.fold) {
            if (stop.stop_requested())
                return nullptr;
            figures->splits.push_back(summaryOf(data, *makeSplit(data, options)));
        }
    }
    return figures;
}

DataFiguresWorker::DataFiguresWorker(QObject* parent) : QObject(parent) { }

DataFiguresWorker::~DataFiguresWorker() = default;

void DataFiguresWorker::request(DatasetPtr data)
{
    if (m_working) {
        m_next = std::move(data);
        m_thread.request_stop();
    } else {
        launch(data);
    }
}

void DataFiguresWorker::cancel()
{
    m_next.reset();
    m_thread.request_stop();
}

void DataFiguresWorker::launch(const DatasetPtr& data)
{
    m_working = true;
    m_thread = std::jthread([this, data](const std::stop_token& stop) {
        const auto figures = figuresOf(*data, stop);
        QMetaObject::invokeMethod(
            this, [this, figures] { end(figures); }, Qt::QueuedConnection);
    });
}

void DataFiguresWorker::end(const std::shared_ptr<const DataFigures>& figures)
{
    const bool wanted = figures && !m_next && !m_thread.get_stop_token().stop_requested();
    m_thread.join();
    m_working = false;
    if (const DatasetPtr next = std::exchange(m_next, nullptr))
        launch(next);
    else if (wanted)
        emit ready(figures);
}

} // namespace lodestone
