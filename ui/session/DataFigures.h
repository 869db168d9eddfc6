// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Summary.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace lodestone {

/// What the page about the data shows.
struct DataFigures {
    DatasetSummary summary;
    std::vector<SplitSummary> splits; ///< every fold, then every other method that the data allow
};

/// Throws nothing. @return null if `stop` was requested
std::shared_ptr<const DataFigures> figuresOf(const Dataset& data, const std::stop_token& stop = {});

/// Works out figures on a thread of its own; of several requests only the newest is answered.
class DataFiguresWorker : public QObject {
    Q_OBJECT

public:
    explicit DataFiguresWorker(QObject* parent = nullptr);
    ~DataFiguresWorker() override;

    void request(DatasetPtr data);
    /// No answer is wanted any more.
    void cancel();

signals:
    void ready(std::shared_ptr<const lodestone::DataFigures> figures);

private:
    void launch(const DatasetPtr& data);
    void end(const std::shared_ptr<const DataFigures>& figures);

    bool m_working = false;
    DatasetPtr m_next; ///< waits until the thread has ended
    std::jthread m_thread; ///< last, so that it is joined first
};

} // namespace lodestone
