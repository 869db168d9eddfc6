// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/GetDataDialog.h"

#include "ui/import/NoticeBox.h"
#include "ui/import/foundTexts.h"
#include "ui/plot/TintedIcon.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace lodestone {

namespace {
constexpr QSize firstSize(860, 580);
constexpr int barSteps = 1000;
const QString folderKey = QStringLiteral("download/folder");

QString usualFolder()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QSettings().value(folderKey, place.isEmpty() ? QDir::homePath() : place).toString();
}

QLabel* textLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString sizeText(const PublicDataset& dataset)
{
    return dataset.megabytes > 0 ? GetDataDialog::tr("about %1 MB").arg(QLocale().toString(dataset.megabytes)) : QString();
}
} // namespace

GetDataDialog::GetDataDialog(std::vector<PublicDataset> datasets, QWidget* parent)
    : QDialog(parent), m_datasets(std::move(datasets)), m_downloader(new Downloader(this)), m_list(new QListWidget),
      m_name(heading({})), m_about(textLabel()), m_address(new QLabel), m_terms(textLabel()), m_citation(textLabel()),
      m_status(textLabel()), m_accept(new QCheckBox(tr("I &accept these terms"))), m_folder(new QLineEdit),
      m_bar(new QProgressBar), m_notices(new NoticeBox), m_get(new QPushButton), m_pause(new QPushButton(tr("&Pause"))),
      m_page(new QPushButton(tr("&Open page"))), m_close(new QPushButton(tr("&Close")))
{
    setWindowTitle(tr("Get data set"));
    resize(firstSize);
    createList();
    createLayout();
    connectDownloader();
    setFolder(usualFolder());
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

GetDataDialog::~GetDataDialog() = default;

void GetDataDialog::createList()
{
    for (const PublicDataset& dataset : m_datasets) {
        auto* item = new QListWidgetItem(dataset.name, m_list);
        item->setToolTip(dataset.about);
    }
    m_list->setAccessibleName(tr("Public data sets"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 6);
    connect(m_list, &QListWidget::currentRowChanged, this, &GetDataDialog::showCurrent);
}

QWidget* GetDataDialog::createDetails()
{
    m_address->setOpenExternalLinks(false);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_address, &QLabel::linkActivated, this, [this](const QString& link) { emit pageRequested(QUrl(link)); });
    m_citation->setAccessibleName(tr("Citation"));
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    for (QLabel* label : {m_name, m_about, m_address, heading(tr("Terms")), m_terms, heading(tr("Cite")), m_citation})
        column->addWidget(label);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* GetDataDialog::createFolderRow()
{
    auto* label = new QLabel(tr("Save &in"));
    label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder to save in"));
    auto* button = new QToolButton;
    button->setIcon(tintedIcon(QStringLiteral("folder")));
    button->setToolTip(tr("Choose a folder"));
    button->setAccessibleName(tr("Choose a folder to save in"));
    connect(button, &QToolButton::clicked, this, &GetDataDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &GetDataDialog::updateButtons);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(button);
    return box;
}

void GetDataDialog::createLayout()
{
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Download"));
    m_bar->hide();
    m_status->hide();
    m_get->setDefault(true);
    for (QPushButton* button : {m_pause, m_page, m_close})
        button->setAutoDefault(false);
    m_pause->setToolTip(tr("Stop for now; what came is kept and can be resumed"));
    m_page->setToolTip(tr("Show the publisher\u2019s page in the browser"));
    m_folderRow = createFolderRow();
    connect(m_accept, &QCheckBox::toggled, this, &GetDataDialog::updateButtons);
    connect(m_get, &QPushButton::clicked, this, &GetDataDialog::get);
    connect(m_page, &QPushButton::clicked, this, [this] { emit pageRequested(current()->page); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto* right = new QVBoxLayout;
    right->addWidget(createDetails(), 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_accept, m_folderRow, m_bar, m_status, m_notices})
        right->addWidget(widget);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_list, 2);
    middle->addLayout(right, 5);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_page);
    buttons->addStretch(1);
    for (QPushButton* button : {m_close, m_pause, m_get})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

void GetDataDialog::connectDownloader()
{
    connect(m_pause, &QPushButton::clicked, m_downloader, &Downloader::cancel);
    connect(m_downloader, &Downloader::progressed, this, &GetDataDialog::showProgress);
    connect(m_downloader, &Downloader::checking, this, [this] {
        m_bar->setMaximum(0);
        m_status->setText(tr("Comparing the checksum\u2026"));
    });
    connect(m_downloader, &Downloader::finished, this, [this](const QString& path, Downloader::Check check) {
        deliver(path,
                check == Downloader::Check::Matches ? tr("The checksum is right.")
                    : check == Downloader::Check::NotAvailable
                    ? tr("The publisher\u2019s checksum could not be had, so the file was not checked.")
                    : tr("The publisher gives no checksum."));
    });
    connect(m_downloader, &Downloader::canceled, this, [this] {
        m_status->setText(tr("Paused."));
        updateButtons();
    });
    connect(m_downloader, &Downloader::failed, this, [this](const QString& text) {
        m_status->hide();
        m_notices->setNotices(text, {});
        updateButtons();
    });
}

const PublicDataset* GetDataDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_datasets[static_cast<std::size_t>(row)];
}

QString GetDataDialog::targetPath() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(current()->file.fileName());
}

void GetDataDialog::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void GetDataDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to save in"), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

void GetDataDialog::showCurrent()
{
    const PublicDataset* dataset = current();
    if (!dataset)
        return;
    m_name->setText(dataset->name);
    m_about->setText(dataset->about);
    const QUrl& address = dataset->file.isEmpty() ? dataset->page : dataset->file;
    QStringList facts{QStringLiteral("<a href=\"%1\">%2</a>")
                          .arg(dataset->page.toString().toHtmlEscaped(), address.toDisplayString().toHtmlEscaped())};
    if (const QString size = sizeText(*dataset); !size.isEmpty())
        facts << size;
    m_address->setText(facts.join(QStringLiteral(" \u00b7 ")));
    m_terms->setText(dataset->terms);
    m_citation->setText(dataset->citation);
    m_accept->setChecked(false);
    m_notices->setNotices({}, {});
    m_status->hide();
    updateButtons();
}

void GetDataDialog::updateButtons()
{
    const PublicDataset* dataset = current();
    if (!dataset || !m_folderRow)
        return;
    const bool running = m_downloader->isRunning(), fetches = !dataset->file.isEmpty();
    const bool isThere = fetches && QFileInfo::exists(targetPath());
    const qint64 kept = fetches ? Downloader::bytesKept(targetPath()) : 0;
    m_list->setEnabled(!running);
    m_accept->setVisible(fetches && !isThere);
    m_accept->setEnabled(!running);
    m_folderRow->setVisible(fetches);
    m_folderRow->setEnabled(!running);
    m_page->setVisible(fetches);
    m_bar->setVisible(running);
    m_pause->setVisible(running);
    m_get->setVisible(!running);
    m_get->setText(!fetches ? tr("Open pa&ge") : isThere ? tr("&Use it") : kept > 0 ? tr("&Resume") : tr("&Download"));
    m_get->setEnabled(!fetches || isThere || m_accept->isChecked());
    m_get->setToolTip(!fetches      ? tr("Show the publisher\u2019s page in the browser")
                          : isThere ? tr("%1 is there already: look at it").arg(QDir::toNativeSeparators(targetPath()))
                          : !m_get->isEnabled() ? tr("Accept the terms first.")
                          : kept > 0            ? tr("Go on after %1").arg(byteText(static_cast<std::uint64_t>(kept)))
                                                : tr("Fetch it from %1").arg(dataset->file.host()));
}

void GetDataDialog::get()
{
    const PublicDataset& dataset = *current();
    if (dataset.file.isEmpty())
        emit pageRequested(dataset.page);
    else if (QFileInfo::exists(targetPath()))
        deliver(targetPath(), {});
    else
        download();
}

void GetDataDialog::download()
{
    const PublicDataset& dataset = *current();
    m_notices->setNotices({}, {});
    const QString folder = QFileInfo(targetPath()).path();
    if (!QDir().mkpath(folder)) {
        m_notices->setNotices(tr("%1: the folder cannot be made. Choose another one.").arg(folder), {});
        return;
    }
    QSettings().setValue(folderKey, folder);
    m_bar->setMaximum(0);
    m_status->setText(tr("Asking %1\u2026").arg(dataset.file.host()));
    m_status->show();
    m_downloader->start({dataset.file, targetPath(), dataset.checksum, dataset.checksumFile});
    updateButtons();
    m_pause->setFocus();
}

void GetDataDialog::showProgress(qint64 done, qint64 total)
{
    m_bar->setMaximum(total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * barSteps / total));
    const QString came = byteText(static_cast<std::uint64_t>(done));
    m_status->setText(total > 0 ? tr("%1 of %2").arg(came, byteText(static_cast<std::uint64_t>(total))) : came);
}

void GetDataDialog::deliver(const QString& path, const QString& note)
{
    m_status->setText(note);
    m_status->setVisible(!note.isEmpty());
    updateButtons();
    emit obtained(path);
    accept();
}

QString GetDataDialog::status() const
{
    return m_status->text();
}

void GetDataDialog::done(int result)
{
    m_downloader->disconnect(this);
    m_downloader->cancel();
    QDialog::done(result);
}

} // namespace lodestone
