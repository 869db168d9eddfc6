// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a text of core for translation; yields the text. The ui translates it in `context`.
#define PARAM_TEXT(context, text) text
