// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

class ProjectSession;
class Session;
class ViewSwitch;

/// Runs of the open project can be compared, and what is recorded appears there. @pre all live as long as `views`
void followProject(ViewSwitch& views, ProjectSession& project, const Session& session);

} // namespace lodestone
