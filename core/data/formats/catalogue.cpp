// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/catalogue.h"

#include "core/data/formats/Amazon.h"
#include "core/data/formats/DelimitedText.h"
#include "core/data/formats/FolderForm.h"
#include "core/data/formats/Herec.h"
#include "core/data/formats/Ktup.h"
#include "core/data/formats/MatrixMarket.h"
#include "core/data/formats/MovieLens.h"
#include "core/data/formats/MovieLensTables.h"
#include "core/data/formats/RecBole.h"
#include "core/data/formats/S3Rec.h"
#include "core/data/formats/Yelp.h"

namespace lodestone {

const std::vector<FormatInfo>& formatCatalogue()
{
    // One line for each.
    // clang-format off
    static const std::vector<FormatInfo> formats{
        folderFormFormat(),
        movieLensFormat(),
        movieLensDatFormat(),
        movieLensCsvFormat(),
        recBoleFormat(),
        herecFormat(),
        s3RecFormat(),
        ktupFormat(),
        matrixMarketFormat(),
        amazonFormat(),
        yelpFormat(),
        delimitedTextFormat(),
    };
    // clang-format on
    return formats;
}

} // namespace lodestone
