// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/environment.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variables_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *name, const char *value, bool stays) {
            QTest::newRow((QByteArray(name) + "=" + value).constData())
                << QByteArray(name) << QByteArray(value) << stays;
        };
        row("HOME", "/home/emma", true);
        row("LANG", "de_DE.UTF-8", true);
        row("QT_SCALE_FACTOR", "2", true);
        row("QT_IM_MODULE", "ibus", true);
        row("DISPLAY", ":0", true);
        row("https_proxy", "http://proxy.example:3128", true);
        row("LIBGL_ALWAYS_SOFTWARE", "1", true);
        row("LIBGL_ALWAYS_SOFTWARE", "/tmp/x", false);
        row("QT_QUICK_BACKEND", "software", true);
        row("QT_QUICK_BACKEND", "../x", false);
        row("QT_QUICK_BACKEND", "", false);
        for (const char *platform :
             {"xcb", "wayland", "wayland-egl", "offscreen", "minimal", "wayland;xcb"})
            row("QT_QPA_PLATFORM", platform, true);
        for (const char *platform : {"vnc", "vnc:port=5900", "VNC", "xcb;vnc", "linuxfb", "eglfs",
                                     "offscreen:configfile=/tmp/x", "xcb ", "", ";"})
            row("QT_QPA_PLATFORM", platform, false);
        for (const char *name : {"OPENSSL_CONF",
                                 "OPENSSL_MODULES",
                                 "OPENSSL_ENGINES",
                                 "SSL_CERT_FILE",
                                 "SSL_CERT_DIR",
                                 "SSLKEYLOGFILE",
                                 "LIBGL_DRIVERS_PATH",
                                 "LIBGL_DEBUG",
                                 "MESA_LOADER_DRIVER_OVERRIDE",
                                 "GALLIUM_DRIVER",
                                 "QT_PLUGIN_PATH",
                                 "QML_IMPORT_PATH",
                                 "QML2_IMPORT_PATH",
                                 "QML_XHR_ALLOW_FILE_READ",
                                 "QT_QPA_PLATFORM_PLUGIN_PATH",
                                 "QT_QPA_GENERIC_PLUGINS",
                                 "QT_QUICK_CONTROLS_STYLE",
                                 "QT_QUICK_CONTROLS_CONF",
                                 "QT_LOGGING_RULES",
                                 "QT_LOGGING_CONF",
                                 "QT_MESSAGE_PATTERN",
                                 "QT_DEBUG_PLUGINS",
                                 "QT_VNC_PORT",
                                 "QTWEBENGINE_CHROMIUM_FLAGS",
                                 "QTWEBENGINE_DISABLE_SANDBOX",
                                 "QTWEBENGINE_REMOTE_DEBUGGING",
                                 "QTWEBENGINEPROCESS_PATH",
                                 "QTWEBENGINE_NEWER",
                                 "NSS_DEFAULT_DB_TYPE",
                                 "GTK_MODULES",
                                 "GTK_PATH",
                                 "GIO_MODULE_DIR",
                                 "GIO_EXTRA_MODULES",
                                 "FONTCONFIG_FILE",
                                 "VK_ICD_FILENAMES",
                                 "LD_PRELOAD",
                                 "LD_LIBRARY_PATH",
                                 "XDG_NEWER",
                                 "LC_NEWER",
                                 "home",
                                 "",
                                 "ANYTHING"})
            row(name, "1", false);
    }
    void variables()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QTEST(Environment::isAllowed(name.toStdString(), value.toStdString()), "stays");
    }

    void aProcessKeepsOnlyThose()
    {
        qputenv("OPENSSL_CONF", "/tmp/x");
        qputenv("QT_QPA_PLATFORM", "vnc");
        qputenv("QT_SCALE_FACTOR", "2");
        qputenv("LANG", "de_DE.UTF-8");
        Environment::clean();
        QVERIFY(!qEnvironmentVariableIsSet("OPENSSL_CONF"));
        QVERIFY(!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
        QCOMPARE(qgetenv("LANG"), QByteArray("de_DE.UTF-8"));
        QVERIFY(qEnvironmentVariableIsSet("PATH"));
    }
};

KEYFOB_SUITE(TestEnvironment, NoApplication)
#include "tst_environment.moc"
