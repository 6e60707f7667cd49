// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/seed.h"

#include "users.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox::Seed {

namespace {

/// Nobody works at the weekend.
QDate workday(QDate date)
{
    while (date.dayOfWeek() > 5)
        date = date.addDays(-1);
    return date;
}

QString manager()
{
    return demoUsers().at(1).name();
}

/// What those who can sign in did lately.
QList<Timesheet> latest()
{
    struct Row
    {
        int user;
        int daysAgo;
        const char *project;
        double hours;
        const char *description;
        bool approved;
    };
    static constexpr Row rows[] = {
        {0, 8, "Harbour Portal", 7.5, "Sign-up form, validation and tests", true},
        {0, 7, "Harbour Portal", 6.0, "Address search", true},
        {0, 7, "Internal", 1.5, "Team meeting", true},
        {0, 6, "Fleet Tracker", 8.0, "Map tiles for offline use", true},
        {1, 6, "Fleet Tracker", 4.0, "Review of the sprint", true},
        {0, 3, "Fleet Tracker", 7.0, "Route export to GPX", false},
        {1, 3, "Hiring", 3.5, "Two interviews", false},
        {0, 2, "Harbour Portal", 5.25, "Keyboard navigation of the calendar", false},
        {0, 1, "Harbour Portal", 7.75, "Berth booking, first version", false},
        {1, 1, "Harbour Portal", 2.0, "Planning with the port authority", false},
    };
    QList<Timesheet> sheets;
    for (const Row &row : rows) {
        const User &user = demoUsers().at(row.user);
        sheets.append({0, user.subject, user.name(), QString::fromLatin1(row.project),
                       workday(QDate::currentDate().addDays(-row.daysAgo)), row.hours,
                       QString::fromLatin1(row.description), row.approved ? manager() : QString()});
        sheets.last().isBillable = row.project[0] != 'I' && row.project[1] != 'i';
    }
    return sheets;
}

} // namespace

QList<Timesheet> timesheets(int rows, const QList<Person> &people)
{
    static const QStringList tasks {u"Sign-up form"_s,     u"Address search"_s, u"Map tiles"_s,
                                    u"Review"_s,           u"Route export"_s,   u"Accessibility"_s,
                                    u"Berth booking"_s,    u"Release notes"_s,  u"Load tests"_s,
                                    u"Planning meeting"_s, u"Support"_s};
    static const QStringList names {u"Harbour Portal"_s, u"Fleet Tracker"_s, u"Internal"_s,
                                    u"Lighthouse"_s, u"Hiring"_s};
    const QList<Timesheet> own = latest();
    QList<Timesheet> sheets;
    const int older = rows - static_cast<int>(own.size());
    sheets.reserve(qMax(0, older) + own.size());
    const QDate last = QDate::currentDate().addDays(-9);
    for (int i = 0; i < older; ++i) {
        // Three of four are the employee's who can sign in.
        const Person &person = people.at(i % 4 == 3 ? (i / 4) % people.size() : 0);
        Timesheet sheet;
        sheet.owner = person.subject.isEmpty() ? person.id : person.subject;
        sheet.employee = person.name();
        sheet.project = names.at(i % names.size());
        sheet.date = workday(last.addDays(-(older - 1 - i) / 40));
        sheet.hours = 0.25 * (1 + i * 7 % 36);
        sheet.description = u"%1, part %2"_s.arg(tasks.at(i % tasks.size())).arg(i + 1);
        sheet.isBillable = i % names.size() < 2;
        if (older - i > 200)
            sheet.approvedBy = manager();
        sheets.append(sheet);
    }
    return sheets + own;
}

QList<Project> projects()
{
    const auto project = [](const char *code, const char *name, const char *customer,
                            const QStringList &tags, double rate, bool isActive) {
        Project made {{}, QString::fromLatin1(code), QString::fromLatin1(name)};
        made.id = Project::idFor(made.code);
        made.customer = QString::fromLatin1(customer);
        made.tags = tags;
        made.hourlyRate = rate;
        made.isActive = isActive;
        made.starts = QDate(2025, 3, 1);
        if (!isActive)
            made.ends = QDate(2026, 2, 28);
        if (rate > 0) {
            made.website = u"https://%1.example/"_s.arg(made.code.toLower());
            made.budgets = {{u"2026-Q1"_s, rate * 400}, {u"2026-Q2"_s, rate * 350}};
        }
        return made;
    };
    return {project("HARB", "Harbour Portal", "Port of Hamburg", {u"web"_s, u"public"_s}, 95, true),
            project("FLEET", "Fleet Tracker", "Nordsee Logistics", {u"mobile"_s, u"maps"_s}, 110.5,
                    true),
            project("LIGHT", "Lighthouse", "Coast Guard", {u"embedded"_s}, 120, true),
            project("INT", "Internal", "", {}, 0, true),
            project("HIRE", "Hiring", "", {u"people"_s}, 0, true),
            project("TIDE", "Tide Tables", "Port of Hamburg", {u"web"_s, u"maps"_s}, 90, false)};
}

QList<Person> people()
{
    static const QStringList given {u"Amir"_s,  u"Birgit"_s, u"Chloé"_s, u"Daan"_s,   u"Elif"_s,
                                    u"Fatou"_s, u"Goran"_s,  u"Hanna"_s, u"Ingrid"_s, u"Jonas"_s};
    static const QStringList family {u"Ahmadi"_s, u"Brandt"_s, u"Jørgensen"_s, u"Novak"_s,
                                     u"Öztürk"_s, u"Petit"_s,  u"Santos"_s};
    static const QStringList departments {u"Engineering"_s, u"Design"_s, u"Finance"_s,
                                          u"Support"_s};
    QList<Person> all;
    for (const User &user : demoUsers()) {
        Person person {user.employeeNumber, user.subject, user.givenName, user.familyName};
        person.email = user.email;
        person.role = user.role;
        person.department = user.department;
        person.startedOn = QDate(2021, 9, 1);
        all.append(person); // moved, g++ 14 takes the address that is not there for a value
    }
    all[0].managerId = all.at(1).id;
    all[0].phone = u"+49 40 555010"_s;
    all[0].address = Address {u"Elbchaussee 12"_s, u"22765"_s, u"Hamburg"_s, u"DE"_s};
    for (int i = 0; i < 48; ++i) {
        Person person {
            u"TS-%1"_s.arg(1100 + i), {}, given.at(i % given.size()), family.at(i % family.size())};
        person.email = u"%1@timesheets.example"_s.arg(person.id.toLower());
        person.role = i % 12 == 0 ? u"manager"_s : u"employee"_s;
        person.department = departments.at(i % departments.size());
        person.managerId = all.at(1).id;
        person.startedOn = QDate(2019, 1, 1).addDays(i * 37);
        person.weeklyHours = i % 5 == 0 ? 20 : 40;
        all.append(person);
    }
    return all;
}

} // namespace Keyfob::Sandbox::Seed
