// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/RunPanel.h"

#include "core/experiment/RunPlan.h"
#include "core/model/ItemDocuments.h"
#include "core/model/catalogue.h"
#include "ui/forms/DataSummary.h"
#include "ui/forms/FoldSection.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/ParamRow.h"
#include "ui/forms/PresetBox.h"
#include "ui/models/toText.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestone {

RunPanel::RunPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_summary(new DataSummary), m_models(new QComboBox), m_modelText(new QLabel),
      m_formPlace(new QVBoxLayout), m_runForm(new ParamForm(m_options.params(), {QStringLiteral("Training")})),
      m_command(new QLabel), m_note(new QLabel), m_train(new QPushButton)
{
    createLayout();
    for (const ModelInfo& info : modelCatalogue())
        m_models->addItem(toText(info.title), toText(info.key));
    connect(m_models, &QComboBox::currentIndexChanged, this, &RunPanel::showModel);
    connect(m_runForm, &ParamForm::edited, this, &RunPanel::onEdited);
    connect(m_summary, &DataSummary::messagesRequested, this, &RunPanel::messagesRequested);
    connect(&session, &Session::dataChanged, this, &RunPanel::updateData);
    connect(&session, &Session::runStateChanged, this, &RunPanel::updateNote);
    connect(&session, &Session::runBegan, this, &RunPanel::updateNote);
    showModel();
    updateData();
}

RunPanel::~RunPanel() = default;

void RunPanel::createLayout()
{
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(createModelRow());
    m_formPlace->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_formPlace);
    column->addWidget(m_runForm);
    column->addWidget(createCommandRow());
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 2, 8, 0);
    m_train->setMinimumHeight(m_train->sizeHint().height() + 6);
    auto* buttonRow = new QHBoxLayout;
    buttonRow->setContentsMargins(8, 4, 8, 6);
    buttonRow->addWidget(m_train);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttonRow);
}

QWidget* RunPanel::createModelRow()
{
    auto* row = new QWidget;
    auto* label = new QLabel(tr("Model"));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(m_models);
    m_models->setAccessibleName(tr("Model"));
    m_modelText->setWordWrap(true);
    m_modelText->setForegroundRole(QPalette::PlaceholderText);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(4, 2, 4, 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_models, 0, 1);
    grid->addWidget(m_modelText, 1, 0, 1, 2);
    return row;
}

QWidget* RunPanel::createCommandRow()
{
    auto* section = new FoldSection(tr("Equivalent command"));
    m_command->setWordWrap(true);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("Equivalent command"));
    auto* copy = new QPushButton(tr("Copy"));
    copy->setToolTip(tr("Copy the command line to the clipboard"));
    copy->setAccessibleName(tr("Copy the equivalent command"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(commandLine()); });
    section->contents()->addWidget(m_command);
    section->contents()->addWidget(copy, 0, Qt::AlignLeft);
    return section;
}

void RunPanel::showModel()
{
    if (m_modelForm)
        m_settings[m_modelKey] = m_modelForm->changedSettings();
    delete m_presets;
    delete m_modelForm;
    m_modelKey = m_models->currentData().toString().toStdString();
    const ModelInfo& info = modelInfo(m_modelKey);
    m_model = createModel(m_modelKey);
    m_modelForm = new ParamForm(m_model->params(), {QStringLiteral("Model")});
    m_modelForm->apply(m_settings[m_modelKey]);
    m_presets = new PresetBox(info, *m_modelForm);
    m_formPlace->addWidget(m_presets);
    m_formPlace->addWidget(m_modelForm);
    m_modelText->setText(QCoreApplication::translate("Model", toText(info.summary).toUtf8().constData()));
    m_models->setToolTip(toText(info.source));
    connect(m_modelForm, &ParamForm::edited, this, &RunPanel::onEdited);
    onEdited();
}

RunSpec RunPanel::spec() const
{
    RunSpec spec;
    spec.model = m_modelKey;
    spec.settings = m_modelForm->changedSettings();
    m_options.write(spec);
    return spec;
}

void RunPanel::setSpec(const RunSpec& spec)
{
    if (const int place = m_models->findData(QString::fromStdString(spec.model)); place >= 0)
        m_models->setCurrentIndex(place);
    m_modelForm->resetAll();
    m_modelForm->apply(spec.settings);
    RunOptions options;
    options.read(spec);
    std::vector<Setting> settings;
    for (const Param& param : options.params())
        settings.push_back({std::string(param.key), format(param)});
    m_runForm->resetAll();
    m_runForm->apply(settings);
}

QString RunPanel::problem() const
{
    const QString model = m_modelForm->firstProblem();
    return model.isEmpty() ? m_runForm->firstProblem() : model;
}

void RunPanel::setActions(QAction* train, QAction* pause)
{
    const auto current = [train, pause] { return pause->isEnabled() ? pause : train; };
    const auto follow = [this, current] {
        const QAction* action = current();
        m_train->setText(action->iconText()); // the access key is that of the menu
        m_train->setIcon(action->icon());
        m_train->setEnabled(action->isEnabled());
        m_train->setToolTip(action->toolTip());
        m_train->setAccessibleName(action->iconText());
    };
    for (QAction* action : {train, pause})
        connect(action, &QAction::changed, m_train, follow);
    connect(m_train, &QPushButton::clicked, train, [current] { current()->trigger(); });
    m_train->setDefault(true);
    follow();
}

void RunPanel::onEdited()
{
    const bool folds = m_options.split.value == static_cast<int>(SplitMethod::Folds);
    m_runForm->row("fold")->setLocked(folds ? QString() : tr("Only the split by folds has numbered folds."));
    updateCommand();
    updateNote();
    emit edited();
}

QString RunPanel::commandLine() const
{
    const QString source = m_session.source();
    return QString::fromStdString(spec().commandLine(source.isEmpty() ? "DATA" : source.toStdString(), m_session.reading()));
}

void RunPanel::updateCommand()
{
    m_command->setText(commandLine());
}

void RunPanel::updateData()
{
    m_summary->showData(m_session.data().get(), m_session.report());
    m_hasTexts = !m_session.data() || hasItemTexts(*m_session.data());
    updateCommand();
    updateNote();
}

void RunPanel::updateNote()
{
    const QString bad = problem();
    const bool differs = isActive(m_session.runState()) && m_session.source().size() > 0
        && suitedTo(spec(), *m_session.data()).commandLine("") != m_session.spec().commandLine("");
    const QString missing = missingText();
    if (!bad.isEmpty())
        m_note->setText(QStringLiteral("\u26a0 ") + bad);
    else if (differs)
        m_note->setText(tr("Changes apply to the next run."));
    else
        m_note->setText(missing);
    m_note->setVisible(!bad.isEmpty() || differs || !missing.isEmpty());
}

/// What the model would read and the data do not have.
QString RunPanel::missingText() const
{
    const ModelInfo& info = modelInfo(m_modelKey);
    if (info.withoutText.empty() || m_hasTexts)
        return {};
    //: %1 and %2 are models: "ConvMF", "ConvMF (no text)"
    return tr("No item of these data has a title or a text: %1 runs without its side data, as %2.")
        .arg(toText(info.title), toText(modelInfo(info.withoutText).title));
}

} // namespace lodestone
