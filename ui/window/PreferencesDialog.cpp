// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PreferencesDialog.h"

#include "ui/session/Preferences.h"
#include "ui/views/ColorChoices.h"
#include "ui/window/InterfaceLanguage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>
#include <thread>

namespace lodestone {

namespace {
QComboBox* themeBox(Preferences& preferences)
{
    auto* box = new QComboBox;
    box->addItems({PreferencesDialog::tr("As the desktop"), PreferencesDialog::tr("Light"), PreferencesDialog::tr("Dark")});
    box->setCurrentIndex(static_cast<int>(preferences.theme()));
    QObject::connect(box, &QComboBox::currentIndexChanged, &preferences,
                     [&preferences](int index) { preferences.setTheme(static_cast<ThemeMode>(index)); });
    return box;
}

QComboBox* motionBox(Preferences& preferences)
{
    auto* box = new QComboBox;
    box->addItems({PreferencesDialog::tr("As the desktop"), PreferencesDialog::tr("Points move from epoch to epoch"),
                   PreferencesDialog::tr("Points jump from epoch to epoch")});
    box->setCurrentIndex(static_cast<int>(preferences.motion()));
    QObject::connect(box, &QComboBox::currentIndexChanged, &preferences,
                     [&preferences](int index) { preferences.setMotion(static_cast<MotionMode>(index)); });
    return box;
}

QComboBox* pictureBox(Preferences& preferences)
{
    constexpr int onlyTheLast = std::numeric_limits<int>::max();
    auto* box = new QComboBox;
    box->addItem(PreferencesDialog::tr("As it comes, also within epochs"), 0);
    box->addItem(PreferencesDialog::tr("Every epoch"), 1);
    box->addItem(PreferencesDialog::tr("Every 5 epochs"), 5);
    box->addItem(PreferencesDialog::tr("Every 10 epochs"), 10);
    box->addItem(PreferencesDialog::tr("Only when the run ends or pauses"), onlyTheLast);
    box->setCurrentIndex(std::max(0, box->findData(preferences.pictureEvery())));
    box->setToolTip(PreferencesDialog::tr("How often the picture follows a training; never more than 30 times a second. "
                                          "Every epoch is on the timeline whatever is chosen here."));
    QObject::connect(box, &QComboBox::currentIndexChanged, &preferences,
                     [&preferences, box] { preferences.setPictureEvery(box->currentData().toInt()); });
    return box;
}

QComboBox* visionBox(Preferences& preferences)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("vision"));
    box->addItem(PreferencesDialog::tr("Normal color vision"), static_cast<int>(ColorVision::Normal));
    for (const ColorVision vision : {ColorVision::Protanopia, ColorVision::Deuteranopia, ColorVision::Tritanopia})
        box->addItem(PreferencesDialog::tr("As with %1").arg(nameOf(vision)), static_cast<int>(vision));
    box->setCurrentIndex(box->findData(static_cast<int>(preferences.colorVision())));
    box->setToolTip(PreferencesDialog::tr(
        "Shows picture and legend as eyes without cones of one kind see them, to check the colors of a "
        "figure. The legend says so; with the next start vision is normal again."));
    QObject::connect(box, &QComboBox::currentIndexChanged, &preferences, [&preferences, box] {
        preferences.setColorVision(static_cast<ColorVision>(box->currentData().toInt()));
    });
    return box;
}

QSpinBox* threadsBox(Preferences& preferences)
{
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    auto* box = new QSpinBox;
    box->setRange(0, cores);
    box->setSpecialValueText(PreferencesDialog::tr("Automatic (%1)").arg(std::max(1, cores - 1)));
    box->setValue(preferences.trainingThreads());
    box->setToolTip(PreferencesDialog::tr("Automatic leaves one core to the window. The number of threads never changes the "
                                          "result. Takes effect with the next run."));
    QObject::connect(box, &QSpinBox::valueChanged, &preferences, &Preferences::setTrainingThreads);
    return box;
}

QSpinBox* memoryBox(Preferences& preferences)
{
    auto* box = new QSpinBox;
    box->setRange(16, 1 << 20);
    box->setSingleStep(256);
    box->setSuffix(PreferencesDialog::tr(" MiB"));
    box->setValue(preferences.timelineMemoryMib());
    box->setToolTip(PreferencesDialog::tr("Beyond this, the timeline keeps every second, fourth, ... epoch."));
    QObject::connect(box, &QSpinBox::valueChanged, &preferences, &Preferences::setTimelineMemoryMib);
    return box;
}

QComboBox* languageBox(Preferences& preferences)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("language"));
    box->addItem(PreferencesDialog::tr("As the system"), QString());
    for (const Language& language : languages())
        box->addItem(language.name, language.key);
    box->setCurrentIndex(std::max(0, box->findData(preferences.language())));
    QObject::connect(box, &QComboBox::currentIndexChanged, &preferences,
                     [&preferences, box] { preferences.setLanguage(box->currentData().toString()); });
    return box;
}
} // namespace

QWidget* PreferencesDialog::createLanguageField(Preferences& preferences)
{
    auto* hint = new QLabel(tr("Takes effect after a restart, which ends a run."));
    auto* restart = new QPushButton(tr("&Restart now"));
    restart->setObjectName(QStringLiteral("restart"));
    restart->setAutoDefault(false);
    connect(restart, &QPushButton::clicked, this, &PreferencesDialog::restartRequested);
    auto* offer = new QWidget;
    auto* row = new QHBoxLayout(offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(hint, 1);
    row->addWidget(restart);
    const auto update = [&preferences, offer] {
        offer->setVisible(preferences.language() != preferences.languageAtStart());
    };
    connect(&preferences, &Preferences::languageChanged, offer, update);
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    QComboBox* box = languageBox(preferences);
    field->setFocusProxy(box);
    column->addWidget(box);
    column->addWidget(offer);
    update();
    return field;
}

PreferencesDialog::PreferencesDialog(Preferences& preferences, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Language"), createLanguageField(preferences));
    form->addRow(tr("&Theme"), themeBox(preferences));
    form->addRow(tr("&Motion"), motionBox(preferences));
    form->addRow(tr("&Colors of the picture"), visionBox(preferences));
    form->addRow(tr("&Picture of a training"), pictureBox(preferences));
    form->addRow(tr("T&hreads for training"), threadsBox(preferences));
    form->addRow(tr("Memory of the t&imeline"), memoryBox(preferences));
    for (int row = 0; row < form->rowCount(); ++row) {
        auto* label = qobject_cast<QLabel*>(form->itemAt(row, QFormLayout::LabelRole)->widget());
        QWidget* field = form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (field->focusProxy())
            field = field->focusProxy();
        field->setAccessibleName(label->text().remove(u'&'));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

} // namespace lodestone
