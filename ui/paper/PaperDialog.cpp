// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperDialog.h"

#include "core/Error.h"
#include "core/export/PaperFigures.h"
#include "ui/paper/PaperCharts.h"
#include "ui/paper/PaperTableView.h"
#include "ui/plot/coreText.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/QueueController.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lodestone {

namespace {
constexpr int usualSeeds = 3, mostSeeds = 100, mostFolds = 5, mostEpochs = 100000;
constexpr QSize usualSize(980, 520), sizeWithCharts(1180, 720);
const std::string viewKind = "view", viewName = "paper";
const QString seedsKey = QStringLiteral("seeds"), foldsKey = QStringLiteral("folds"), firstSeedKey = QStringLiteral("seed"),
              epochsKey = QStringLiteral("epochs");

/// What the tables have in common; the rest is asked for.
RunSpec protocolOf(const RunSpec& panel)
{
    RunSpec spec = panel;
    spec.settings.clear();
    spec.split.fold = 0;
    spec.evaluation.candidates = Candidates::Full;
    spec.evaluateTest = spec.evaluateTrain = false;
    spec.evaluateEvery = 1;
    spec.patience = 0;
    return spec;
}
} // namespace

PaperDialog::PaperDialog(const PaperTable& table, const RunSpec& base, ProjectSession& project, QueueController& queue,
                         QWidget* parent)
    : QDialog(parent), copyCsv(new QAction(tr("as CS&V"), this)), copyLatex(new QAction(tr("as &LaTeX"), this)),
      copyMarkdown(new QAction(tr("as &Markdown"), this)), m_table(table), m_base(protocolOf(base)), m_project(project),
      m_queue(queue), m_results(new PaperResults(table, project, queue, this)), m_queueButton(new QPushButton),
      m_save(new QPushButton(tr("&Save\u2026"))), m_summary(new QLabel), m_notes(new QLabel), m_view(new PaperTableView)
{
    const QString name = coreText("PaperTable", table.name);
    setWindowTitle(tr("%1 of the paper").arg(name));
    auto* title = new QLabel(tr("%1: %2").arg(name, coreText("PaperTable", table.title)));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    for (QLabel* label : {m_summary, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(createTop());
    column->addWidget(m_summary);
    if (!table.dimensions.empty())
        column->addWidget(m_charts = new PaperCharts(table), 3);
    column->addWidget(m_view, 2);
    column->addWidget(m_notes);
    column->addLayout(createBottom());
    resize(m_charts ? sizeWithCharts : usualSize);
    restore();
    for (QSpinBox* box : {m_seeds, m_firstSeed, m_folds, m_epochs})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            plan();
            keep();
        });
    connect(m_results, &PaperResults::changed, this, &PaperDialog::refresh);
    connect(m_queueButton, &QPushButton::clicked, this, &PaperDialog::queueMissing);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(content()); });
    plan();
}

QLayout* PaperDialog::createTop()
{
    auto* row = new QHBoxLayout;
    const bool hasFolds = m_base.split.method == SplitMethod::Folds;
    m_seeds = addBox(*row, tr("S&eeds"), tr("So many runs of each model, from the first seed on"), 1, mostSeeds);
    m_firstSeed =
        addBox(*row, tr("F&irst seed"), tr("The same seed gives the same run"), 0, std::numeric_limits<int>::max());
    m_folds = addBox(*row, tr("&Folds"),
                     hasFolds ? tr("So many parts of the data are tested with each seed, from part 0 on")
                              : tr("Only the split by folds has numbered folds."),
                     1, mostFolds);
    m_folds->setEnabled(hasFolds);
    m_epochs = addBox(*row, tr("E&pochs"), tr("Epochs of every run"), m_table.fewestEpochs, mostEpochs);
    row->addStretch(1);
    row->addWidget(m_queueButton);
    return row;
}

QSpinBox* PaperDialog::addBox(QLayout& row, const QString& name, const QString& toolTip, int from, int to)
{
    auto* box = new QSpinBox;
    box->setRange(from, to);
    box->setToolTip(toolTip);
    box->setAccessibleName(QString(name).remove(u'&'));
    box->setKeyboardTracking(false); // a number that is half typed plans nothing
    auto* label = new QLabel(name);
    label->setBuddy(box);
    row.addWidget(label);
    row.addWidget(box);
    return box;
}

QLayout* PaperDialog::createBottom()
{
    auto* copy = new QPushButton(tr("&Copy"));
    auto* menu = new QMenu(copy);
    menu->addActions({copyCsv, copyLatex, copyMarkdown});
    copy->setMenu(menu);
    const auto put = [](const std::string& text) { QGuiApplication::clipboard()->setText(QString::fromStdString(text)); };
    connect(copyCsv, &QAction::triggered, this, [this, put] { put(csvOf(content())); });
    connect(copyLatex, &QAction::triggered, this, [this, put] { put(latexOf(content())); });
    connect(copyMarkdown, &QAction::triggered, this, [this, put] { put(markdownOf(content())); });
    m_save->setToolTip(tr("Write the table for LaTeX or Markdown or as CSV"));
    auto* close = new QPushButton(tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(close);
    for (QPushButton* button : {copy, m_save, close, m_queueButton})
        button->setAutoDefault(false); // Enter ends a number and starts nothing
    return row;
}

void PaperDialog::restore()
{
    const QByteArray text = QByteArray::fromStdString(m_project.document(viewKind, viewName));
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    m_seeds->setValue(kept[seedsKey].toInt(usualSeeds));
    m_firstSeed->setValue(kept[firstSeedKey].toInt(static_cast<int>(RunSpec().seed)));
    m_folds->setValue(m_folds->isEnabled() ? kept[foldsKey].toInt(1) : 1);
    m_epochs->setValue(kept[epochsKey].toInt(m_base.epochs));
}

void PaperDialog::keep()
{
    const QJsonObject kept{{seedsKey, m_seeds->value()},
                           {firstSeedKey, m_firstSeed->value()},
                           {foldsKey, m_folds->value()},
                           {epochsKey, m_epochs->value()}};
    m_project.putDocument(viewKind, viewName, QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString());
}

void PaperDialog::plan()
{
    RunSpec base = m_base;
    base.epochs = m_epochs->value();
    base.seed = base.split.seed = base.evaluation.seed = static_cast<std::uint64_t>(m_firstSeed->value());
    std::vector<RunSpec> specs;
    m_problem.clear();
    try {
        specs = paperSpecs(m_table, base, m_seeds->value(), m_folds->value(), SplitSeed::FollowsSeed);
    } catch (const Error& error) { // too many
        m_problem = QString::fromUtf8(error.what());
    }
    if (m_data)
        std::ranges::transform(specs, specs.begin(), [this](const RunSpec& spec) { return suitedTo(spec, *m_data); });
    m_results->setSpecs(specs);
}

void PaperDialog::refresh()
{
    const std::vector<PaperRow> rows = paperRows(m_table, m_results->runs());
    m_view->show(paperFigures(m_table, rows));
    if (m_charts)
        m_charts->setRows(rows);
    m_notes->setText(describeNotes(rows));
    refreshSummary();
}

QString PaperDialog::describeNotes(const std::vector<PaperRow>& rows) const
{
    QStringList notes;
    for (const auto& [context, note] : paperNotes(m_table, rows))
        notes << coreText(context, note);
    if (!m_results->failures().isEmpty())
        notes << tr("Not trained: %1.").arg(m_results->failures().join(QStringLiteral("; ")));
    return notes.join(u' ');
}

void PaperDialog::refreshSummary()
{
    const QLocale locale;
    const auto missing = static_cast<int>(m_results->missing().size());
    QStringList parts;
    if (m_data)
        parts << tr("Data: %1.").arg(QString::fromStdString(m_data->name));
    parts << tr("%1 of %2 runs are trained, %3 wait or are in work, %4 are missing.")
                 .arg(locale.toString(m_results->numTrained()),
                      locale.toString(static_cast<qlonglong>(m_results->runs().size())),
                      locale.toString(m_results->numWaiting()), locale.toString(missing));
    parts << tr("Models have their defaults; the kind of split and the ranking are those of the Run panel.");
    m_summary->setText(m_problem.isEmpty() ? parts.join(u' ') : QStringLiteral("\u26a0 ") + m_problem);
    const QString reason = !m_obstacle.isEmpty() ? m_obstacle
        : !m_problem.isEmpty()                   ? m_problem
        : missing == 0                           ? tr("Nothing is missing.")
                                                 : QString();
    m_queueButton->setText(missing == 0 ? tr("&Queue runs") : tr("&Queue %n missing runs", nullptr, missing));
    m_queueButton->setEnabled(reason.isEmpty());
    m_queueButton->setToolTip(reason.isEmpty() ? tr("Put the missing runs behind the others and train them") : reason);
}

void PaperDialog::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    refreshSummary();
}

void PaperDialog::setData(const DatasetPtr& dataset)
{
    if (dataset == m_data)
        return;
    m_data = dataset;
    plan();
    refreshSummary();
}

QString PaperDialog::summary() const
{
    return m_summary->text();
}

QString PaperDialog::notes() const
{
    return m_notes->text();
}

FigureTable PaperDialog::content() const
{
    const std::vector<PaperRow> rows = paperRows(m_table, m_results->runs());
    FigureTable content = paperFigures(m_table, rows);
    for (const std::string& note : measuredNotes(rows, m_data ? m_data->name : std::string()))
        content.notes.push_back(note);
    return content;
}

void PaperDialog::queueMissing()
{
    m_queue.add(named(m_results->missing()));
    keep(); // now there is a project
    emit queued();
}

} // namespace lodestone
