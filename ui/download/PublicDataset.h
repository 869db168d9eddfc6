// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace lodestone {

/// A data set that its publisher offers to everyone. All texts are the publisher's facts.
struct PublicDataset {
    QString key; ///< unique
    QString name;
    QString about; ///< what is rated, how much, by whom; in the language of the window
    double megabytes = 0; ///< of the download, rounded, as the publisher says; 0 = not said
    QString terms; ///< the publisher's conditions in short; in the language of the window
    QString citation;
    QUrl page; ///< of the publisher, about this data set
    QUrl file; ///< empty: it is to be had on the page only, by a form or a login
    QByteArray checksum; ///< MD5 or SHA-256 in hexadecimal, as the publisher gives it; empty where it gives none here
    QUrl checksumFile; ///< where the publisher keeps the checksum; empty where it keeps none
};

/// Reads a catalogue in JSON. Throws Error, with the entry and what is wrong with it.
std::vector<PublicDataset> readPublicDatasets(const QByteArray& json);

/// The catalogue that comes with the program, in its order.
const std::vector<PublicDataset>& publicDatasets();

} // namespace lodestone
