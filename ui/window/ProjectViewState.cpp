// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectViewState.h"

#include "ui/models/SelectionSetModel.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int laterMs = 2000;
const std::string viewKind = "view", viewName = "window", setsKind = "selection";

QJsonObject read(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

std::string write(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString packedText(const std::vector<bool>& mask)
{
    QByteArray bytes(static_cast<qsizetype>(mask.size() + 7) / 8, '\0');
    for (std::size_t i = 0; i < mask.size(); ++i)
        if (mask[i])
            bytes[static_cast<qsizetype>(i / 8)] = static_cast<char>(bytes[static_cast<qsizetype>(i / 8)] | (1 << (i % 8)));
    return QString::fromLatin1(bytes.toBase64());
}

/// Null if the text is not that of so many entities.
PackedMask maskOf(const QString& text, std::size_t numEntities)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (static_cast<std::size_t>(bytes.size()) != (numEntities + 7) / 8)
        return nullptr;
    std::vector<bool> mask(numEntities);
    for (std::size_t i = 0; i < numEntities; ++i)
        mask[i] = (bytes[static_cast<qsizetype>(i / 8)] >> (i % 8)) & 1;
    return std::make_shared<const std::vector<bool>>(std::move(mask));
}

QJsonArray arrayOf(const std::vector<SelectionSet>& sets)
{
    QJsonArray all;
    for (const SelectionSet& set : sets)
        all.append(QJsonObject{{QStringLiteral("name"), set.name},
                               {QStringLiteral("color"), set.color.name()},
                               {QStringLiteral("members"), packedText(*set.members)}});
    return all;
}

/// Without those that are not of so many entities.
std::vector<SelectionSet> setsOf(const QJsonArray& all, std::size_t numEntities)
{
    std::vector<SelectionSet> sets;
    for (const QJsonValue& value : all) {
        const QJsonObject set = value.toObject();
        const PackedMask members = maskOf(set[QStringLiteral("members")].toString(), numEntities);
        if (!members)
            continue;
        const auto count = static_cast<std::size_t>(std::count(members->begin(), members->end(), true));
        sets.push_back(
            {set[QStringLiteral("name")].toString(), QColor(set[QStringLiteral("color")].toString()), members, count});
    }
    return sets;
}
} // namespace

ProjectViewState::ProjectViewState(Workspace& workspace, ExploreView& picture, SelectionSetModel& sets,
                                   SelectionSetModel& clusters, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_picture(picture), m_sets(sets), m_clusters(clusters)
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &ProjectViewState::keep);
    ProjectSession& project = workspace.project();
    // Opening the data forgets the sets before those of the project are there.
    connect(&project, &ProjectSession::opened, this, [this] { m_mayKeep = m_workspace.project().runs().all().empty(); });
    connect(&project, &ProjectSession::leaving, this, [this] {
        keep();
        m_mayKeep = true;
    });
    connect(&project, &ProjectSession::runShown, this, &ProjectViewState::restore);
    connectChanges();
}

void ProjectViewState::connectChanges()
{
    connect(&m_picture, &ExploreView::coloringChanged, this, &ProjectViewState::keepSoon);
    connect(m_picture.scatter(), &ScatterView::settingsChanged, this, &ProjectViewState::keepSoon);
    connect(&m_picture.legend(), &LegendModel::choicesChanged, this, &ProjectViewState::keepSoon);
    connect(&m_workspace.session(), &Session::shownChanged, this, &ProjectViewState::keepSoon);
    for (const SelectionSetModel* model : {&m_sets, &m_clusters}) {
        connect(model, &QAbstractItemModel::modelReset, this, &ProjectViewState::keepSoon);
        connect(model, &QAbstractItemModel::dataChanged, this, &ProjectViewState::keepSoon);
    }
}

void ProjectViewState::keepSoon()
{
    if (m_mayKeep && !m_later.isActive())
        m_later.start();
}

void ProjectViewState::keep()
{
    if (!m_mayKeep)
        return;
    ProjectSession& project = m_workspace.project();
    project.putDocument(viewKind, viewName, view());
    if (const std::string name = setsName(); !name.empty())
        project.putDocument(setsKind, name, sets());
}

std::string ProjectViewState::setsName() const
{
    const auto data = m_workspace.project().openData();
    return data ? "data" + std::to_string(static_cast<std::int64_t>(*data)) : std::string();
}

std::string ProjectViewState::view() const
{
    const Session& session = m_workspace.session();
    const ColorChoices& choices = m_picture.legend().choices();
    QJsonObject colors;
    for (const auto& [name, color] : choices.colors)
        colors[name] = color.name();
    return write({{QStringLiteral("coloring"), m_picture.coloringKey()},
                  {QStringLiteral("dimensions"), m_picture.scatter()->dimensions()},
                  {QStringLiteral("epoch"), session.followsLatest() ? -1 : session.shownEpoch()},
                  {QStringLiteral("palette"), choices.palette},
                  {QStringLiteral("top_labels"), choices.topLabels},
                  {QStringLiteral("colors"), colors}});
}

std::string ProjectViewState::sets() const
{
    return write(
        {{QStringLiteral("sets"), arrayOf(m_sets.sets())}, {QStringLiteral("clusters"), arrayOf(m_clusters.sets())}});
}

void ProjectViewState::restore()
{
    if (m_mayKeep)
        return;
    restoreView();
    restoreSets();
    m_mayKeep = true;
}

void ProjectViewState::restoreView()
{
    const QJsonObject view = read(m_workspace.project().document(viewKind, viewName));
    if (view.isEmpty())
        return;
    ColorChoices choices = m_picture.legend().choices();
    choices.palette = view[QStringLiteral("palette")].toString(choices.palette);
    choices.topLabels = std::clamp(view[QStringLiteral("top_labels")].toInt(choices.topLabels), 1, 30);
    choices.colors.clear();
    const QJsonObject colors = view[QStringLiteral("colors")].toObject();
    for (auto entry = colors.begin(); entry != colors.end(); ++entry)
        if (const QColor color(entry->toString()); color.isValid())
            choices.colors[entry.key()] = color;
    m_picture.legend().setChoices(choices);
    m_picture.setColoringKey(view[QStringLiteral("coloring")].toString());
    m_picture.scatter()->setDimensions(view[QStringLiteral("dimensions")].toInt() == 3 ? 3 : 2);
    if (const int epoch = view[QStringLiteral("epoch")].toInt(-1); epoch >= 0)
        m_workspace.session().showEpoch(epoch);
}

void ProjectViewState::restoreSets()
{
    const std::size_t numEntities = m_workspace.session().data()->numEntities();
    const QJsonObject kept = read(m_workspace.project().document(setsKind, setsName()));
    m_sets.restore(setsOf(kept[QStringLiteral("sets")].toArray(), numEntities));
    m_clusters.restore(setsOf(kept[QStringLiteral("clusters")].toArray(), numEntities));
}

} // namespace lodestone
