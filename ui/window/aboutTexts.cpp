// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutTexts.h"

#include <Eigen/Core>
#include <QApplication>
#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>
#include <QSysInfo>
#include <vtkVersion.h>

namespace lodestone {

namespace {
void showBox(QWidget* window, const QString& title, const QString& html)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, html, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->open();
}

QString translated(const char* text)
{
    return QCoreApplication::translate("About", text);
}
} // namespace

void showAbout(QWidget* window, const QString& renderer)
{
    const QString eigen =
        QStringLiteral("%1.%2.%3").arg(EIGEN_WORLD_VERSION).arg(EIGEN_MAJOR_VERSION).arg(EIGEN_MINOR_VERSION);
    const QString drawnBy = renderer.isEmpty() ? translated(QT_TRANSLATE_NOOP("About", "no picture drawn yet")) : renderer;
    showBox(window, translated(QT_TRANSLATE_NOOP("About", "About Lodestone")),
            QStringLiteral("<h3>Lodestone %1</h3><p>%2</p><p>Qt %3, VTK %4, Eigen %5<br>%6<br>%7</p><p>%8</p>")
                .arg(QCoreApplication::applicationVersion(),
                     translated(QT_TRANSLATE_NOOP("About", "Visual analytics of recommender embeddings.")),
                     QString::fromLatin1(qVersion()), QString::fromLatin1(vtkVersion::GetVTKVersion()), eigen,
                     translated(QT_TRANSLATE_NOOP("About", "Picture: %1")).arg(drawnBy.toHtmlEscaped()),
                     QSysInfo::prettyProductName().toHtmlEscaped(),
                     translated(QT_TRANSLATE_NOOP(
                         "About", "Free software under the GNU General Public License, version 3 or later."))));
}

void showAboutModel(QWidget* window)
{
    showBox(
        window, translated(QT_TRANSLATE_NOOP("About", "What is MML?")),
        translated(QT_TRANSLATE_NOOP(
            "About",
            "<h3>Magnetic Metric Learning</h3>"
            "<p>Users and items are points in one space. Each rating a user gave gladly pulls user and item together; "
            "items and users without such a rating are pushed away until they are farther off than a margin, which every "
            "user and item learns for itself.</p>"
            "<p>Distances are not plain: the model learns three metrics, for users and items, for users among "
            "themselves and for items among themselves. Pairs of users with similar lists, and of items with similar "
            "raters, also attract each other.</p>"
            "<p>What is near a user in the end is what the model recommends. Groups of similar taste appear as clusters, "
            "and NMI says how well they agree with the labels.</p>")));
}

} // namespace lodestone
