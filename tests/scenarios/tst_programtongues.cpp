// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languages.h"
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
    void hasEveryLanguage();
    void speaksEveryLanguage_data();
    void speaksEveryLanguage();
    void writesDatesAsTheLanguageDoes_data();
    void writesDatesAsTheLanguageDoes();
    void changesTheDatesOnlyMeanwhile();
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

void TestProgramTongues::hasEveryLanguage()
{
    QStringList offered;
    for (const Language &language : Languages) {
        offered.append(language.code);
    }
    QCOMPARE(offered.first(), u"en"_s); // which the texts are written in
    QStringList brought = ProgramTongues().languages();
    offered.sort();
    brought.sort();
    QCOMPARE(brought, offered);
}

void TestProgramTongues::speaksEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("English") << u"en"_s << u"%1"_s << u"2 contacts"_s;
    QTest::newRow("Italian") << u"it"_s << u"1 contatto"_s << u"2 contatti"_s;
    QTest::newRow("German") << u"de"_s << u"1 Kontakt"_s << u"2 Kontakte"_s;
    QTest::newRow("French") << u"fr"_s << u"1 contact"_s << u"2 contacts"_s;
    QTest::newRow("Spanish") << u"es"_s << u"1 contacto"_s << u"2 contactos"_s;
}

void TestProgramTongues::speaksEveryLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, one);
    QFETCH(QString, many);
    ProgramTongues tongues;
    tongues.speak(code);
    const auto counted = [](int count) {
        return QCoreApplication::translate("ContactsPhrases", "%n contacts", nullptr, count);
    };
    QCOMPARE(counted(2), many);
    if (code != "en"_L1) { // where one is a text of its own
        QCOMPARE(counted(1), one);
        QVERIFY(helpTitle() != u"How this works"_s);
    }
    tongues.speak({});
}

void TestProgramTongues::writesDatesAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("written");
    QTest::newRow("no country at all") << QString() << u"C"_s << u"en_GB"_s;
    QTest::newRow("as the system") << QString() << u"it_IT"_s << u"it_IT"_s;
    QTest::newRow("German in Italy") << u"de"_s << u"it_IT"_s << u"de_IT"_s;
    QTest::newRow("Spanish") << u"es"_s << u"it_IT"_s << u"es_ES"_s;
    QTest::newRow("French in Belgium") << u"fr"_s << u"nl_BE"_s << u"fr_BE"_s;
    QTest::newRow("German at home in Austria") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("English in Italy") << u"en"_s << u"it_IT"_s << u"en_GB"_s;
    QTest::newRow("English in Germany") << u"en"_s << u"de_DE"_s << u"en_DE"_s;
    QTest::newRow("English in America") << u"en"_s << u"es_US"_s << u"en_US"_s;
    QTest::newRow("with its country") << u"pt_BR"_s << u"pt_PT"_s << u"pt_BR"_s;
    QTest::newRow("no system language") << u"it"_s << u"C"_s << u"it_IT"_s;
    QTest::newRow("no language") << u"zz"_s << u"it_IT"_s << u"it_IT"_s;
}

void TestProgramTongues::writesDatesAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, own);
    QTEST(localeOf(language, QLocale(own)).name(), "written");
}

void TestProgramTongues::changesTheDatesOnlyMeanwhile()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"it_IT"_s));
    ProgramTongues tongues;
    tongues.speak(u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    tongues.speak(u"en"_s);
    QCOMPARE(QLocale(), QLocale(u"en_GB"_s));
    tongues.speak({});
    QCOMPARE(QLocale(), QLocale(u"it_IT"_s));
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestProgramTongues)
#include "tst_programtongues.moc"
