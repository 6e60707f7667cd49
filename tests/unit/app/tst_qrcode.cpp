// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/qrcode.h"
#include "organizations/qrcodeitem.h"
#include "support/suite.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// QR codes of what is shared: that they are there, and that what is too long is none.
class TestQrCode : public QObject
{
    Q_OBJECT

    static bool isBlack(const QImage &image, int x, int y)
    {
        return qGray(image.pixel(x, y)) < 128;
    }

private Q_SLOTS:
    void hasItsThreeMarks()
    {
        const QImage code = qrCode(u"keyfob://add?organization=acme.example"_s);
        QVERIFY(!code.isNull());
        QCOMPARE(code.width(), code.height());
        const int far = code.width() - 7;
        for (const QPoint corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(isBlack(code, corner.x() + i, corner.y()));
                QVERIFY(isBlack(code, corner.x(), corner.y() + i));
            }
            QVERIFY(!isBlack(code, corner.x() + 1, corner.y() + 1));
            QVERIFY(isBlack(code, corner.x() + 3, corner.y() + 3));
        }
        int edge = 0; // there is no fourth
        for (int i = 0; i < 7; ++i)
            edge += isBlack(code, far + i, far) + isBlack(code, far, far + i);
        QVERIFY(edge < 14);
    }

    void saysWhatItIsGiven()
    {
        QCOMPARE(qrCode(u"acme.example"_s), qrCode(u"acme.example"_s));
        QVERIFY(qrCode(u"acme.example"_s) != qrCode(u"acme.examples"_s));
        QVERIFY(!qrCode(u"b\u00fccher"_s).isNull());
    }

    void whatIsTooLongIsNone()
    {
        QVERIFY(!qrCode(QString(1273, u'x')).isNull());
        QVERIFY(qrCode(QString(1274, u'x')).isNull());
        QVERIFY(qrCode(QString(100'000, u'x')).isNull());
        QVERIFY(qrCode(QString()).isNull());
    }

    void isDrawnWithAQuietZoneInWholePixels()
    {
        QrCodeItem item;
        item.setText(u"acme.example"_s);
        QVERIFY(item.fits());
        item.setSize(QSizeF(320, 320));
        QImage picture(320, 320, QImage::Format_RGB32);
        picture.fill(Qt::red);
        {
            QPainter painter(&picture);
            item.paint(&painter);
        }
        const QImage code = qrCode(u"acme.example"_s);
        const int module = 320 / (code.width() + 8);
        const int begin = (320 - module * code.width()) / 2;
        QVERIFY(begin >= 4 * module);
        for (int i = 0; i < 320; ++i)
            QVERIFY(!isBlack(picture, i, begin - 1) && !isBlack(picture, begin - 1, i));
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x) {
                QCOMPARE(isBlack(picture, begin + x * module, begin + y * module),
                         isBlack(code, x, y));
            }
        }
        item.setText(QString(5000, u'x'));
        QVERIFY(!item.fits());
    }
};

KEYFOB_SUITE(TestQrCode, QGuiApplication)
#include "tst_qrcode.moc"
