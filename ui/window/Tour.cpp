// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Tour.h"

#include <QDockWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int bubbleWidth = 300, gap = 8;

/// Round what is spoken of; the mouse goes through it.
class TourFrame : public QWidget {
public:
    explicit TourFrame(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double width = 3;
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
    }
};

/// Panels behind others come to the front.
bool bringToSight(QWidget* place)
{
    for (QWidget* widget = place; widget; widget = widget->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
        }
    }
    return place && !place->visibleRegion().isEmpty();
}

/// Above the place if there is room, else below it, else at its right, else within.
QPoint besides(const QRect& place, QSize bubble, const QRect& window)
{
    int left = std::clamp(place.left(), gap, std::max(gap, window.width() - bubble.width() - gap));
    int top = place.top() - bubble.height() - gap;
    if (top < gap)
        top = place.bottom() + gap;
    if (top + bubble.height() > window.height() - gap) {
        top = std::max(gap, place.center().y() - bubble.height() / 2);
        if (place.right() + 2 * gap + bubble.width() < window.width())
            left = place.right() + gap;
    }
    return {left, top};
}
} // namespace

Tour::Tour(QWidget& window)
    : QObject(&window), m_window(window), m_frame(new TourFrame(&window)), m_bubble(new QFrame(&window))
{
    createBubble();
    m_frame->hide();
    m_bubble->hide();
    m_window.installEventFilter(this);
}

void Tour::createBubble()
{
    auto* bubble = static_cast<QFrame*>(m_bubble);
    bubble->setFrameShape(QFrame::StyledPanel);
    bubble->setAutoFillBackground(true);
    bubble->setFixedWidth(bubbleWidth);
    m_title = new QLabel;
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* skip = new QPushButton(tr("End to&ur"));
    m_next = new QPushButton(tr("&Next"));
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(skip);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_bubble);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
    auto* escape = new QShortcut(Qt::Key_Escape, m_bubble, this, &Tour::end, Qt::WidgetWithChildrenShortcut);
    escape->setObjectName(QStringLiteral("endTour"));
}

void Tour::start(std::vector<TourStop> stops)
{
    m_stops = std::move(stops);
    m_at = 0;
    show();
}

void Tour::goOn()
{
    ++m_at;
    show();
}

void Tour::end()
{
    if (m_stops.empty())
        return;
    m_stops.clear();
    m_frame->hide();
    m_bubble->hide();
    emit ended();
}

bool Tour::isRunning() const
{
    return m_at < m_stops.size();
}

const QWidget* Tour::place() const
{
    return isRunning() ? m_stops[m_at].place.data() : nullptr;
}

void Tour::show()
{
    while (isRunning() && !bringToSight(m_stops[m_at].place))
        ++m_at;
    if (!isRunning()) {
        end();
        return;
    }
    const TourStop& stop = m_stops[m_at];
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_bubble->setAccessibleName(stop.title);
    m_bubble->setAccessibleDescription(stop.text);
    //: which stop of the tour of how many
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_stops.size()));
    m_next->setText(m_at + 1 < m_stops.size() ? tr("&Next") : tr("D&one"));
    arrange();
    for (QWidget* widget : {m_frame, m_bubble}) {
        widget->show();
        widget->raise();
    }
    m_next->setFocus();
}

void Tour::arrange()
{
    const QWidget* shown = place();
    if (!shown)
        return;
    const QRect rect(shown->mapTo(&m_window, QPoint(0, 0)), shown->size());
    m_frame->setGeometry(rect.adjusted(-2, -2, 2, 2).intersected(m_window.rect()));
    // Wrapped text has its height only once its width is known.
    m_bubble->resize(bubbleWidth, m_bubble->layout()->totalHeightForWidth(bubbleWidth));
    m_bubble->move(besides(rect, m_bubble->size(), m_window.rect()));
    m_bubble->raise(); // bars that appear meanwhile stay below it
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &Tour::arrange, Qt::QueuedConnection); // after the parts of the window
    return QObject::eventFilter(watched, event);
}

} // namespace lodestone
