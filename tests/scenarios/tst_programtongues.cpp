// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/programtongues.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

/** Counts what a window would draw anew for. */
class LanguageChanges : public QObject
{
public:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
    int count = 0;
};

QString helpTitle()
{
    return QCoreApplication::translate("ChatPhrases", "How this works");
}

} // namespace

/** One program, several languages at once. */
class TestProgramTongues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksForAMoment();
};

void TestProgramTongues::speaksForAMoment()
{
    QTranslator own;
    QVERIFY(own.load(u"virtualphone_it"_s, u":/i18n"_s));
    ProgramTongues tongues;
    QCoreApplication::installTranslator(&own); // the program speaks Italian
    const QString italian = helpTitle();
    QVERIFY(italian != u"How this works"_s);
    LanguageChanges changes;
    QCoreApplication::instance()->installEventFilter(&changes);
    QCOMPARE(tongues.languages(), (QStringList {u"en"_s, u"it"_s}));
    tongues.speak(u"en"_s);
    QCOMPARE(helpTitle(), u"How this works"_s);
    tongues.speak({});
    QCOMPARE(helpTitle(), italian);
    tongues.speak(u"xx"_s);
    QCOMPARE(helpTitle(), italian);
    QCoreApplication::removeTranslator(&own); // it speaks English
    changes.count = 0;
    QCOMPARE(helpTitle(), u"How this works"_s);
    tongues.speak(u"it"_s);
    QCOMPARE(helpTitle(), italian);
    QCOMPARE(QCoreApplication::translate("ChatPhrases", "never translated"), u"never translated"_s);
    tongues.speak({});
    QCOMPARE(helpTitle(), u"How this works"_s);
    QCOMPARE(changes.count, 0);
}

QTEST_GUILESS_MAIN(TestProgramTongues)
#include "tst_programtongues.moc"
