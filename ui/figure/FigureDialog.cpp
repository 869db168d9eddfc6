// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/FigureDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int previewWidth = 420, previewHeight = 280;
const QString group = QStringLiteral("figure");
const char* const endings[] = {"png", "svg", "pdf"};

void remember(const FigureOptions& options)
{
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue("format", int(options.format));
    settings.setValue("scale", options.scale);
    settings.setValue("legend", options.legend);
    settings.setValue("caption", options.caption);
    settings.setValue("transparent", options.transparent);
}
} // namespace

FigureOptions rememberedFigureOptions()
{
    QSettings settings;
    settings.beginGroup(group);
    FigureOptions options;
    options.format = FigureFormat(std::clamp(settings.value("format", 0).toInt(), 0, 2));
    options.scale = std::clamp(settings.value("scale", options.scale).toInt(), 1, FigureOptions::maxScale);
    options.legend = settings.value("legend", options.legend).toBool();
    options.caption = settings.value("caption", options.caption).toBool();
    options.transparent = settings.value("transparent", options.transparent).toBool();
    return options;
}

FigureDialog::FigureDialog(std::shared_ptr<const Figure> figure, QWidget* parent)
    : QDialog(parent), m_figure(std::move(figure)), m_format(new QComboBox), m_scale(new QSpinBox),
      m_legend(new QCheckBox(tr("&Legend"))), m_caption(new QCheckBox(tr("Line belo&w the picture"))),
      m_transparent(new QCheckBox(tr("No &background"))), m_size(new QLabel), m_preview(new QLabel), m_trouble(new QLabel),
      m_save(new QPushButton(tr("&Save\u2026"))), m_copy(new QPushButton(tr("C&opy")))
{
    setWindowTitle(tr("Export picture"));
    createWidgets();
    setOptions(rememberedFigureOptions());
    connect(m_format, &QComboBox::currentIndexChanged, this, &FigureDialog::refresh);
    connect(m_scale, &QSpinBox::valueChanged, this, &FigureDialog::refresh);
    for (const QCheckBox* box : {m_legend, m_caption, m_transparent})
        connect(box, &QCheckBox::toggled, this, &FigureDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::askForFile);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        FigureOptions asImage = options();
        asImage.format = FigureFormat::Png;
        QGuiApplication::clipboard()->setImage(m_figure->image(asImage));
    });
}

void FigureDialog::createWidgets()
{
    m_format->addItems({tr("PNG: pixels"), tr("SVG: text and lines as vectors"), tr("PDF: text and lines as vectors")});
    m_scale->setRange(1, FigureOptions::maxScale);
    m_scale->setSuffix(QStringLiteral("\u00d7"));
    m_scale->setToolTip(
        tr("How many pixels of the figure one of the screen becomes; in SVG and PDF this concerns the points"));
    m_transparent->setToolTip(tr("What is behind the figure shows through"));
    m_preview->setFixedSize(previewWidth, previewHeight);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Si&ze:"), m_scale);
    form->addRow(QString(), m_size);
    form->addRow(tr("With:"), m_legend);
    form->addRow(QString(), m_caption);
    form->addRow(QString(), m_transparent);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1, Qt::AlignCenter);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
}

FigureOptions FigureDialog::options() const
{
    return {FigureFormat(m_format->currentIndex()), m_scale->value(), m_legend->isChecked(), m_caption->isChecked(),
            m_transparent->isChecked()};
}

void FigureDialog::setOptions(const FigureOptions& options)
{
    m_format->setCurrentIndex(int(options.format));
    m_scale->setValue(options.scale);
    m_legend->setChecked(options.legend);
    m_caption->setChecked(options.caption);
    m_transparent->setChecked(options.transparent);
    refresh();
}

QPixmap FigureDialog::preview() const
{
    FigureOptions small = options();
    small.scale = 1;
    const qreal ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(m_figure->image(small))
                          .scaled(QSizeF(previewWidth * ratio, previewHeight * ratio).toSize(), Qt::KeepAspectRatio,
                                  Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void FigureDialog::refresh()
{
    const FigureOptions chosen = options();
    const QSize pixels = m_figure->pixels(chosen);
    const QLocale locale;
    const QString text =
        chosen.format == FigureFormat::Png ? tr("%1 \u00d7 %2 pixels") : tr("points of %1 \u00d7 %2 pixels");
    m_size->setText(text.arg(locale.toString(pixels.width()), locale.toString(pixels.height())));
    m_preview->setPixmap(preview());
    m_trouble->hide();
}

void FigureDialog::askForFile()
{
    const QString ending = QLatin1String(endings[m_format->currentIndex()]);
    auto* dialog = new QFileDialog(this, tr("Export picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (save(path))
            accept();
    });
    dialog->open();
}

bool FigureDialog::save(const QString& path)
{
    const QByteArray bytes = m_figure->file(options());
    QString reason;
    QSaveFile file(path);
    if (bytes.isEmpty())
        reason = tr("There is not enough memory for a picture of this size; choose a smaller one.");
    else if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        reason = tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString());
    m_trouble->setText(reason);
    m_trouble->setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        return false;
    remember(options());
    emit saved(path);
    return true;
}

QString FigureDialog::sizeText() const
{
    return m_size->text();
}

QString FigureDialog::trouble() const
{
    return m_trouble->text();
}

} // namespace lodestone
