// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/ImportDialog.h"

#include "ui/import/CountsRow.h"
#include "ui/import/NoticeBox.h"
#include "ui/import/PreviewLoader.h"
#include "ui/import/PreviewModel.h"
#include "ui/import/ReadingForm.h"
#include "ui/import/RoleHeader.h"
#include "ui/import/foundTexts.h"
#include "ui/plot/TintedIcon.h"
#include "ui/session/Workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
constexpr QSize firstSize(1080, 660);
constexpr int formWidth = 330;

QStringList rolesOf(const DataPreview& preview)
{
    QStringList roles;
    for (const PreviewColumn& column : preview.columns)
        roles << QString::fromStdString(column.role);
    return roles;
}

QStringList linesOf(const LoadReport& report)
{
    QStringList lines;
    for (const std::string& warning : report.warnings)
        lines << QString::fromStdString(warning);
    for (const BadLine& line : report.badLines)
        lines << QStringLiteral("%1:%2: %3")
                     .arg(QString::fromStdString(line.file))
                     .arg(line.line)
                     .arg(QString::fromStdString(line.reason));
    if (report.numBadLines > report.badLines.size())
        lines << ImportDialog::tr("\u2026 and %L1 more lines that cannot be used.")
                     .arg(report.numBadLines - report.badLines.size());
    return lines;
}
} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& source, const LoadOptions& options, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_source(QDir::cleanPath(QFileInfo(source).absoluteFilePath())),
      m_preview(new PreviewLoader(this)), m_model(new PreviewModel(this)), m_name(new QLabel), m_found(new QLabel),
      m_files(new QLabel), m_table(new QTableView), m_roles(new RoleHeader(m_table)), m_form(new ReadingForm),
      m_counts(new CountsRow), m_notices(new NoticeBox)
{
    setWindowTitle(tr("Open ratings"));
    resize(firstSize);
    m_form->setOptions(options);
    for (const std::string& column : options.columns)
        m_columns << QString::fromStdString(column);
    createTable();
    createButtons();
    createLayout();
    connectParts();
    connectWorkspace();
    updateButtons();
    refresh();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::createTable()
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_roles);
    m_table->setAccessibleName(tr("First rows of the data"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Corner of the table"));
}

void ImportDialog::createButtons()
{
    m_train = new QPushButton(tintedIcon(QStringLiteral("train")), tr("Trai&n"));
    m_train->setDefault(true);
    m_train->setObjectName(QStringLiteral("train"));
    m_open = new QPushButton(tr("&Open"));
    m_open->setObjectName(QStringLiteral("open"));
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->setToolTip(tr("Leave everything as it is (Esc)"));
    for (QPushButton* button : {m_open, m_cancel})
        button->setAutoDefault(false);
}

void ImportDialog::createLayout()
{
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_name->setFont(font);
    m_name->setText(QFileInfo(m_source).fileName());
    m_name->setToolTip(QDir::toNativeSeparators(m_source));
    m_files->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_name, m_found, m_files}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(formWidth);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_table, 1);
    middle->addWidget(scroll);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_cancel, m_open, m_train})
        buttons->addWidget(button);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_found);
    column->addWidget(m_files);
    column->addLayout(middle, 1);
    column->addWidget(m_counts);
    column->addWidget(m_notices);
    column->addLayout(buttons);
    m_train->setFocus();
}

void ImportDialog::connectParts()
{
    connect(m_preview, &PreviewLoader::found, this, &ImportDialog::showPreview);
    connect(m_preview, &PreviewLoader::failed, this, &ImportDialog::showError);
    connect(m_form, &ReadingForm::tableFormEdited, this, [this] { m_columns.clear(); });
    connect(m_form, &ReadingForm::edited, this, &ImportDialog::refresh);
    connect(m_roles, &RoleHeader::edited, this, [this] {
        m_columns = m_roles->roles() + rolesOf(m_model->preview()).mid(m_roles->roles().size());
        m_model->setRoles(m_columns);
        refresh();
    });
    connect(m_counts, &CountsRow::cancelRequested, this, [this] {
        m_stopped = true;
        m_workspace.forgetRead();
    });
    connect(m_counts, &CountsRow::againRequested, this, &ImportDialog::readAll);
    connect(m_train, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_open, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportDialog::connectWorkspace()
{
    connect(&m_workspace.loader(), &DataLoader::progressed, m_counts, &CountsRow::showPart);
    connect(&m_workspace, &Workspace::dataRead, this, &ImportDialog::showData);
    connect(&m_workspace, &Workspace::readingFailed, this, [this](const QString& text) {
        m_counts->clear();
        showError(text);
    });
    connect(&m_workspace, &Workspace::readingCanceled, m_counts, [this] { m_counts->showEnd(tr("Reading was stopped.")); });
}

LoadOptions ImportDialog::options() const
{
    LoadOptions options = m_form->options();
    for (const QString& column : m_columns)
        options.columns.push_back(column.toStdString());
    return options;
}

void ImportDialog::refresh()
{
    m_error.clear();
    m_preview->look(m_source, options());
    readAll();
}

void ImportDialog::readAll()
{
    m_counted = m_stopped = false;
    m_counts->showReading();
    updateNotices();
    m_workspace.read(m_source, options());
}

void ImportDialog::showPreview(const DataPreview& preview)
{
    const bool sameColumns = m_model->preview().columns.size() == preview.columns.size();
    m_model->setPreview(preview);
    m_form->showFound(preview);
    m_found->setText(formText(preview));
    m_files->setText(filesText(preview));
    if (!sameColumns) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 260));
    }
    m_roles->setRoles(preview.usesTextOptions ? rolesOf(preview).mid(0, PreviewModel::maxColumns) : QStringList());
    m_notes.clear();
    for (const std::string& note : preview.notes)
        m_notes << QString::fromStdString(note);
    if (preview.columns.size() > PreviewModel::maxColumns)
        m_notes << tr("The table has %L1 columns; the first %L2 are shown.")
                       .arg(preview.columns.size())
                       .arg(PreviewModel::maxColumns);
    updateNotices();
}

void ImportDialog::showError(const QString& text)
{
    m_error = text;
    updateNotices();
}

void ImportDialog::showData(const LoadedData& loaded)
{
    m_error.clear();
    m_warnings = linesOf(loaded.report);
    m_counted = true;
    m_counts->showCounts(loaded);
    updateNotices();
}

void ImportDialog::updateNotices()
{
    // The warnings of the whole say again what the first look found.
    m_notices->setNotices(m_error, !m_error.isEmpty() ? QStringList() : m_counted ? m_warnings : m_notes);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const bool usable = m_error.isEmpty();
    for (QPushButton* button : {m_train, m_open})
        button->setEnabled(usable);
    m_train->setToolTip(usable ? tr("Open the data and train the model at once (Enter)") : tr("Correct the error first."));
    m_open->setToolTip(usable ? tr("Open the data without training") : tr("Correct the error first."));
}

void ImportDialog::finish(bool train)
{
    m_answered = true;
    if (m_stopped) // but wanted now
        m_workspace.read(m_source, options());
    m_workspace.openRead(train);
    accept();
}

void ImportDialog::done(int result)
{
    if (!m_answered)
        m_workspace.forgetRead();
    disconnect(&m_workspace, nullptr, this, nullptr);
    disconnect(&m_workspace, nullptr, m_counts, nullptr);
    disconnect(&m_workspace.loader(), nullptr, m_counts, nullptr);
    QDialog::done(result);
}

} // namespace lodestone
