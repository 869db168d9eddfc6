// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/ParallelAxes.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace lodestone {

void ParallelAxes::focusAxis(int position)
{
    m_focused = std::clamp(position, 0, std::max(0, frame().count() - 1));
    describe();
    update();
}

void ParallelAxes::keyPressEvent(QKeyEvent* event)
{
    if (frame().count() == 0)
        return QWidget::keyPressEvent(event);
    focusAxis(m_focused); // there may be fewer axes now
    if (!keyOnAxes(*event) && !keyOnBrush(*event))
        QWidget::keyPressEvent(event);
}

bool ParallelAxes::keyOnAxes(const QKeyEvent& event)
{
    const int last = frame().count() - 1;
    const bool moves = event.modifiers() & Qt::ControlModifier;
    if (event.modifiers() & Qt::AltModifier) // epochs
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int to = std::clamp(m_focused + (event.key() == Qt::Key_Left ? -1 : 1), 0, last);
        if (moves)
            moveAxis(m_focused, to);
        focusAxis(to);
        return true;
    }
    case Qt::Key_Home:
        focusAxis(0);
        return true;
    case Qt::Key_End:
        focusAxis(last);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setFlipped(keyAt(m_focused), !m_arrangement.flipped.contains(keyAt(m_focused)));
        return true;
    default:
        return false;
    }
}

bool ParallelAxes::keyOnBrush(const QKeyEvent& event)
{
    const AxesFrame places = frame();
    const SweepAxis& axis = places.axis(m_focused);
    const AxisBrush* before = m_brushes.find(axis.key);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool isFlipped = places.flipped[static_cast<std::size_t>(m_focused)];
        const bool up = (event.key() == Qt::Key_Up) != isFlipped;
        // Shift moves the edge above, Ctrl the one below, as they are seen.
        const bool isShift = event.modifiers() & Qt::ShiftModifier, isControl = event.modifiers() & Qt::ControlModifier;
        const BrushEdge edge = !isShift && !isControl ? BrushEdge::Both
            : isShift != isFlipped                    ? BrushEdge::Upper
                                                      : BrushEdge::Lower;
        setBrush(axis.key, stepped(axis, before, edge, up));
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clearBrush(axis.key);
        return true;
    case Qt::Key_Escape:
        if (m_brushes.empty())
            return false;
        clearBrushes();
        return true;
    default:
        return false;
    }
}

void ParallelAxes::contextMenuEvent(QContextMenuEvent* event)
{
    const AxesFrame places = frame();
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int title = places.titleAt(event->pos());
    const int position = isKey ? std::min(m_focused, places.count() - 1) : title >= 0 ? title : places.axisAt(event->pos());
    if (position < 0)
        return;
    focusAxis(position);
    QMenu menu;
    fillMenu(menu, position);
    menu.exec(isKey ? mapToGlobal(places.titleBox(position).center().toPoint()) : event->globalPos());
}

void ParallelAxes::fillMenu(QMenu& menu, int position)
{
    const std::string key = keyAt(position);
    const int last = frame().count() - 1;
    const auto add = [&](const QString& text, bool possible, auto&& work) {
        QAction* action = menu.addAction(text);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    const bool isFlipped = m_arrangement.flipped.contains(key);
    add(tr("&Turn around"), true, [this, key, isFlipped] { setFlipped(key, !isFlipped); });
    add(tr("&Color by this"), true, [this, key] { setColorAxis(key); });
    add(tr("Move &left"), position > 0, [this, position] { moveAxis(position, position - 1); });
    add(tr("Move &right"), position < last, [this, position] { moveAxis(position, position + 1); });
    add(tr("C&lear brush"), m_brushes.find(key) != nullptr, [this, key] { clearBrush(key); });
    add(tr("&Hide"), last > 0, [this, key] { setHidden(key, true); });
}

QString ParallelAxes::textOfAxis(int position) const
{
    const AxesFrame places = frame();
    if (position < 0 || position >= places.count())
        return {};
    const SweepAxis& axis = places.axis(position);
    const QLocale locale;
    QStringList lines{axis.name(),
                      tr("%1 to %2, %n different value(s)", nullptr, static_cast<int>(axis.values.size()))
                          .arg(axis.text(axis.least()), axis.text(axis.most()))};
    if (axis.isLogarithmic)
        lines << tr("Logarithmic");
    if (places.flipped[static_cast<std::size_t>(position)])
        lines << tr("Turned around: the largest value is at the bottom");
    if (const AxisBrush* brush = m_brushes.find(axis.key))
        lines << tr("Brushed: %1").arg(textOf(axis, *brush));
    return lines.join(u'\n');
}

void ParallelAxes::describe()
{
    const int count = frame().count();
    const int position = std::min(m_focused, count - 1);
    QString text;
    if (position >= 0) {
        const QLocale locale;
        const auto numBrushed = std::count(m_brushed.begin(), m_brushed.end(), true);
        text = tr("Axis %1 of %2: %3. Brushed runs: %4 of %5.")
                   .arg(locale.toString(position + 1), locale.toString(count),
                        textOfAxis(position).replace(u'\n', QStringLiteral(", ")), locale.toString(qlonglong(numBrushed)),
                        locale.toString(qlonglong(m_brushed.size())));
    }
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString ParallelAxes::toolTipAt(QPointF point) const
{
    const AxesFrame places = frame();
    const int title = places.titleAt(point), axis = places.axisAt(point);
    if (title >= 0)
        return textOfAxis(title) + u'\n' + tr("Click to turn it around, drag to move it.");
    if (axis >= 0)
        return textOfAxis(axis) + u'\n' + tr("Drag to brush, double click to clear.");
    const int row = places.runAt(point, m_brushed);
    if (row < 0)
        return {};
    const SweepRun& run = m_runs.runs[static_cast<std::size_t>(row)];
    QStringList lines{run.name};
    for (int position = 0; position < places.count(); ++position) {
        const double value = run.values[static_cast<std::size_t>(places.shown[static_cast<std::size_t>(position)])];
        if (!std::isnan(value))
            lines << QStringLiteral("%1: %2").arg(places.axis(position).name(), places.axis(position).text(value));
    }
    return lines.join(u'\n') + u'\n' + tr("Double click to open it.");
}

void ParallelAxes::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ParallelAxes::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lodestone
