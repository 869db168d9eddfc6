// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClustersView.h"

#include "ui/session/Session.h"
#include "ui/views/EmptyState.h"
#include "ui/views/HeatDelegate.h"
#include "ui/views/OwnClustersView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>

#include <utility>

namespace lodestone {

namespace {
constexpr int fewestClusters = 2, mostClusters = 100;
} // namespace

ClustersView::ClustersView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ClusterTableModel(this)), m_number(new QComboBox),
      m_figures(new QLabel), m_top(new QLabel), m_table(new QTableView), m_empty(new EmptyState(this)), m_page(createPage()),
      m_stack(new QStackedLayout), m_own(new OwnClustersView(session))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_own);
    connect(&session, &Session::shownChanged, this, [this] {
        // While a model trains, epochs may pass faster than they are clustered; what is under way is shown first.
        if (m_task.isBusy())
            m_behind = true;
        else
            refresh();
    });
    connect(&session, &Session::runBegan, this, &ClustersView::forget);
    connect(&session, &Session::dataChanged, this, &ClustersView::forget);
    connect(m_number, &QComboBox::currentTextChanged, this, &ClustersView::refresh);
    connect(&m_task, &BackgroundTask::failed, this, &ClustersView::showHint);
    refresh();
}

QWidget* ClustersView::createPage()
{
    m_number->addItems({QStringLiteral("10"), QStringLiteral("20")});
    m_number->setEditable(true);
    m_number->setInsertPolicy(QComboBox::NoInsert);
    m_number->setCompleter(nullptr); // 1 is the start of 12 too
    m_number->setValidator(new QIntValidator(fewestClusters, mostClusters, m_number));
    m_number->setAccessibleName(tr("Number of clusters"));
    m_number->lineEdit()->setAccessibleName(m_number->accessibleName());
    m_number->setToolTip(tr("Number of clusters, %1 to %2").arg(fewestClusters).arg(mostClusters));
    for (QLabel* label : {m_figures, m_top}) {
        label->setTextFormat(Qt::PlainText); // labels come from files
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    createTable();
    auto* page = new QWidget;
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Clusters")));
    row->addWidget(m_number);
    row->addWidget(m_figures, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 2);
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_top);
    return page;
}

void ClustersView::createTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HeatDelegate(ClusterTableModel::ShareRole, m_table));
    m_table->setAccessibleName(tr("Items by label and cluster"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setToolTip(tr("Click a cell to select its items."));
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all cells"));
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setMinimumSectionSize(20);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_table->verticalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::clicked, this, &ClustersView::selectCell);
    connect(m_table, &QTableView::activated, this, &ClustersView::selectCell);
}

void ClustersView::selectCell(const QModelIndex& index)
{
    m_session.setSelection(m_model->entities(index.row(), index.column()));
}

QString ClustersView::text() const
{
    return m_stack->currentWidget() == m_empty ? m_hint : m_figures->text();
}

void ClustersView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ClustersView::forget()
{
    m_clusters.reset();
    m_model->setClusters(nullptr, nullptr);
    refresh();
}

void ClustersView::refresh()
{
    m_task.cancel();
    m_behind = false;
    if (!isVisible())
        return; // nobody looks; showEvent() catches up
    if (!m_session.data() || !m_session.shown())
        return showHint(m_session.data() ? tr("Train to see the clusters of the items.")
                                         : tr("Open a data set and train to see the clusters of its items."));
    if (!m_number->lineEdit()->hasAcceptableInput())
        return;
    ItemClusterOptions options;
    options.numClusters = m_number->currentText().toInt();
    options.seed = m_session.spec().seed;
    const std::vector<std::int32_t> previous =
        m_clusters && m_clusters->numClusters == options.numClusters ? m_clusters->clusters : std::vector<std::int32_t>();
    m_task.start([this, data = m_session.data(), snapshot = m_session.shown(), options,
                  previous](std::stop_token stop) -> BackgroundTask::Delivery {
        auto found = clusterItems(*data, *snapshot, options, previous, stop);
        if (!found)
            return {};
        auto clusters = std::make_shared<const ItemClusters>(std::move(*found));
        return [this, clusters, epoch = snapshot->epoch] { showClusters(clusters, epoch); };
    });
}

void ClustersView::showHint(const QString& text)
{
    m_hint = text;
    m_empty->set(text, nullptr);
    m_stack->setCurrentWidget(m_empty);
}

void ClustersView::showClusters(std::shared_ptr<const ItemClusters> clusters, int epoch)
{
    m_clusters = std::move(clusters);
    m_model->setClusters(m_session.data(), m_clusters);
    const QLocale locale;
    QStringList figures{tr("epoch %L1").arg(epoch)};
    if (m_clusters->nmi)
        figures << tr("NMI %1").arg(locale.toString(*m_clusters->nmi, 'f', 3));
    if (m_clusters->silhouette)
        figures << tr("silhouette %1").arg(locale.toString(*m_clusters->silhouette, 'f', 3));
    if (m_clusters->numClustered < m_clusters->numEligible)
        figures << tr("a sample of %L1 of %L2 items").arg(m_clusters->numClustered).arg(m_clusters->numEligible);
    m_figures->setText(figures.join(QStringLiteral(" \u00b7 ")));
    m_top->setText(topLabelsText());
    m_top->setVisible(!m_top->text().isEmpty());
    if (m_clusters->numClusters == 0)
        showHint(tr("No item has a label and a direction, so there is nothing to cluster."));
    else
        m_stack->setCurrentWidget(m_page);
    if (m_behind)
        refresh();
}

/// "1 Drama, 2 Action, ...": the most frequent label of each cluster.
QString ClustersView::topLabelsText() const
{
    QStringList texts;
    for (int cluster = 0; cluster < m_clusters->numClusters; ++cluster)
        if (const auto top = m_clusters->topLabels(cluster, 1); !top.empty())
            texts << QStringLiteral("%1 %2")
                         .arg(cluster + 1)
                         .arg(QString::fromStdString(m_session.data()->labels.names[static_cast<std::size_t>(top[0])]));
    return texts.isEmpty() ? QString() : tr("Mostly: %1").arg(texts.join(QStringLiteral(", ")));
}

} // namespace lodestone
