// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scrolledColumn.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lodestone {

void fillWithScrolledColumn(QWidget& panel, std::initializer_list<QWidget*> widgets)
{
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(6, 4, 6, 4);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

} // namespace lodestone
