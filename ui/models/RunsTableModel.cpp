// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RunsTableModel.h"

#include "core/export/RunColors.h"
#include "ui/plot/SeriesColors.h"
#include "ui/session/ProjectSession.h"

#include <QCoreApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
constexpr int digits = 4;

QString fromCore(const std::string& text)
{
    return QString::fromStdString(text);
}

QString statusText(RunStatus status)
{
    const std::array texts{
        QT_TRANSLATE_NOOP("RunStatus", "queued"),      QT_TRANSLATE_NOOP("RunStatus", "running"),
        QT_TRANSLATE_NOOP("RunStatus", "paused"),      QT_TRANSLATE_NOOP("RunStatus", "stopped"),
        QT_TRANSLATE_NOOP("RunStatus", "completed"),   QT_TRANSLATE_NOOP("RunStatus", "stopped early"),
        QT_TRANSLATE_NOOP("RunStatus", "diverged"),    QT_TRANSLATE_NOOP("RunStatus", "failed"),
        QT_TRANSLATE_NOOP("RunStatus", "interrupted"),
    };
    return QCoreApplication::translate("RunStatus", texts[static_cast<std::size_t>(status)]);
}

QPixmap swatch(const QColor& color, const QPen& edge, int scale)
{
    QPixmap pixmap(QSize(12, 12) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(1, 1, 10, 10), 2, 2);
    return pixmap;
}

/// In a selected row it keeps its color, and has an edge that is seen on any other.
QIcon swatch(const QColor& color)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        icon.addPixmap(swatch(color, Qt::NoPen, scale), QIcon::Normal);
        icon.addPixmap(swatch(color, QPen(Qt::white), scale), QIcon::Selected);
    }
    return icon;
}

bool isFigure(int column)
{
    using Runs = RunsTableModel;
    return (column > Runs::BestEpoch && column < Runs::LastEpoch) || (column > Runs::LastEpoch && column < Runs::Tags);
}

/// The figures of an epoch that its column is about; those of the end know more of the best one.
const EpochStats* statsOf(const RunEntry& entry, int column)
{
    const bool isBest = column < RunsTableModel::LastEpoch;
    if (isBest && entry.run.final && entry.run.final->epoch == entry.run.bestEpoch)
        return &*entry.run.final;
    const auto& stats = isBest ? entry.best : entry.last;
    return stats ? &*stats : nullptr;
}

QStringList tagsOf(const QString& text)
{
    QStringList tags;
    for (const QString& tag : text.split(u',', Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty() && !tags.contains(tag.trimmed()))
            tags << tag.trimmed();
    return tags;
}

QString tagText(const RunNotes& about)
{
    QStringList tags;
    for (const std::string& tag : about.tags)
        tags << fromCore(tag);
    return tags.join(QStringLiteral(", "));
}
} // namespace

RunsTableModel::RunsTableModel(ProjectSession& project, QObject* parent) : QAbstractTableModel(parent), m_project(project)
{
    const RunEntries& runs = project.runs();
    connect(&runs, &RunEntries::wasReset, this, &RunsTableModel::onReset);
    connect(&runs, &RunEntries::aboutToAdd, this, &RunsTableModel::onAboutToAdd);
    connect(&runs, &RunEntries::added, this, &RunsTableModel::onAdded);
    connect(&runs, &RunEntries::changed, this, &RunsTableModel::onChanged);
    connect(&runs, &RunEntries::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(&runs, &RunEntries::removed, this, [this](int row) {
        m_values.erase(m_values.begin() + row);
        endRemoveRows();
        updateDiffering();
        updateBaseline();
    });
    connect(&project, &ProjectSession::changed, this, &RunsTableModel::updateShown);
    rebuild();
}

const RunEntry& RunsTableModel::entry(int row) const
{
    return m_project.runs().all()[static_cast<std::size_t>(row)];
}

RunId RunsTableModel::runAt(int row) const
{
    return entry(row).run.id;
}

int RunsTableModel::rowOf(RunId id) const
{
    return m_project.runs().rowOf(id);
}

void RunsTableModel::onReset()
{
    beginResetModel();
    rebuild();
    endResetModel();
    emit columnsChanged();
}

void RunsTableModel::rebuild()
{
    m_parameters.clear();
    m_values.clear();
    for (const RunEntry& entry : m_project.runs().all())
        m_values.push_back(valuesOf(entry.run.spec));
    for (std::vector<QString>& values : m_values)
        values.resize(m_parameters.size());
    updateDiffering();
    updateBaseline();
}

std::vector<QString> RunsTableModel::valuesOf(const RunSpec& spec)
{
    std::vector<QString> values(m_parameters.size());
    for (RunParameter& parameter : runParameters(spec)) {
        const auto known = std::find_if(m_parameters.begin(), m_parameters.end(),
                                        [&](const Parameter& one) { return one.key == parameter.key; });
        const auto column = static_cast<std::size_t>(known - m_parameters.begin());
        if (known == m_parameters.end()) {
            m_parameters.push_back({parameter.key, parameter.label, false});
            values.emplace_back();
        }
        values[column] = parameter.value;
    }
    return values;
}

void RunsTableModel::onAboutToAdd(int row, const RunEntry& run)
{
    std::vector<Parameter> before = m_parameters;
    std::vector<QString> values = valuesOf(run.run.spec);
    if (before.size() < m_parameters.size()) { // a model with options of its own
        before.swap(m_parameters);
        beginInsertColumns({}, columnCount(), NumFixed + static_cast<int>(before.size()) - 1);
        before.swap(m_parameters);
        for (std::vector<QString>& all : m_values)
            all.resize(m_parameters.size());
        endInsertColumns();
    }
    beginInsertRows({}, row, row);
    m_values.insert(m_values.begin() + row, std::move(values));
}

void RunsTableModel::onAdded()
{
    endInsertRows();
    updateDiffering();
    updateBaseline();
}

void RunsTableModel::onChanged(int row)
{
    m_values[static_cast<std::size_t>(row)] = valuesOf(entry(row).run.spec);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    updateDiffering();
    updateBaseline(row);
}

void RunsTableModel::updateDiffering()
{
    bool isOther = false;
    for (std::size_t column = 0; column < m_parameters.size(); ++column) {
        const bool differs = std::any_of(m_values.begin(), m_values.end(), [&](const std::vector<QString>& values) {
            return values[column] != m_values.front()[column];
        });
        isOther |= std::exchange(m_parameters[column].differs, differs) != differs;
    }
    if (isOther)
        emit columnsChanged();
}

void RunsTableModel::updateBaseline(int changed)
{
    std::optional<RunId> baseline;
    for (const RunEntry& entry : m_project.runs().all())
        if (entry.run.about.starred)
            baseline = entry.run.id;
    const bool isOther = std::exchange(m_baseline, baseline) != baseline;
    if (rowCount() > 0 && (isOther || (changed >= 0 && runAt(changed) == m_baseline)))
        emit dataChanged(index(0, BestEpoch), index(rowCount() - 1, LastRecall50));
}

void RunsTableModel::updateShown()
{
    if (std::exchange(m_shown, m_project.shownRun()) != m_project.shownRun() && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::FontRole});
}

bool RunsTableModel::differs(int column) const
{
    return column < NumFixed || m_parameters[static_cast<std::size_t>(column - NumFixed)].differs;
}

bool RunsTableModel::isNumber(int column) const
{
    return column >= BestEpoch && column < Tags;
}

const std::string& RunsTableModel::parameterKey(int column) const
{
    return m_parameters[static_cast<std::size_t>(column - NumFixed)].key;
}

void RunsTableModel::toggleBaseline(int row)
{
    const RunId chosen = runAt(row);
    const bool stars = !entry(row).run.about.starred;
    for (int other = 0; other < rowCount(); ++other) {
        RunNotes about = entry(other).run.about;
        const bool wanted = stars && runAt(other) == chosen;
        if (std::exchange(about.starred, wanted) != wanted)
            m_project.setAbout(runAt(other), about);
    }
}

void RunsTableModel::setColor(int row, const QColor& color)
{
    RunNotes about = entry(row).run.about;
    about.color = color.name().toStdString();
    m_project.setAbout(runAt(row), about);
}

void RunsTableModel::setFigures(std::optional<FigureSet> figures)
{
    if (std::exchange(m_figures, figures) != figures && rowCount() > 0)
        emit dataChanged(index(0, BestEpoch), index(rowCount() - 1, LastRecall50));
}

const std::optional<RankMetrics>& RunsTableModel::rankingOf(const EpochStats& stats) const
{
    if (m_figures)
        return m_figures == FigureSet::Test ? stats.test : stats.validation;
    return stats.test ? stats.test : stats.validation;
}

void RunsTableModel::setDark(bool dark)
{
    if (std::exchange(m_isDark, dark) != dark && rowCount() > 0)
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DecorationRole});
}

int RunsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int RunsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : NumFixed + static_cast<int>(m_parameters.size());
}

QString RunsTableModel::parameter(int row, int column) const
{
    return m_values[static_cast<std::size_t>(row)][static_cast<std::size_t>(column - NumFixed)];
}

std::optional<double> RunsTableModel::figure(const RunEntry& entry, int column) const
{
    const EpochStats* stats = statsOf(entry, column);
    if (!stats)
        return std::nullopt;
    const int which = column - (column < LastEpoch ? BestEpoch : LastEpoch);
    if (which == BestNmi10 - BestEpoch)
        return stats->nmi10;
    const auto& metrics = rankingOf(*stats);
    if (!metrics)
        return std::nullopt;
    constexpr std::array ranking{&RankMetrics::hr10, &RankMetrics::hr50, &RankMetrics::recall50};
    return (*metrics).*ranking[static_cast<std::size_t>(which - 2)];
}

QString RunsTableModel::figureText(const RunEntry& entry, int column) const
{
    const std::optional<double> value = figure(entry, column);
    if (!value)
        return {};
    const QLocale locale;
    const QString text = locale.toString(*value, 'f', digits);
    const RunEntry* baseline = m_baseline && *m_baseline != entry.run.id ? m_project.runs().find(*m_baseline) : nullptr;
    const std::optional<double> other = baseline ? figure(*baseline, column) : std::nullopt;
    if (!other)
        return text;
    const double difference = *value - *other;
    const QString sign = difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return QStringLiteral("%1 (%2%3)").arg(text, sign, locale.toString(std::abs(difference), 'f', digits));
}

void RunsTableModel::setQueue(const std::vector<RunId>& pending, std::optional<RunId> current)
{
    m_pending = pending;
    m_inWork = current;
    if (rowCount() > 0)
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

bool RunsTableModel::isInQueue(RunId id) const
{
    return m_inWork == id || placeInQueue(id) > 0;
}

int RunsTableModel::placeInQueue(RunId id) const
{
    const auto place = std::find(m_pending.begin(), m_pending.end(), id);
    return place == m_pending.end() ? 0 : static_cast<int>(place - m_pending.begin()) + 1;
}

QString RunsTableModel::stateText(const StoredRun& run) const
{
    const QLocale locale;
    if (const int place = placeInQueue(run.id))
        return tr("queued, no. %1").arg(locale.toString(place));
    if (run.state == RunStatus::Running)
        return tr("running, %1 of %2").arg(locale.toString(run.numEpochs), locale.toString(run.spec.epochs));
    if (run.message.empty())
        return statusText(run.state);
    return QStringLiteral("%1: %2").arg(statusText(run.state), fromCore(run.message));
}

QString RunsTableModel::text(const RunEntry& entry, int row, int column) const
{
    const StoredRun& run = entry.run;
    const QLocale locale;
    if (column >= NumFixed)
        return parameter(row, column);
    if (isFigure(column))
        return figureText(entry, column);
    switch (column) {
    case Star:
        return run.about.starred ? QStringLiteral("★") : QString();
    case Name:
        return fromCore(run.about.name);
    case Model:
        return fromCore(run.spec.model);
    case State:
        return stateText(run);
    case BestEpoch:
        return run.bestEpoch > 0 ? locale.toString(run.bestEpoch) : QString();
    case LastEpoch:
        return locale.toString(run.numEpochs);
    case Tags:
        return tagText(run.about);
    default:
        return fromCore(run.about.notes);
    }
}

QString RunsTableModel::toolTip(const RunEntry& entry, int column) const
{
    const EpochStats* stats = isFigure(column) ? statsOf(entry, column) : nullptr;
    if (column == Star)
        return tr("The run with the star is the baseline: the figures of all others say how far they are from it.");
    if (column == State || column == Notes)
        return text(entry, rowOf(entry.run.id), column);
    if (column == Name)
        return fromCore(entry.run.commandLine);
    if (!stats || column == BestNmi10 || column == LastNmi10)
        return {};
    if (m_figures)
        return m_figures == FigureSet::Test ? tr("Of the test ratings") : tr("Of the validation ratings");
    return stats->test ? tr("Of the test ratings") : tr("Of the validation ratings: the test ratings were not ranked");
}

QVariant RunsTableModel::sortKey(const RunEntry& entry, int row, int column) const
{
    if (isFigure(column)) {
        const std::optional<double> value = figure(entry, column);
        return value ? QVariant(*value) : QVariant();
    }
    if (column == BestEpoch)
        return entry.run.bestEpoch;
    if (column == LastEpoch)
        return entry.run.numEpochs;
    if (const int place = column == State ? placeInQueue(entry.run.id) : 0) // no. 10 is behind no. 9
        return QStringLiteral("%1 %2").arg(statusText(RunStatus::Queued)).arg(place, 6, 10, QLatin1Char('0'));
    const QString shown = text(entry, row, column);
    bool isNumeric = false;
    const double number = column >= NumFixed ? shown.toDouble(&isNumeric) : 0;
    return isNumeric ? QVariant(number) : QVariant(shown);
}

QVariant RunsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunEntry& run = entry(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(run, index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(run, column);
    case Qt::DecorationRole:
        return column == Name ? QVariant(swatch(shadeOf(runColor(run.run), m_isDark))) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return run.run.id == m_shown ? QVariant(font) : QVariant();
    }
    case SortRole:
        return sortKey(run, index.row(), column);
    default:
        return {};
    }
}

bool RunsTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    RunNotes about = entry(index.row()).run.about;
    const QString typed = value.toString().trimmed();
    if (index.column() == Name) {
        if (typed.isEmpty())
            return false;
        about.name = typed.toStdString();
    } else if (index.column() == Tags) {
        about.tags.clear();
        for (const QString& tag : tagsOf(typed))
            about.tags.push_back(tag.toStdString());
    } else {
        about.notes = typed.toStdString();
    }
    if (about == entry(index.row()).run.about)
        return false;
    m_project.setAbout(runAt(index.row()), about);
    return true;
}

QVariant RunsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                 : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section >= NumFixed)
        return m_parameters[static_cast<std::size_t>(section - NumFixed)].label;
    const std::array titles{
        tr("Star"),        tr("Run"),        tr("Model"),      tr("State"),          tr("Best epoch"),
        tr("NMI 10"),      tr("HR@10"),      tr("HR@50"),      tr("Recall@50"),      tr("Last epoch"),
        tr("Last NMI 10"), tr("Last HR@10"), tr("Last HR@50"), tr("Last Recall@50"), tr("Tags"),
        tr("Notes"),
    };
    return titles[static_cast<std::size_t>(section)];
}

Qt::ItemFlags RunsTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    const bool isEditable = column == Name || column == Tags || column == Notes;
    return isEditable && m_project.readOnlyReason().isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace lodestone
