// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/download/Downloader.h"
#include "ui/download/PublicDataset.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace lodestone {

class NoticeBox;

/// Public data sets with their terms; fetches one from its publisher once the terms are accepted, or opens the publisher's
/// page where a form or a login is needed. Nothing is asked of the net before a button is pressed.
class GetDataDialog : public QDialog {
    Q_OBJECT

public:
    /// @param datasets  what is offered
    explicit GetDataDialog(std::vector<PublicDataset> datasets = publicDatasets(), QWidget* parent = nullptr);
    ~GetDataDialog() override;

    void setFolder(const QString& folder);
    QListWidget* list() const { return m_list; }
    QCheckBox* termsBox() const { return m_accept; }
    QPushButton* getButton() const { return m_get; }
    QPushButton* pauseButton() const { return m_pause; }
    NoticeBox* notices() const { return m_notices; }
    QProgressBar* bar() const { return m_bar; }
    QString status() const;

    void done(int result) override;

signals:
    /// The file is there, complete.
    void obtained(const QString& path);
    /// To be shown in a browser.
    void pageRequested(const QUrl& page);

private:
    void createList();
    QWidget* createDetails();
    QWidget* createFolderRow();
    void createLayout();
    void connectDownloader();
    const PublicDataset* current() const;
    QString targetPath() const;
    void showCurrent();
    void updateButtons();
    void get();
    void download();
    void deliver(const QString& path, const QString& note);
    void showProgress(qint64 done, qint64 total);
    void chooseFolder();

    const std::vector<PublicDataset> m_datasets;
    Downloader* m_downloader;
    QListWidget* m_list;
    QLabel *m_name, *m_about, *m_address, *m_terms, *m_citation, *m_status;
    QCheckBox* m_accept;
    QWidget* m_folderRow = nullptr;
    QLineEdit* m_folder;
    QProgressBar* m_bar;
    NoticeBox* m_notices;
    QPushButton *m_get, *m_pause, *m_page, *m_close;
};

} // namespace lodestone
