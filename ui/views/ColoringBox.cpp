// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColoringBox.h"

#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"

#include <QStandardItemModel>

namespace lodestone {

ColoringBox::ColoringBox(ExploreView& view, const Session& session, QWidget* parent)
    : QComboBox(parent), m_view(view), m_session(session)
{
    for (const auto& method : coloringCatalogue())
        addItem(method->title(), method->key());
    setSizeAdjustPolicy(AdjustToContents);
    setAccessibleName(tr("Color by"));
    setToolTip(tr("By what the points are colored"));
    connect(this, &QComboBox::activated, this, [this] { m_view.setColoringKey(currentData().toString()); });
    connect(&view, &ExploreView::colorableChanged, this, &ColoringBox::updateItems);
    connect(&view, &ExploreView::coloringChanged, this, &ColoringBox::updateCurrent);
    updateItems();
    updateCurrent();
}

void ColoringBox::updateItems()
{
    const DatasetPtr dataset = m_session.data();
    setEnabled(dataset != nullptr);
    for (int row = 0; row < count(); ++row) {
        const ColoringMethod& method = *findColoring(itemData(row).toString());
        const QString problem = dataset ? method.problem(*dataset) : QString();
        QStandardItem* item = static_cast<QStandardItemModel*>(model())->item(row);
        item->setEnabled(problem.isEmpty());
        item->setToolTip(problem.isEmpty() ? method.about() : problem);
    }
}

void ColoringBox::updateCurrent()
{
    setCurrentIndex(findData(m_view.coloringKey())); // -1, so nothing, without data
}

} // namespace lodestone
