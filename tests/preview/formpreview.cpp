// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formpreview.h"

#include "openapi/apidescription.h"
#include "support/jsontext.h"

#include <QFile>
#include <QQmlComponent>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr const char *Page = "import QtQuick\n"
                             "import QtQuick.Window\n"
                             "import Keyfob.Components\n"
                             "import Keyfob.Forms\n"
                             "Window {\n"
                             "    id: root\n"
                             "    required property FormModel form\n"
                             "    property string theme\n"
                             "    property real textSize: 1\n"
                             "    property bool highContrast: false\n"
                             "    color: Theme.window\n"
                             "    Component.onCompleted: Theme.reducedMotion = true\n"
                             "    LayoutMirroring.enabled: Theme.mirrored\n"
                             "    LayoutMirroring.childrenInherit: true\n"
                             "    title: 'Form'\n"
                             "    Binding { target: Theme; property: 'mode'; value: root.theme }\n"
                             "    Binding {\n"
                             "        target: Theme\n"
                             "        property: 'textSize'\n"
                             "        value: root.textSize\n"
                             "    }\n"
                             "    Binding {\n"
                             "        target: Theme\n"
                             "        property: 'highContrast'\n"
                             "        value: root.highContrast\n"
                             "    }\n"
                             "    Binding {\n"
                             "        target: Theme\n"
                             "        property: 'compact'\n"
                             "        value: Math.min(root.width, root.height) < 480\n"
                             "    }\n"
                             "    ScrollPage {\n"
                             "        anchors.fill: parent\n"
                             "        focus: true\n"
                             "        Label { text: root.title; kind: Label.Title }\n"
                             "        Card {\n"
                             "            width: parent.width\n"
                             "            contentItem: ObjectForm { form: root.form }\n"
                             "        }\n"
                             "    }\n"
                             "}\n";

ApiSchema sampleSchema(const char *name)
{
    QFile file(QStringLiteral(":/preview/forms.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("forms.json is missing");
    static const auto description = ApiDescription::read(
        file.readAll(), QUrl(QStringLiteral("https://api.example/openapi.json")));
    const auto *operation =
        description ? description->operation(QString::fromLatin1(name)) : nullptr;
    if (!operation || !operation->body)
        qFatal("no schema of %s", name);
    return operation->body->contents.first().schema;
}

int rowAt(const FormModel &form, const char *pointer)
{
    for (int row = 0; row < form.count(); ++row) {
        if (form.value(row, "pointer").toString() == QLatin1StringView(pointer))
            return row;
    }
    return -1;
}

void playCreate(FormModel &form)
{
    form.begin(sampleSchema("createTimesheet"), {}, FormModel::Purpose::Create);
}

void playEdit(FormModel &form)
{
    form.begin(sampleSchema("createTimesheet"),
               json("{'id':'14','project':'Website relaunch','date':'2026-11-23','hours':7.50,"
                    "'billable':true,'status':'draft','started':'2026-11-23T08:30:00+01:00',"
                    "'reference':'6f6f2e0c-9d0a-4b0e-8d3c-1b2a3c4d5e6f','approver':null}"),
               FormModel::Purpose::Update);
}

void playNested(FormModel &form)
{
    form.begin(sampleSchema("createOrder"),
               json("{'customer':{'name':'Emma Lindqvist','address':{'city':'Oslo'}},"
                    "'lines':[{'article':'A-17','count':2},{'article':'B-4','count':1}],"
                    "'tags':['urgent','gift'],'labels':{'source':'web'},"
                    "'payment':{'kind':'card','number':'4000'}}"),
               FormModel::Purpose::Replace);
}

void playFaults(FormModel &form)
{
    playCreate(form);
    form.setText(rowAt(form, "/hours"), QStringLiteral("25"));
    form.setText(rowAt(form, "/date"), QStringLiteral("2026-02-30"));
    form.setText(rowAt(form, "/contact"), QStringLiteral("emma"));
    form.submit();
    form.refuse({{QString(), QStringLiteral("The month is closed. Ask your manager to open it.")},
                 {QStringLiteral("/status"), QStringLiteral("Only drafts can be created.")}});
}

void playJson(FormModel &form)
{
    form.begin(sampleSchema("createRule"),
               json("{'name':'Overtime','condition':{'all':[{'hours':{'more':8}},"
                    "{'day':'Sunday'}]}}"),
               FormModel::Purpose::Replace);
}

void playLong(FormModel &form)
{
    form.begin(sampleSchema("createLong"), {}, FormModel::Purpose::Create);
}

struct FormScene
{
    const char *name;
    void (*play)(FormModel &form);
};

constexpr FormScene formScenes[] {
    {"form-create", playCreate}, {"form-edit", playEdit}, {"form-nested", playNested},
    {"form-faults", playFaults}, {"form-json", playJson}, {"form-long", playLong},
};

} // namespace

QStringList FormPreview::scenes()
{
    QStringList names;
    for (const FormScene &scene : formScenes)
        names.append(QLatin1StringView(scene.name));
    return names;
}

FormPreview::FormPreview(bool dark, QSize size, qreal textSize, bool highContrast)
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    QQmlComponent component(&m_engine);
    component.setData(Page, QUrl(QStringLiteral("qrc:/preview/FormPage.qml")));
    if (!component.isReady())
        qFatal("%s", qPrintable(component.errorString()));
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(
        {{QStringLiteral("form"), QVariant::fromValue(&m_form)},
         {QStringLiteral("theme"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
         {QStringLiteral("textSize"), textSize},
         {QStringLiteral("highContrast"), highContrast}})));
    if (!m_window)
        qFatal("there is no window");
    m_window->resize(size);
    m_window->show();
}

FormPreview::~FormPreview() = default;

bool FormPreview::show(const QString &scene)
{
    const auto *const it =
        std::find_if(std::begin(formScenes), std::end(formScenes), [&scene](const FormScene &one) {
            return scene == QLatin1StringView(one.name);
        });
    if (it == std::end(formScenes))
        return false;
    it->play(m_form);
    return true;
}

} // namespace Keyfob
