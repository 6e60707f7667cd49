// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors/vectors.h"

#include <QDirIterator>
#include <QTest>

using namespace Keyfob;

/// The vectors in the project, and those in a folder beside it when there is one.
class TestVectors : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QString &folder)
    {
        QStringList files;
        QDirIterator it(folder, {QStringLiteral("*.json")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        files.sort();
        return files;
    }

private Q_SLOTS:
    void everyCaseHasItsVerdict_data()
    {
        QTest::addColumn<QString>("file");
        const QString root = QStringLiteral(KEYFOB_SOURCE_DIR);
        const QStringList own = filesIn(root + QStringLiteral("/tests/vectors/data"));
        QVERIFY(own.size() >= 6);
        for (const QString &file : own)
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;

        const QString beside = root + QStringLiteral("/../shared/vectors");
        const QStringList others = filesIn(beside);
        if (others.isEmpty())
            qInfo("no vectors beside the project: only its own are run");
        for (const QString &file : others)
            QTest::newRow(qPrintable(QDir(beside).relativeFilePath(file))) << file;
    }

    void everyCaseHasItsVerdict()
    {
        QFETCH(QString, file);
        const Vectors::Outcomes outcomes = Vectors::runFile(file);
        QVERIFY(!outcomes.isEmpty());
        QStringList failures;
        int run = 0;
        for (const Vectors::Outcome &outcome : outcomes) {
            if (outcome.verdict == Vectors::Outcome::Verdict::Failed)
                failures.append(outcome.id + QStringLiteral(": ") + outcome.why);
            if (outcome.verdict != Vectors::Outcome::Verdict::Skipped)
                ++run;
        }
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(QLatin1Char('\n'))));
        if (run == 0)
            QSKIP(qPrintable(outcomes.first().why));
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
