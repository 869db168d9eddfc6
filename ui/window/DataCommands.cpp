// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DataCommands.h"

#include "ui/download/GetDataDialog.h"
#include "ui/import/ImportDialog.h"
#include "ui/session/Workspace.h"
#include "ui/window/WindowActions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace lodestone {

DataCommands::DataCommands(Workspace& workspace, const WindowActions& actions, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_window(window)
{
    connect(actions.openFile, &QAction::triggered, this, &DataCommands::chooseFile);
    connect(actions.openFolder, &QAction::triggered, this, &DataCommands::chooseFolder);
    connect(actions.preview, &QAction::triggered, this, &DataCommands::lookAgain);
    connect(actions.getData, &QAction::triggered, this, &DataCommands::getData);
}

DataCommands::~DataCommands() = default;

ImportDialog* DataCommands::importDialog() const
{
    return m_import;
}

GetDataDialog* DataCommands::getDataDialog() const
{
    return m_getData;
}

void DataCommands::look(const QString& source)
{
    if (m_import)
        m_import->reject();
    const QString path = QDir::cleanPath(QFileInfo(source).absoluteFilePath());
    const bool isOpen = path == m_workspace.session().source();
    m_import = new ImportDialog(
        m_workspace, path, isOpen ? m_workspace.session().reading() : m_workspace.preferences().readingOf(path), &m_window);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    m_import->open();
}

void DataCommands::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open ratings"), {},
        tr("Ratings (*.csv *.tsv *.txt *.data *.dat *.inter *.json *.jsonl *.mtx *.gz *.zip);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void DataCommands::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(&m_window, tr("Open the folder of a data set"));
    if (!path.isEmpty())
        look(path);
}

void DataCommands::lookAgain()
{
    const QString source = m_workspace.session().source();
    if (!m_workspace.session().hasRatings() || source == DataLoader::sampleSource)
        chooseFile();
    else
        look(source);
}

void DataCommands::getData()
{
    if (m_getData) {
        m_getData->raise();
        return;
    }
    m_getData = new GetDataDialog(publicDatasets(), &m_window);
    m_getData->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_getData, &GetDataDialog::obtained, this, &DataCommands::look);
    connect(m_getData, &GetDataDialog::pageRequested, this, [](const QUrl& page) { QDesktopServices::openUrl(page); });
    m_getData->open();
}

} // namespace lodestone
