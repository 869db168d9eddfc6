# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    BlockReader.cpp
    ByteSource.cpp
    Columns.cpp
    DataFile.cpp
    DelimitedText.cpp
    Encoding.cpp
    FieldSplitter.cpp
    FieldValue.cpp
    FileTree.cpp
    FolderForm.cpp
    FolderWriter.cpp
    ItemFile.cpp
    LineReader.cpp
    LineScanner.cpp
    RatingParser.cpp
    MovieLens.cpp
    MovieLensTables.cpp
    RatingTable.cpp
    RecBole.cpp
    SideTables.cpp
    TableForm.cpp
    TableWriter.cpp
    ZipArchive.cpp
    catalogue.cpp
    readTable.cpp)
