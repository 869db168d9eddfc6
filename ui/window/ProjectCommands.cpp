// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectCommands.h"

#include "core/store/Project.h"
#include "ui/session/Workspace.h"
#include "ui/window/ProjectNotice.h"
#include "ui/window/WindowActions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace lodestone {

namespace {
QString ending()
{
    return QString::fromLatin1(Project::ending);
}

QString projectFilter()
{
    return ProjectCommands::tr("Projects (*%1);;All files (*)").arg(ending());
}
} // namespace

ProjectCommands::ProjectCommands(Workspace& workspace, WindowActions& actions, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_actions(actions), m_window(window), m_notice(new ProjectNotice(&window))
{
    connect(actions.newProject, &QAction::triggered, this, &ProjectCommands::begin);
    connect(actions.openProject, &QAction::triggered, this, &ProjectCommands::chooseProject);
    connect(actions.save, &QAction::triggered, this, &ProjectCommands::save);
    connect(actions.saveAs, &QAction::triggered, this, &ProjectCommands::chooseName);
    connectProject();
    refresh();
}

ProjectCommands::~ProjectCommands() = default;

void ProjectCommands::connectProject()
{
    ProjectSession& project = m_workspace.project();
    connect(&project, &ProjectSession::changed, this, &ProjectCommands::refresh);
    connect(&m_workspace.session(), &Session::dataChanged, this, &ProjectCommands::refresh);
    connect(&project, &ProjectSession::opened, this, &ProjectCommands::onOpened);
    connect(&project, &ProjectSession::saved, this, &ProjectCommands::onSaved);
    connect(&project, &ProjectSession::failed, this, &ProjectCommands::onFailed);
    connect(&project, &ProjectSession::unsavedFound, this, &ProjectCommands::offer);
    connect(&project, &ProjectSession::dataMissing, this, &ProjectCommands::tellMissing);
}

QMessageBox* ProjectCommands::box() const
{
    return m_box;
}

QFileDialog* ProjectCommands::fileDialog() const
{
    return m_dialog;
}

bool ProjectCommands::isProject(const QString& path)
{
    return path.endsWith(ending(), Qt::CaseInsensitive);
}

void ProjectCommands::begin()
{
    whenSafe([this] {
        m_notice->hide();
        m_workspace.beginProject();
    });
}

void ProjectCommands::open(const QString& path)
{
    const QString full = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (full != m_workspace.project().path()) // else it is open
        whenSafe([this, full] { m_workspace.openProject(full); });
}

void ProjectCommands::chooseProject()
{
    delete m_dialog;
    m_dialog = new QFileDialog(&m_window, tr("Open project"), {}, projectFilter());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    connect(m_dialog, &QFileDialog::fileSelected, this, &ProjectCommands::open);
    m_dialog->open();
}

void ProjectCommands::save()
{
    if (m_workspace.project().path().isEmpty())
        chooseName();
    else // every epoch was written when it ended
        m_workspace.note(tr("%1 is saved.").arg(QFileInfo(m_workspace.project().path()).fileName()));
}

void ProjectCommands::saveAs(const QString& path)
{
    const QString full = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (full != m_workspace.project().path())
        m_workspace.saveProjectAs(full);
    else
        save();
}

void ProjectCommands::chooseName()
{
    delete m_dialog;
    m_dialog = new QFileDialog(&m_window, tr("Save project"), {}, projectFilter());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(ending().mid(1));
    const QString path = m_workspace.project().path();
    if (!path.isEmpty())
        m_dialog->selectFile(path);
    else if (const DatasetPtr data = m_workspace.session().data())
        m_dialog->selectFile(QString::fromStdString(data->name) + ending());
    connect(m_dialog, &QFileDialog::fileSelected, this, &ProjectCommands::saveAs);
    connect(m_dialog, &QFileDialog::rejected, this, [this] { m_whenSaved = {}; });
    m_dialog->open();
}

void ProjectCommands::whenSafe(Then then)
{
    if (m_workspace.project().hasUnsavedWork())
        askToSave(std::move(then));
    else if (isActive(m_workspace.session().runState()) || m_workspace.queue().isAtWork())
        askToStop(std::move(then));
    else
        then();
}

QMessageBox* ProjectCommands::newBox(const QString& title, const QString& text, const QString& more)
{
    delete m_box;
    m_box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, &m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(more);
    return m_box;
}

void ProjectCommands::askToSave(Then then)
{
    const int numRuns = static_cast<int>(m_workspace.project().runs().all().size());
    QMessageBox* box = newBox(tr("Unsaved work"), tr("Save the %n runs of this session?", nullptr, numRuns),
                              tr("What is not saved is deleted."));
    QPushButton* keep = box->addButton(tr("&Save\u2026"), QMessageBox::AcceptRole);
    const QPushButton* drop = box->addButton(tr("&Do not save"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [this, box, keep, drop, then = std::move(then)] {
        if (box->clickedButton() == keep) {
            m_whenSaved = [this, then] { whenStopped(then); };
            chooseName();
        } else if (box->clickedButton() == drop) {
            m_workspace.project().discard();
            whenStopped(then);
        }
    });
    box->open();
}

void ProjectCommands::askToStop(Then then)
{
    QMessageBox* box = newBox(tr("Training is not finished"), tr("Stop training and leave this project?"),
                              tr("What was trained is in the project and can be continued there."));
    const QPushButton* stop = box->addButton(tr("&Stop training"), QMessageBox::AcceptRole);
    QPushButton* keep = box->addButton(tr("&Keep training"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, stop, then = std::move(then)] {
        if (box->clickedButton() == stop)
            whenStopped(then);
    });
    box->open();
}

void ProjectCommands::whenStopped(Then then)
{
    m_workspace.queue().whenStopped([this, then = std::move(then)] { whenTrainingStopped(then); });
}

void ProjectCommands::whenTrainingStopped(Then then)
{
    Session& session = m_workspace.session();
    if (!isActive(session.runState()))
        return then();
    auto* once = new QObject(this);
    connect(&session, &Session::runStateChanged, once, [this, once, then = std::move(then)] {
        if (isActive(m_workspace.session().runState()))
            return;
        once->deleteLater();
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); // the training tells its end to others, too
    });
    m_workspace.stop();
}

bool ProjectCommands::mayClose()
{
    if (m_mayClose || !m_workspace.project().hasUnsavedWork())
        return true;
    if (m_box)
        m_box->raise();
    else
        askToSave([this] {
            m_mayClose = true;
            m_window.close();
        });
    return false;
}

void ProjectCommands::onOpened()
{
    ProjectSession& project = m_workspace.project();
    m_notice->hide();
    if (!project.path().isEmpty())
        m_workspace.preferences().addRecent(project.path());
    if (!project.readOnlyReason().isEmpty())
        m_notice->say(project.readOnlyReason(),
                      {{tr("Save as\u2026"), tr("Go on in a copy of the project"), [this] { chooseName(); }}});
}

void ProjectCommands::onSaved()
{
    const QString path = m_workspace.project().path();
    m_notice->hide();
    m_workspace.preferences().addRecent(path);
    m_workspace.note(tr("%1 is saved.").arg(QFileInfo(path).fileName()));
    if (const Then then = std::exchange(m_whenSaved, {}))
        then();
}

void ProjectCommands::onFailed()
{
    m_whenSaved = {}; // the text is among the messages
}

void ProjectCommands::offer(const UnsavedWork& work)
{
    const QString text = tr("%n runs on %1 were never saved, the last of them on %2.", nullptr, work.numRuns)
                             .arg(work.data, QLocale().toString(work.changed, QLocale::ShortFormat));
    m_notice->say(
        text,
        {{tr("Open"), tr("Open them, to save or continue them"),
          [this, work] { whenSafe([this, work] { m_workspace.project().recover(work.path); }); }},
         {tr("Delete"), tr("Delete these runs"), [this, work] { m_workspace.project().deleteUnsaved(work.path); }}});
}

void ProjectCommands::tellMissing(const QString& text, const QString& source)
{
    m_notice->say(
        tr("The runs of this project cannot be shown without their data: %1").arg(text),
        {{tr("Look for the data\u2026"), tr("Show where the data are now"), [this, source] { lookForData(source); }}});
}

void ProjectCommands::lookForData(const QString& source)
{
    delete m_dialog;
    m_dialog = new QFileDialog(&m_window, tr("Where is %1 now?").arg(QFileInfo(source).fileName()));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileInfo(source).isDir() || QFileInfo(source).suffix().isEmpty() ? QFileDialog::Directory
                                                                                            : QFileDialog::ExistingFile);
    connect(m_dialog, &QFileDialog::fileSelected, &m_workspace.project(), &ProjectSession::lookForData);
    m_dialog->open();
}

void ProjectCommands::refresh()
{
    const ProjectSession& project = m_workspace.project();
    const QString busy = project.isBusy() ? tr("A project is being read or written.") : QString();
    const QString none = project.isOpen() ? QString() : tr("There is nothing to save yet: no training was recorded.");
    const auto first = [](std::initializer_list<QString> reasons) {
        for (const QString& reason : reasons)
            if (!reason.isEmpty())
                return reason;
        return QString();
    };
    setAvailable(m_actions.newProject, busy);
    setAvailable(m_actions.openProject, busy);
    setAvailable(m_actions.save, first({busy, none, project.readOnlyReason()}));
    setAvailable(m_actions.saveAs, first({busy, none}));
    const DatasetPtr dataset = m_workspace.session().data();
    const QString data = dataset ? QString::fromStdString(dataset->name) : QString();
    const QString file = QFileInfo(project.path()).fileName();
    // The name of the program is added by Qt.
    if (file.isEmpty() || data.isEmpty())
        m_window.setWindowTitle(file + data + QStringLiteral("[*]"));
    else
        m_window.setWindowTitle(QStringLiteral("%1[*] \u2013 %2").arg(file, data));
    m_window.setWindowModified(project.hasUnsavedWork() || project.hasTrouble());
}

} // namespace lodestone
