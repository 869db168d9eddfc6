// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>
#include <string>

namespace lodestone {

/// What stands between columns: automatic, one of the usual, or whatever is typed, as typedSeparator() reads it. What is
/// typed counts once Enter is pressed or the box is left; nothing typed is automatic.
class SeparatorBox : public QComboBox {
    Q_OBJECT

public:
    explicit SeparatorBox(QWidget* parent = nullptr);

    /// As in LoadOptions::separator; absent where it is automatic. It may be one that readers refuse.
    std::optional<std::string> separator() const;
    void setSeparator(const std::optional<std::string>& separator);
    /// Says beside "Automatic" what was found; leaves alone what is being typed. @param separator  empty: not known
    void showFound(const QString& separator);

signals:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void takeText();
    /// The place of a separator in the list, where it is put if it was not there.
    int placeOf(const QString& separator);
};

} // namespace lodestone
