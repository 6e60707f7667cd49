// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apiroutes.h"
#include "api/approvalresource.h"
#include "api/attachmentresource.h"
#include "api/personresource.h"
#include "api/projectresource.h"
#include "api/store.h"
#include "api/timesheetresource.h"

namespace Keyfob::Sandbox {

class Bearer;
struct Realm;

/// The protected API, which openapi.json describes.
class Api
{
public:
    Api(const Realm &realm, const Bearer &bearer);
    Q_DISABLE_COPY_MOVE(Api)

    /// Answers \a request, whose path below the API's base is \a path: "/timesheets...", or empty.
    Response handle(const Request &request, const QString &path);

private:
    void addTimesheets();
    void addAttachments();
    void addOthers();

    const Realm &m_realm;
    const Bearer &m_bearer;
    Store m_store;
    TimesheetResource m_timesheets {m_store};
    AttachmentResource m_attachments {m_store};
    ApprovalResource m_approvals {m_store};
    ProjectResource m_projects {m_store};
    PersonResource m_people {m_store};
    ApiRoutes m_routes;
};

} // namespace Keyfob::Sandbox
