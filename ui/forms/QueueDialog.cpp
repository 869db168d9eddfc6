// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/QueueDialog.h"

#include "core/Error.h"
#include "core/model/catalogue.h"
#include "ui/forms/GridRow.h"
#include "ui/models/toText.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int mostSeeds = 1000, mostFolds = 5;

} // namespace

QueueDialog::QueueDialog(const RunSpec& base, QWidget* parent)
    : QDialog(parent), m_base(base), m_models(new QListWidget), m_variants(new QPushButton(tr("&MML and its ablations"))),
      m_seeds(new QSpinBox), m_folds(new QSpinBox), m_sameSplit(new QCheckBox(tr("Same s&plit for all seeds"))),
      m_grid(new QVBoxLayout), m_add(new QPushButton(tr("Add &option"))), m_summary(new QLabel),
      m_queue(new QPushButton(tr("&Queue")))
{
    setWindowTitle(tr("Queue runs"));
    for (const ModelInfo& info : modelCatalogue()) {
        auto* item = new QListWidgetItem(toText(info.title), m_models);
        item->setData(Qt::UserRole, toText(info.key));
        item->setToolTip(QCoreApplication::translate("Model", toText(info.summary).toUtf8().constData()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(info.key == base.model ? Qt::Checked : Qt::Unchecked);
    }
    createLayout();
    connect(m_models, &QListWidget::itemChanged, this, &QueueDialog::updateModels);
    connect(m_variants, &QPushButton::clicked, this, [this] {
        const std::vector<std::string> wanted = mmlVariants();
        const QScopedValueRollback updating(m_isUpdating, true);
        for (int i = 0; i < m_models->count(); ++i) {
            const std::string key = m_models->item(i)->data(Qt::UserRole).toString().toStdString();
            m_models->item(i)->setCheckState(std::ranges::count(wanted, key) > 0 ? Qt::Checked : Qt::Unchecked);
        }
    });
    connect(m_variants, &QPushButton::clicked, this, &QueueDialog::updateModels);
    for (QSpinBox* box : {m_seeds, m_folds})
        connect(box, &QSpinBox::valueChanged, this, &QueueDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &QueueDialog::addRow);
    connect(m_queue, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
}

void QueueDialog::createLayout()
{
    const QLocale locale;
    auto* common =
        new QLabel(tr("All else is as in the Run panel: %1 epochs, first seed %2.")
                       .arg(locale.toString(m_base.epochs), locale.toString(static_cast<qulonglong>(m_base.seed))));
    common->setWordWrap(true);
    m_summary->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(createModels(), 1);
    top->addWidget(createRepeats(), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(createGrid());
    column->addStretch(1);
    column->addWidget(common);
    column->addWidget(m_summary);
    column->addWidget(createButtons());
}

QWidget* QueueDialog::createModels()
{
    auto* box = new QGroupBox(tr("Models"));
    m_models->setAccessibleName(tr("Models"));
    m_models->setMinimumHeight(m_models->sizeHintForRow(0) * m_models->count() + 2 * m_models->frameWidth());
    m_variants->setToolTip(tr("Check MML and the five variants that each lack a part of it, and no other model"));
    m_variants->setAutoDefault(false);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_models);
    column->addWidget(m_variants);
    return box;
}

QWidget* QueueDialog::createRepeats()
{
    auto* box = new QGroupBox(tr("Repeat each"));
    const bool hasFolds = m_base.split.method == SplitMethod::Folds;
    m_seeds->setRange(1, mostSeeds);
    m_folds->setRange(1, mostFolds);
    m_folds->setEnabled(hasFolds);
    m_seeds->setToolTip(tr("So many seeds, from the one in the Run panel on"));
    m_folds->setToolTip(hasFolds ? tr("So many parts of the data are tested, from part 0 on; with one it is that of the Run "
                                      "panel")
                                 : tr("Only the split by folds has numbered folds."));
    m_sameSplit->setToolTip(tr("The seed decides where training starts and what it draws, but not what is tested"));
    auto* form = new QFormLayout(box);
    auto* seeds = new QLabel(tr("&Seeds"));
    auto* folds = new QLabel(tr("&Folds"));
    seeds->setBuddy(m_seeds);
    folds->setBuddy(m_folds);
    form->addRow(seeds, m_seeds);
    form->addRow(m_sameSplit);
    form->addRow(folds, m_folds);
    m_seeds->setAccessibleName(tr("Seeds"));
    m_folds->setAccessibleName(tr("Folds"));
    return box;
}

QWidget* QueueDialog::createGrid()
{
    auto* box = new QGroupBox(tr("Grid"));
    auto* about = new QLabel(tr("Every combination of these values is a run of each model."));
    about->setWordWrap(true);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Let another option take several values"));
    auto* column = new QVBoxLayout(box);
    column->addWidget(about);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    return box;
}

QWidget* QueueDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_queue, QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    m_queue->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void QueueDialog::addRow()
{
    auto* row = new GridRow;
    row->setModels(models());
    for (int option = 0; option < row->optionBox()->count(); ++option) {
        row->optionBox()->setCurrentIndex(option);
        if (std::ranges::none_of(m_rows, [row](const GridRow* other) { return other->key() == row->key(); }))
            break;
    }
    m_rows.push_back(row);
    m_grid->addWidget(row);
    connect(row, &GridRow::edited, this, &QueueDialog::refresh);
    connect(row->removeButton(), &QToolButton::clicked, this, [this, row] { removeRow(row); });
    row->optionBox()->setFocus();
    refresh();
}

void QueueDialog::removeRow(GridRow* row)
{
    std::erase(m_rows, row);
    m_add->setFocus();
    row->hide();
    row->deleteLater();
    refresh();
}

std::vector<std::string> QueueDialog::models() const
{
    std::vector<std::string> keys;
    for (int i = 0; i < m_models->count(); ++i)
        if (m_models->item(i)->checkState() == Qt::Checked)
            keys.push_back(m_models->item(i)->data(Qt::UserRole).toString().toStdString());
    return keys;
}

void QueueDialog::updateModels()
{
    if (m_isUpdating)
        return;
    for (GridRow* row : m_rows)
        row->setModels(models());
    refresh();
}

double QueueDialog::numRuns() const
{
    double runs = static_cast<double>(models().size()) * m_seeds->value() * m_folds->value();
    for (const GridRow* row : m_rows)
        runs *= static_cast<double>(row->axis().values.size());
    return runs;
}

QString QueueDialog::problem() const
{
    if (models().empty())
        return tr("Choose at least one model.");
    for (const GridRow* row : m_rows)
        if (!row->problem().isEmpty())
            return QStringLiteral("%1: %2").arg(row->optionBox()->currentText(), row->problem());
    const QLocale locale;
    if (numRuns() > static_cast<double>(mostPlannedRuns))
        return tr("This would be %1 runs; at most %2 are possible at once.")
            .arg(locale.toString(numRuns(), 'f', 0), locale.toString(static_cast<qulonglong>(mostPlannedRuns)));
    try {
        for (const std::string& model : models())
            checkSpec(asModel(m_base, model));
    } catch (const Error& error) { // an option of the Run panel has another range there
        return QString::fromUtf8(error.what());
    }
    return {};
}

void QueueDialog::refresh()
{
    if (m_isUpdating)
        return;
    {
        const QScopedValueRollback updating(m_isUpdating, true); // rows tell of what is set here
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i]->setTaken(std::any_of(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(i),
                                            [&](const GridRow* other) { return other->key() == m_rows[i]->key(); }));
    }
    const QString bad = problem();
    m_sameSplit->setEnabled(m_seeds->value() > 1);
    m_summary->setText(bad.isEmpty() ? tr("This makes %n runs.", nullptr, static_cast<int>(numRuns()))
                                     : QStringLiteral("\u26a0 ") + bad);
    m_queue->setEnabled(bad.isEmpty());
    m_queue->setToolTip(bad.isEmpty() ? tr("Put these runs behind the others and train them") : bad);
}

QString QueueDialog::summary() const
{
    return m_summary->text();
}

std::vector<PlannedRun> QueueDialog::runs() const
{
    std::vector<RunSpec> specs;
    for (const std::string& model : models())
        specs.push_back(asModel(m_base, model));
    std::vector<GridAxis> axes;
    for (const GridRow* row : m_rows)
        axes.push_back(row->axis());
    const SplitSeed split = m_sameSplit->isChecked() ? SplitSeed::Stays : SplitSeed::FollowsSeed;
    return named(withSeeds(withFolds(withGrid(specs, axes), m_folds->value()), m_seeds->value(), split));
}

} // namespace lodestone
