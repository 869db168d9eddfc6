# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    Downloader.cpp Downloader.h
    GetDataDialog.cpp GetDataDialog.h
    PublicDataset.cpp PublicDataset.h)
