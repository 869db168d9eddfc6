// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ParamRow.h"

#include "core/Error.h"
#include "ui/models/toText.h"
#include "ui/plot/TintedIcon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace lodestone {

namespace {
QString translated(std::string_view text)
{
    return QCoreApplication::translate("Param", QByteArray(text.data(), static_cast<qsizetype>(text.size())).constData());
}

QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString numberText(double value)
{
    return plainLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// What the user typed as the C locale writes it; a text that is no number stays as it is, and parse() refuses it.
std::string plainNumber(const QString& typed)
{
    bool good = false;
    const double value = plainLocale().toDouble(typed.trimmed(), &good);
    if (!good)
        return typed.trimmed().toStdString();
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest).remove(u',').toStdString();
}
} // namespace

QString localizedRange(const Param& param)
{
    if (std::holds_alternative<bool*>(param.value))
        return {};
    if (const auto* choice = std::get_if<Choice*>(&param.value)) {
        QStringList names;
        for (const std::string_view name : (*choice)->names)
            names << translated(name);
        return names.join(QStringLiteral(", "));
    }
    return ParamRow::tr("%1 to %2").arg(numberText(param.min), numberText(param.max));
}

QString localizedValue(const Param& param)
{
    if (const auto* count = std::get_if<int*>(&param.value))
        return plainLocale().toString(**count);
    if (const auto* real = std::get_if<double*>(&param.value))
        return numberText(**real);
    if (const auto* choice = std::get_if<Choice*>(&param.value))
        return translated((*choice)->name());
    return *std::get<bool*>(param.value) ? ParamRow::tr("on") : ParamRow::tr("off");
}

ParamRow::ParamRow(const Param& param, QWidget* parent)
    : QWidget(parent), m_param(param), m_default(format(param)), m_defaultText(localizedValue(param)),
      m_label(new QLabel(translated(param.label))), m_editor(createEditor()), m_reset(new QToolButton),
      m_problemLabel(new QLabel)
{
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true); // the panel is narrow, and labels are long in some languages
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_editor->setAccessibleName(m_label->text());
    m_editor->setAccessibleDescription(translated(param.help));
    m_editor->setFocusPolicy(Qt::StrongFocus);
    m_editor->installEventFilter(this);
    m_reset->setIcon(tintedIcon(QStringLiteral("reset")));
    m_reset->setIconSize(QSize(12, 12));
    m_reset->setAutoRaise(true);
    m_reset->setAccessibleName(tr("Reset %1 to its default").arg(m_label->text()));
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setObjectName(QStringLiteral("problem"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_problemLabel, 1, 0, 1, 3);
    connect(m_reset, &QToolButton::clicked, this, &ParamRow::reset);
    readField();
}

QWidget* ParamRow::createEditor()
{
    constexpr int editorWidth = 108;
    if (std::holds_alternative<bool*>(m_param.value)) {
        auto* box = new QCheckBox;
        connect(box, &QCheckBox::toggled, this,
                [this](bool on) { takeText(on ? QStringLiteral("true") : QStringLiteral("false")); });
        return box;
    }
    if (const auto* choice = std::get_if<Choice*>(&m_param.value)) {
        auto* box = new QComboBox;
        for (const std::string_view name : (*choice)->names)
            box->addItem(translated(name));
        box->setFixedWidth(editorWidth);
        connect(box, &QComboBox::currentIndexChanged, this, [this](int index) {
            const Choice& names = *std::get<Choice*>(m_param.value);
            const std::string_view name = names.names[static_cast<std::size_t>(index)];
            takeText(toText(name));
        });
        return box;
    }
    auto* edit = new QLineEdit;
    edit->setFixedWidth(editorWidth);
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, &ParamRow::takeText);
    return edit;
}

bool ParamRow::isChanged() const
{
    return format(m_param) != m_default;
}

void ParamRow::reset()
{
    parse(m_param, m_default);
    readField();
    emit edited();
}

void ParamRow::readField()
{
    const QSignalBlocker blocker(m_editor);
    if (auto* box = qobject_cast<QCheckBox*>(m_editor))
        box->setChecked(*std::get<bool*>(m_param.value));
    else if (auto* list = qobject_cast<QComboBox*>(m_editor))
        list->setCurrentIndex(std::get<Choice*>(m_param.value)->value);
    else
        qobject_cast<QLineEdit*>(m_editor)->setText(localizedValue(m_param));
    m_problem.clear();
    showState();
}

void ParamRow::takeText(const QString& text)
{
    const bool isNumber = qobject_cast<QLineEdit*>(m_editor) != nullptr;
    try {
        parse(m_param, isNumber ? plainNumber(text) : text.toStdString());
        m_problem.clear();
    } catch (const Error&) {
        m_problem = std::holds_alternative<int*>(m_param.value)
            ? tr("Enter a whole number from %1.").arg(localizedRange(m_param))
            : tr("Enter a number from %1.").arg(localizedRange(m_param));
    }
    showState();
    emit edited();
}

void ParamRow::setLocked(const QString& reason)
{
    m_lockReason = reason;
    m_editor->setEnabled(reason.isEmpty());
    m_label->setEnabled(reason.isEmpty());
    showState();
}

void ParamRow::showState()
{
    QFont font = m_label->font();
    font.setBold(isChanged() || !isValid());
    m_label->setFont(font);
    m_reset->setVisible((isChanged() || !isValid()) && m_lockReason.isEmpty());
    m_reset->setToolTip(tr("Back to the default, %1").arg(m_defaultText));
    m_problemLabel->setText(m_problem.isEmpty() ? QString() : QStringLiteral("\u26a0 ") + m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    const QString tip = toolTip();
    m_label->setToolTip(tip);
    m_editor->setToolTip(tip);
}

QString ParamRow::toolTip() const
{
    QString tip = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                      .arg(m_label->text().toHtmlEscaped(), translated(m_param.help).toHtmlEscaped());
    QString facts = tr("Default: %1.").arg(m_defaultText);
    if (const QString range = localizedRange(m_param); !range.isEmpty())
        facts += u' ' + tr("Allowed: %1.").arg(range);
    tip += QStringLiteral("<p>%1</p>").arg(facts.toHtmlEscaped());
    if (!m_lockReason.isEmpty())
        tip += QStringLiteral("<p>%1</p>").arg(m_lockReason.toHtmlEscaped());
    return tip;
}

bool ParamRow::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the panel must not change a value under the pointer.
    if (event->type() == QEvent::Wheel && watched == m_editor && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lodestone
