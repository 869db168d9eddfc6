// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/EntityQuery.h"

#include <QWidget>

#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace lodestone {

class ExploreView;
class Session;

/// Points by condition (EntityQuery.h): selects those that are shown and fit, or shows only those that fit. It says what is
/// wrong with a condition, and completes what is being typed.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// @pre both outlive it
    FilterBar(Session& session, ExploreView& picture, QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    QPushButton* selectButton() const { return m_select; }
    QPushButton* filterButton() const { return m_filter; }
    QPushButton* removeButton() const { return m_remove; }
    QCompleter* completer() const { return m_completer; }
    QString message() const;
    /// Shows it, ready to type.
    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createLine();
    EntityFields fields() const;
    std::optional<std::vector<std::uint8_t>> matches();
    void select();
    void filter();
    void complete();
    void insert(const QString& completion);
    void enter();
    void refresh();
    void say(const QString& text, bool isError);

    Session& m_session;
    ExploreView& m_picture;
    QLineEdit* m_edit;
    QPushButton *m_select, *m_filter, *m_remove;
    QLabel* m_message;
    QStringListModel* m_completions;
    QCompleter* m_completer;
    int m_completeFrom = 0; ///< characters of the line before what the completion replaces
};

} // namespace lodestone
