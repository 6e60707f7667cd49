// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/displaytext.h"
#include "oidc/subject.h"
#include "support/suite.h"

#include <QTest>

#include <concepts>
#include <type_traits>

using namespace Keyfob;

namespace {

template<typename A, typename B>
concept Comparable = requires(const A &a, const B &b)
{
    a == b;
};

// Identity is octets: no text is one, or is compared with one.
static_assert(Comparable<Subject, Subject>);
static_assert(!Comparable<Subject, QString>);
static_assert(!Comparable<Subject, QByteArray>);
static_assert(!Comparable<Subject, DisplayText>);
static_assert(!std::is_convertible_v<Subject, QString>);
static_assert(!std::is_convertible_v<Subject, QByteArray>);
static_assert(!std::is_constructible_v<Subject, QString>);
static_assert(!std::is_constructible_v<Subject, DisplayText>);

// What is shown decides nothing.
static_assert(std::is_convertible_v<DisplayText, QString>);
static_assert(!std::is_constructible_v<DisplayText, QString>);
static_assert(!Comparable<DisplayText, QString>);
static_assert(!Comparable<QString, DisplayText>);
static_assert(!Comparable<DisplayText, QLatin1StringView>);
static_assert(!Comparable<DisplayText, DisplayText>);

Expected<Subject> subjectOf(const QJsonValue &sub)
{
    return Subject::of({{QStringLiteral("sub"), sub}});
}

} // namespace

class TestSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAsciiUpTo255Octets_data()
    {
        QTest::addColumn<QJsonValue>("sub");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QJsonValue &sub, const char *error) {
            QTest::newRow(name) << sub << QString::fromLatin1(error);
        };
        row("short", QStringLiteral("a"), "");
        row("with spaces", QStringLiteral(" cn=Emma  Lee "), "");
        row("255", QString(255, u'x'), "");
        row("256", QString(256, u'x'), "ClaimInvalid");
        row("umlaut", QStringLiteral("em\u00fcma"), "ClaimInvalid");
        row("zero-width space", QStringLiteral("em\u200bma"), "ClaimInvalid");
        row("empty", QString(), "ClaimMissing");
        row("null", QJsonValue(), "ClaimMissing");
        row("number", 1, "ClaimMissing");
        row("absent", QJsonValue(QJsonValue::Undefined), "ClaimMissing");
    }
    void takesAsciiUpTo255Octets()
    {
        QFETCH(QJsonValue, sub);
        const auto subject = subjectOf(sub);
        QTEST(subject ? QString() : subject.error().name(), "error");
        if (subject)
            QCOMPARE(subject->octets(), sub.toString().toLatin1());
    }

    void saysHowLongOneIsThatIsTooLong()
    {
        const QString message = subjectOf(QString(300, u'x')).error().message();
        QVERIFY2(message.contains(QStringLiteral("300")), qPrintable(message));
        QVERIFY(message.contains(QStringLiteral("255")));
    }

    void comparesEveryOctet_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("after 120") << QByteArray(120, 'x') + '1' << QByteArray(120, 'x') + '2';
        QTest::newRow("two spaces") << QByteArray("cn=Emma Lee") << QByteArray("cn=Emma  Lee");
        QTest::newRow("a space at the end") << QByteArray("emma") << QByteArray("emma ");
        QTest::newRow("case") << QByteArray("emma") << QByteArray("Emma");
        QTest::newRow("a tabulator") << QByteArray("a b") << QByteArray("a\tb");
    }
    void comparesEveryOctet()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(*Subject::fromOctets(one) != *Subject::fromOctets(other));
        QVERIFY(*Subject::fromOctets(one) == *Subject::fromOctets(one));
    }

    void isShownShortened()
    {
        const QString shown = Subject::fromOctets(QByteArray(200, 'x'))->displayText();
        QCOMPARE(shown.size(), 121);
        QVERIFY(Subject().isEmpty());
        QVERIFY(Subject().displayText().isEmpty());
    }
};

KEYFOB_SUITE(TestSubject)
#include "tst_subject.moc"
