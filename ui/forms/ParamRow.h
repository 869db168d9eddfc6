// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lodestone {

/// One hyper-parameter: label, editor, a button back to the default, and what is wrong with the value, if anything.
/// A good value is in the parameter's field at once; a bad one stays visible and leaves the field as it was.
class ParamRow : public QWidget {
    Q_OBJECT

public:
    /// The field's value now counts as the default.
    explicit ParamRow(const Param& param, QWidget* parent = nullptr);

    const Param& param() const { return m_param; }
    QLabel* label() const { return m_label; }
    QWidget* editor() const { return m_editor; }
    /// The field differs from the default.
    bool isChanged() const;
    bool isValid() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    /// As the user would write it.
    QString defaultText() const { return m_defaultText; }
    void reset();
    /// Shows what is in the field.
    void readField();
    /// @param reason  why it cannot be edited now; empty = it can
    void setLocked(const QString& reason);

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createEditor();
    void takeText(const QString& text);
    void showState();
    QString toolTip() const;

    Param m_param;
    std::string m_default;
    QString m_defaultText, m_problem, m_lockReason;
    QLabel* m_label;
    QWidget* m_editor;
    QToolButton* m_reset;
    QLabel* m_problemLabel;
};

/// "0 to 1" in the user's language and number format; the list of choices; empty for a switch.
QString localizedRange(const Param& param);
/// The value as the user writes it.
QString localizedValue(const Param& param);

} // namespace lodestone
