// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lodestone {

class Preferences;

/// Changes take effect at once, but for the language; there is nothing to apply or to cancel.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences& preferences, QWidget* parent = nullptr);

signals:
    /// The language was changed, and the user wants to see it now.
    void restartRequested();

private:
    QWidget* createLanguageField(Preferences& preferences);
};

} // namespace lodestone
