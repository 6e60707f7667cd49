// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setup/tenantform.h"
#include "support/suite.h"

#include "support/jsontext.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// A tenant file as a form.
class TestTenantForm : public QObject
{
    Q_OBJECT

private:
    static QByteArray acme()
    {
        return json(
            "{'name': 'Acme', 'issuer': 'https://login.acme.example/', 'client_id': 'keyfob', "
            "'redirect_uri': 'org.keyfob.keyfob:/callback', 'client_secret': 'canary', 'scope': "
            "['openid', 'read:x'], 'extra_parameters': {'brand': 'acme'}}");
    }
    static int row(const TenantForm &form, const QString &field)
    {
        for (int i = 0; i < form.rowCount(); ++i) {
            if (form.index(i).data(TenantForm::FieldRole) == field)
                return i;
        }
        return -1;
    }
    static QString value(const TenantForm &form, const QString &field)
    {
        return form.index(row(form, field)).data(TenantForm::ValueRole).toString();
    }

private Q_SLOTS:
    void hasARowWithTitleForEveryField()
    {
        const TenantForm form;
        for (const QString &field : Tenant::fieldNames()) {
            if (field == "$schema"_L1)
                continue;
            const int at = row(form, field);
            QVERIFY2(at >= 0, qPrintable(field));
            QVERIFY2(!form.index(at).data(TenantForm::TitleRole).toString().isEmpty(),
                     qPrintable(field));
        }
    }

    void showsWhatTheFileHas()
    {
        TenantForm form;
        const QAbstractItemModelTester tester(
            &form, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(form.load(acme()));
        QVERIFY(form.isValid());
        QVERIFY(!form.isModified());
        QCOMPARE(value(form, u"name"_s), u"Acme"_s);
        QCOMPARE(value(form, u"scope"_s), u"openid, read:x"_s);
        QCOMPARE(value(form, u"extra_parameters"_s), u"brand=acme"_s);
        QCOMPARE(value(form, u"audience"_s), QString());
    }

    void namesTheFieldThatIsWrongWhileSomebodyTypes()
    {
        TenantForm form;
        QVERIFY(form.load(acme()));
        const int api = row(form, u"api_base_url"_s);
        form.setValue(api, u"http://api.acme.example"_s);
        QVERIFY(!form.isValid());
        QVERIFY(!form.index(api).data(TenantForm::ProblemRole).toString().isEmpty());
        QVERIFY(form.index(0).data(TenantForm::ProblemRole).toString().isEmpty());
        form.setValue(api, u"https://api.acme.example"_s);
        QVERIFY(form.isValid());
        QVERIFY(form.isModified());
    }

    void writesEachKindOfField()
    {
        TenantForm form;
        QVERIFY(form.load(acme()));
        form.setValue(row(form, u"scope"_s), u"openid,  email"_s);
        form.setValue(row(form, u"max_age"_s), u"3600"_s);
        form.setValue(row(form, u"federated_logout"_s), u"true"_s);
        form.setValue(row(form, u"extra_parameters"_s), u"brand=acme, theme=dark"_s);
        const auto tenant = Tenant::parse(form.json());
        QVERIFY2(tenant, tenant ? "" : qPrintable(tenant.error().message()));
        QVERIFY(tenant->scopes.contains(u"email"_s));
        QCOMPARE(tenant->maxAge, std::optional(std::chrono::seconds(3600)));
        QVERIFY(tenant->federatedLogout);
        QCOMPARE(tenant->extraParameters.size(), 2);
    }

    void showsAndWritesViewsAsJson()
    {
        TenantForm form;
        QVERIFY(form.load(acme()));
        const int views = row(form, u"views"_s);
        form.setValue(views, QString::fromUtf8(json("[{'path': '/a'}]")));
        QVERIFY(form.isValid());
        QCOMPARE(value(form, u"views"_s), QString::fromUtf8(json("[{'path':'/a'}]")));
        QCOMPARE(Tenant::parse(form.json())->views.size(), 1);
        form.setValue(views, u"[{"_s);
        QVERIFY(!form.isValid());
        QVERIFY(!form.index(views).data(TenantForm::ProblemRole).toString().isEmpty());
        QCOMPARE(value(form, u"views"_s), u"[{"_s); // what was typed stays
    }

    void leavesOutWhatIsEmptied()
    {
        TenantForm form;
        QVERIFY(form.load(acme()));
        form.setValue(row(form, u"scope"_s), u" "_s);
        QVERIFY(!QJsonDocument::fromJson(form.json()).object().contains("scope"_L1));
        form.setValue(row(form, u"client_id"_s), {});
        QVERIFY(!form.isValid());
    }

    void exportsNoSecret()
    {
        TenantForm form;
        QVERIFY(form.load(acme()));
        QVERIFY(form.json().contains("canary"));
        QVERIFY(!form.exported().contains("canary"));
        QVERIFY(Tenant::parse(form.exported()));
    }

    void refusesWhatIsNoObject()
    {
        TenantForm form;
        QVERIFY(!form.load("[]"));
    }
};

KEYFOB_SUITE(TestTenantForm)
#include "tst_tenantform.moc"
