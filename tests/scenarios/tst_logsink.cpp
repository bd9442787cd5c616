// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "main/logsink.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLogSink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTimeLevelAndCategory();
    void hidesSecrets();
    void oneMessageIsOneLine();
    void staysBounded();
};

void TestLogSink::writesTimeLevelAndCategory()
{
    const QTemporaryDir folder;
    {
        LogSink sink(QtFatalMsg);
        sink.setFolder(folder.filePath(u"logs"_s));
        qCInfo(lcMain) << "hello";
        qCWarning(lcService) << "careful";
    }
    const QStringList lines = contents(folder.filePath(u"logs/virtualphone.log"_s)).split(u'\n');
    static const QRegularExpression info(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3} info vp\\.main: hello$"_s);
    QVERIFY2(info.match(lines.at(0)).hasMatch(), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).endsWith(" warning vp.service: careful"_L1), qPrintable(lines.at(1)));
}

void TestLogSink::hidesSecrets()
{
    const QTemporaryDir folder;
    {
        LogSink sink(QtFatalMsg);
        sink.setFolder(folder.path());
        qCWarning(lcNet)
            << "Error transferring "
               "https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/getMe";
        qCInfo(lcMain) << "call from +393407654321";
    }
    const QString log = contents(folder.filePath(u"virtualphone.log"_s));
    QVERIFY(log.contains("Error transferring"_L1));
    QVERIFY2(!log.contains("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"_L1), qPrintable(log));
    QVERIFY2(!log.contains("393407654321"_L1), qPrintable(log));
}

void TestLogSink::oneMessageIsOneLine()
{
    const QTemporaryDir folder;
    {
        LogSink sink(QtFatalMsg);
        sink.setFolder(folder.path());
        qCInfo(lcMain).noquote() << u"first\n2026-01-01T00:00:00.000 info vp.main: forged"_s;
    }
    QCOMPARE(contents(folder.filePath(u"virtualphone.log"_s)).count(u'\n'), 1);
}

void TestLogSink::staysBounded()
{
    const QTemporaryDir folder;
    {
        LogSink sink(QtFatalMsg);
        sink.setFolder(folder.path());
        const QString line(100'000, u'x');
        for (int i = 0; i < 260; ++i) {
            qCInfo(lcMain).noquote() << line;
        }
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files,
             (QStringList {u"virtualphone.1.log"_s, u"virtualphone.2.log"_s,
                           u"virtualphone.3.log"_s, u"virtualphone.log"_s}));
    for (const QString &file : files) {
        QVERIFY(QFile(folder.filePath(file)).size() < 5'200'000);
    }
}

QTEST_GUILESS_MAIN(TestLogSink)
#include "tst_logsink.moc"
