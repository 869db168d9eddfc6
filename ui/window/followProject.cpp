// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/followProject.h"

#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"
#include "ui/window/ViewSwitch.h"

namespace lodestone {

void followProject(ViewSwitch& views, ProjectSession& project, const Session& session)
{
    const auto follow = [&views, &project, &session] {
        const std::optional<DataId> data = project.openData();
        if (data && session.data() && !project.file().isEmpty())
            views.setProject(project.file().toStdString(), session.data(), *data);
        else
            views.clearProject();
    };
    QObject::connect(&project, &ProjectSession::changed, &views, follow);
    const RunEntries& runs = project.runs();
    for (const auto change : {&RunEntries::added, &RunEntries::changed, &RunEntries::removed})
        QObject::connect(&runs, change, &views, &ViewSwitch::refresh);
    follow();
}

} // namespace lodestone
