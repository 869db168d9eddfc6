// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preview.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace lodestone {

class CountsRow;
class NoticeBox;
class PreviewLoader;
class PreviewModel;
class ReadingForm;
class RoleHeader;
class Workspace;

/// Shows what a file or folder holds and how it will be read, before it takes the place of what is open. Train is the
/// default button. Everything is read on threads; the dialog can be answered at any time.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param workspace  must outlive the dialog.  @param source  a file or a folder.  @param options  where to start
    ImportDialog(Workspace& workspace, const QString& source, const LoadOptions& options, QWidget* parent = nullptr);
    ~ImportDialog() override;

    QString source() const { return m_source; }
    /// As chosen so far.
    LoadOptions options() const;

    ReadingForm* form() const { return m_form; }
    RoleHeader* roles() const { return m_roles; }
    QTableView* table() const { return m_table; }
    PreviewModel* model() const { return m_model; }
    CountsRow* counts() const { return m_counts; }
    NoticeBox* notices() const { return m_notices; }
    QPushButton* trainButton() const { return m_train; }
    QPushButton* openButton() const { return m_open; }

    void done(int result) override;

private:
    void createTable();
    void createButtons();
    void createLayout();
    void connectParts();
    void connectWorkspace();
    void refresh();
    void readAll();
    void showPreview(const DataPreview& preview);
    void showError(const QString& text);
    void showData(const LoadedData& loaded);
    void finish(bool train);
    void updateNotices();
    void updateButtons();

    Workspace& m_workspace;
    const QString m_source;
    QStringList m_columns; ///< roles that the user chose; empty: those that were found
    QString m_error;
    QStringList m_notes, m_warnings;
    bool m_counted = false, m_stopped = false, m_answered = false;
    PreviewLoader* m_preview;
    PreviewModel* m_model;
    QLabel *m_name, *m_found, *m_files;
    QTableView* m_table;
    RoleHeader* m_roles;
    ReadingForm* m_form;
    CountsRow* m_counts;
    NoticeBox* m_notices;
    QPushButton *m_train, *m_open, *m_cancel;
};

} // namespace lodestone
