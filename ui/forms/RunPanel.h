// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EmbeddingModel.h"
#include "ui/forms/RunOptions.h"

#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lodestone {

class DataSummary;
class ParamForm;
class PresetBox;
class Session;

/// What the next run will be: data, model, its options, evaluation, and the command line that does the same.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunPanel(Session& session, QWidget* parent = nullptr);
    ~RunPanel() override;

    /// @pre isValid()
    RunSpec spec() const;
    /// Shows the settings of a run, for the next one.
    void setSpec(const RunSpec& spec);
    bool isValid() const { return problem().isEmpty(); }
    /// The first value that is out of range; empty if there is none.
    QString problem() const;

    /// The large button at the bottom trains, and pauses while a training runs.
    void setActions(QAction* train, QAction* pause);
    QPushButton* trainButton() const { return m_train; }
    QComboBox* modelBox() const { return m_models; }
    ParamForm* modelForm() const { return m_modelForm; }
    PresetBox* presets() const { return m_presets; }
    ParamForm* runForm() const { return m_runForm; }
    DataSummary* summary() const { return m_summary; }
    QString commandLine() const;

signals:
    void edited();
    void messagesRequested();

private:
    void createLayout();
    QWidget* createModelRow();
    QWidget* createCommandRow();
    void showModel();
    void onEdited();
    void updateCommand();
    void updateData();
    void updateNote();
    QString missingText() const;

    Session& m_session;
    std::unique_ptr<EmbeddingModel> m_model; ///< holds the values of its form
    RunOptions m_options;
    std::map<std::string, std::vector<Setting>> m_settings; ///< changed values by model, for the way back
    std::string m_modelKey;
    bool m_hasTexts = true; ///< what the data's items have
    DataSummary* m_summary;
    QComboBox* m_models;
    QLabel* m_modelText;
    QVBoxLayout* m_formPlace;
    PresetBox* m_presets = nullptr;
    ParamForm* m_modelForm = nullptr;
    ParamForm* m_runForm;
    QLabel* m_command;
    QLabel* m_note;
    QPushButton* m_train;
};

} // namespace lodestone
