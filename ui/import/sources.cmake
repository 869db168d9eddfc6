# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    CountsRow.cpp CountsRow.h
    FilePicker.cpp FilePicker.h
    ImportDialog.cpp ImportDialog.h
    NoticeBox.cpp NoticeBox.h
    PreviewLoader.cpp PreviewLoader.h
    PreviewModel.cpp PreviewModel.h
    ReadingForm.cpp ReadingForm.h
    RoleHeader.cpp RoleHeader.h
    SeparatorBox.cpp SeparatorBox.h
    columnRoles.cpp columnRoles.h
    foundTexts.cpp foundTexts.h)
