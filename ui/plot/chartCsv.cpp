// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chartCsv.h"

#include "core/export/tableEscapes.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>

#include <map>

namespace lodestone {

namespace {
void saveText(QWidget* chart, const QByteArray& text)
{
    const QString title = QCoreApplication::translate("Chart", "Save as CSV");
    const QString path = QFileDialog::getSaveFileName(chart, title, QStringLiteral("chart.csv"),
                                                      QCoreApplication::translate("Chart", "Tables (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return;
    QMessageBox box(QMessageBox::Warning, title,
                    QCoreApplication::translate("Chart", "%1 cannot be written: %2. Choose another folder or make room.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()),
                    QMessageBox::Ok, chart);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void addAction(QWidget* chart, const char* name, const QString& text, const std::function<void()>& act)
{
    auto* action = new QAction(text, chart);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, chart, act);
    chart->addAction(action);
}
} // namespace

QString csvRow(const QStringList& fields)
{
    QStringList escaped;
    for (const QString& field : fields)
        escaped << QString::fromStdString(csvEscaped(field.toStdString()));
    return escaped.join(u',') + u'\n';
}

QString csvNumber(double number)
{
    return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest).remove(u',');
}

QString csvOf(const QString& xName, const std::vector<CsvSeries>& series)
{
    QStringList names{xName};
    std::map<double, QStringList> rows;
    const auto numSeries = static_cast<qsizetype>(series.size());
    for (qsizetype i = 0; i < numSeries; ++i) {
        const CsvSeries& one = series[static_cast<std::size_t>(i)];
        names << one.name;
        for (const QPointF& point : one.points) {
            QStringList& fields = rows[point.x()];
            if (fields.isEmpty())
                fields = QStringList(numSeries);
            fields[i] = csvNumber(point.y());
        }
    }
    QString text = csvRow(names);
    for (const auto& [x, fields] : rows)
        text += csvRow(QStringList{csvNumber(x)} + fields);
    return text;
}

void addCsvActions(QWidget* chart, const std::function<QString()>& csv)
{
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(chart, "copyCsv", QCoreApplication::translate("Chart", "Copy as CSV"),
              [csv] { QGuiApplication::clipboard()->setText(csv()); });
    addAction(chart, "saveCsv", QCoreApplication::translate("Chart", "Save as CSV..."),
              [chart, csv] { saveText(chart, csv().toUtf8()); });
}

} // namespace lodestone
