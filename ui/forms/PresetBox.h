// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace lodestone {

class ParamForm;

/// Fills a model's form with a preset in one click, and says which one it holds and how that differs from the defaults.
/// Values typed by hand are kept as an entry of their own, so that trying a preset loses nothing.
class PresetBox : public QWidget {
    Q_OBJECT

public:
    /// @param form  of this model; must outlive the box
    PresetBox(const ModelInfo& info, ParamForm& form, QWidget* parent = nullptr);

    QComboBox* box() const { return m_box; }
    /// One line per option of the chosen preset: "λ: user side share: 0.5 instead of 0.15".
    QString differences() const;

private:
    void choose(int index);
    void follow();
    int entryOf(const std::vector<Setting>& settings) const;
    void showDifferences();

    const ModelInfo& m_info;
    ParamForm& m_form;
    std::vector<std::vector<Setting>> m_entries; ///< changed options per entry: none, one per preset, typed by hand
    bool m_choosing = false;
    QComboBox* m_box;
    QLabel* m_differences;
};

} // namespace lodestone
