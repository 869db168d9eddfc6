// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectViewState.h"

#include "ui/models/SelectionSetModel.h"
#include "ui/session/OverlaidRuns.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/ScatterView.h"
#include "ui/window/keptSets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

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

/// No relation, then those of Relation in order.
constexpr std::array metricKeys{QLatin1String("none"), QLatin1String("user_item"), QLatin1String("user"),
                                QLatin1String("item")};

QString keyOf(std::optional<Relation> relation)
{
    return metricKeys[relation ? static_cast<std::size_t>(*relation) + 1 : 0];
}

/// Nothing for an unknown key.
std::optional<std::optional<Relation>> relationOf(const QString& key)
{
    const auto found = std::find(metricKeys.begin(), metricKeys.end(), key);
    if (found == metricKeys.end())
        return std::nullopt;
    const auto place = found - metricKeys.begin();
    return place == 0 ? std::optional<Relation>() : std::optional(static_cast<Relation>(place - 1));
}

qint64 numberOf(RunId run)
{
    return static_cast<qint64>(run);
}
} // namespace

ProjectViewState::ProjectViewState(Workspace& workspace, ExploreView& picture, OverlaidRuns& overlaid,
                                   SelectionSetModel& sets, SelectionSetModel& clusters, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_picture(picture), m_overlaid(overlaid), m_sets(sets), m_clusters(clusters)
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, &ProjectViewState::keep);
    ProjectSession& project = workspace.project();
    // Opening the data forgets the sets before those of the project are there.
    connect(&project, &ProjectSession::opened, this, &ProjectViewState::begin);
    connect(&project, &ProjectSession::leaving, this, [this] {
        keep();
        m_mayKeep = true;
        m_camera.reset();
    });
    connect(&project, &ProjectSession::runShown, this, &ProjectViewState::restore);
    connect(&workspace.session(), &Session::dataChanged, this, [this] { m_keptSets.clear(); });
    connect(&workspace.session(), &Session::runBegan, this, [this] { m_camera.reset(); });
    connect(&picture, &ExploreView::layoutShown, this, &ProjectViewState::placeCamera);
    connectChanges();
}

void ProjectViewState::connectChanges()
{
    connect(&m_picture, &ExploreView::coloringChanged, this, &ProjectViewState::keepSoon);
    connect(m_picture.scatter(), &ScatterView::settingsChanged, this, &ProjectViewState::keepSoon);
    connect(m_picture.scatter(), &ScatterView::cameraChanged, this, &ProjectViewState::keepSoon);
    connect(&m_picture.legend(), &LegendModel::choicesChanged, this, &ProjectViewState::keepSoon);
    connect(&m_overlaid, &OverlaidRuns::changed, this, &ProjectViewState::keepSoon);
    connect(&m_workspace.session(), &Session::shownChanged, this, &ProjectViewState::keepSoon);
    // At once, for they go when other data are opened.
    connect(&m_workspace.session(), &Session::filterChanged, this, &ProjectViewState::keepSets);
    for (const SelectionSetModel* model : {&m_sets, &m_clusters}) {
        connect(model, &QAbstractItemModel::modelReset, this, &ProjectViewState::keepSets);
        connect(model, &QAbstractItemModel::dataChanged, this, &ProjectViewState::keepSets);
    }
}

void ProjectViewState::begin()
{
    ProjectSession& project = m_workspace.project();
    m_mayKeep = project.runs().all().empty();
    const QJsonObject view = read(project.document(viewKind, viewName));
    std::vector<RunId> overlaid;
    for (const QJsonValue& run : view[QStringLiteral("overlaid")].toArray())
        overlaid.push_back(RunId(run.toInteger()));
    m_overlaid.setRuns(overlaid);
    m_overlaid.setShown(view[QStringLiteral("overlaid_shown")].toBool(true));
    const RunId run{view[QStringLiteral("run")].toInteger()};
    if (const RunEntry* entry = project.runs().find(run); entry && entry->run.numEpochs > 0)
        project.showRun(run);
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
    m_workspace.project().putDocument(viewKind, viewName, view());
    keepSets();
}

void ProjectViewState::keepSets()
{
    if (!m_mayKeep || m_isRestoring)
        return;
    ProjectSession& project = m_workspace.project();
    const std::string name = setsName();
    if (name.empty() || (name != m_keptSets && !project.shownRun())) // those of the data are not there yet
        return;
    project.putDocument(setsKind, name, sets());
    m_keptSets = name;
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
    QJsonObject view{{QStringLiteral("coloring"), m_picture.coloringKey()},
                     {QStringLiteral("dimensions"), m_picture.scatter()->dimensions()},
                     {QStringLiteral("metric"), keyOf(m_picture.scatter()->settings().relation)},
                     {QStringLiteral("epoch"), session.followsLatest() ? -1 : session.shownEpoch()},
                     {QStringLiteral("palette"), choices.palette},
                     {QStringLiteral("top_labels"), choices.topLabels},
                     {QStringLiteral("colors"), colors}};
    QJsonArray overlaid;
    for (const RunId run : m_overlaid.runs())
        overlaid.append(numberOf(run));
    view[QStringLiteral("overlaid")] = overlaid;
    view[QStringLiteral("overlaid_shown")] = m_overlaid.isShown();
    if (const auto run = m_workspace.project().shownRun())
        view[QStringLiteral("run")] = numberOf(*run);
    if (const std::optional<KeptCamera> kept = camera())
        view[QStringLiteral("camera")] = jsonOf(*kept);
    return write(view);
}

std::optional<KeptCamera> ProjectViewState::camera() const
{
    const ScatterView& scatter = *m_picture.scatter();
    const LayoutPtr layout = scatter.layoutShown();
    // Other projections are not brought back, so that their places would mean nothing.
    if (m_camera || !layout || layout->projection || layout->settings != scatter.settings())
        return m_camera;
    return KeptCamera{scatter.camera(), scatter.content().box, scatter.hasOwnCamera()};
}

std::string ProjectViewState::sets() const
{
    return write({{QStringLiteral("sets"), jsonOf(m_sets.sets())},
                  {QStringLiteral("clusters"), jsonOf(m_clusters.sets())},
                  {QStringLiteral("filter"), jsonOf(m_workspace.session().filter())}});
}

void ProjectViewState::restore()
{
    if (!std::exchange(m_mayKeep, true)) {
        restoreView();
        restoreSets();
    } else if (const std::string name = setsName(); name != m_keptSets) { // a run of other data
        if (m_workspace.project().document(setsKind, name).empty())
            keepSets();
        else
            restoreSets();
    }
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
    if (const auto relation = relationOf(view[QStringLiteral("metric")].toString()))
        m_picture.scatter()->setRelation(*relation);
    const auto shown = m_workspace.project().shownRun();
    const bool isSame = shown && view[QStringLiteral("run")].toInteger() == numberOf(*shown)
        && view[QStringLiteral("dimensions")].toInt() == m_picture.scatter()->dimensions();
    if (isSame)
        m_camera = keptCameraOf(view[QStringLiteral("camera")].toObject());
    if (const int epoch = view[QStringLiteral("epoch")].toInt(-1); epoch >= 0)
        m_workspace.session().showEpoch(epoch);
}

/// The axes box belongs to the first layout of the run, which comes later than the run.
void ProjectViewState::placeCamera(const LayoutPtr& layout)
{
    ScatterView& scatter = *m_picture.scatter();
    if (!m_camera || !layout || layout->settings != scatter.settings())
        return;
    const KeptCamera kept = *std::exchange(m_camera, std::nullopt);
    scatter.setAxesBox(kept.box, false);
    if (kept.isOwn)
        scatter.setCamera(kept.camera);
}

void ProjectViewState::restoreSets()
{
    Session& session = m_workspace.session();
    const std::size_t numEntities = session.data()->numEntities();
    m_keptSets = setsName();
    m_isRestoring = true;
    const QJsonObject kept = read(m_workspace.project().document(setsKind, m_keptSets));
    m_sets.restore(selectionSetsOf(kept[QStringLiteral("sets")].toArray(), numEntities));
    m_clusters.restore(selectionSetsOf(kept[QStringLiteral("clusters")].toArray(), numEntities));
    session.restoreFilter(filterOf(kept[QStringLiteral("filter")].toObject(), numEntities));
    m_isRestoring = false;
}

} // namespace lodestone
