// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DataPage.h"

#include "ui/plot/TintedIcon.h"
#include "ui/session/Session.h"
#include "ui/views/DataView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lodestone {

DataPage::DataPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_worker(new DataFiguresWorker(this)), m_title(new QLabel),
      m_wait(new QLabel(tr("Working out the figures\u2026"))), m_back(new QToolButton), m_copy(new QToolButton),
      m_view(new DataView), m_stack(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* scroll = new QScrollArea;
    auto* inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base);
    auto* margin = new QVBoxLayout(inner);
    margin->setContentsMargins(16, 4, 16, 16);
    margin->addWidget(m_view);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_wait->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(createHead());
    column->addWidget(m_stack, 1);
    connect(&session, &Session::dataChanged, this, &DataPage::refresh);
    connect(m_worker, &DataFiguresWorker::ready, this, [this](const std::shared_ptr<const DataFigures>& figures) {
        m_shown = m_asked;
        m_view->showFigures(*figures);
        m_copy->setEnabled(true);
        m_stack->setCurrentIndex(1);
    });
}

QWidget* DataPage::createHead()
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_back->setText(tr("Back to the picture"));
    m_back->setIcon(tintedIcon(QStringLiteral("previous")));
    m_back->setToolTip(tr("Close this page (Esc)"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(tintedIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy all figures as text, with tabs between columns"));
    for (QToolButton* button : {m_back, m_copy})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &DataPage::closeRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->text()); });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 2);
    row->addWidget(m_title, 1);
    row->addWidget(m_copy);
    row->addWidget(m_back);
    return head;
}

void DataPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void DataPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DataPage::refresh()
{
    const DatasetPtr dataset = m_session.data();
    if (dataset != m_asked) { // the old data are let go of, seen or not
        m_worker->cancel();
        m_asked.reset();
        m_shown.reset();
        m_copy->setEnabled(false);
        m_stack->setCurrentIndex(0);
    }
    if (!isVisible() || !dataset || m_asked)
        return;
    m_title->setText(QString::fromStdString(dataset->name));
    m_asked = dataset;
    m_worker->request(dataset);
}

} // namespace lodestone
