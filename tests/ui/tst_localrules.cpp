// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/icalreader.h"
#include "calendar/rulecalendar.h"
#include "phoneworld.h"
#include "service/sourcephrases.h"
#include "service/windowside.h"
#include "ui/localrulespanel.h"
#include "ui/ruledialog.h"
#include "ui/rulesquestions.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;

namespace {

constexpr quint8 Work = 0x1F; ///< Monday to Friday

const QDate Thursday(2026, 11, 26);

LocalRule family()
{
    return {u"family"_s, u"+393331112222"_s, Work, QTime(8, 0), QTime(18, 0), {}};
}

/** What the reader of calendars makes of the rules, from one day to another. */
QStringList occurrences(const std::vector<LocalRule> &rules, const QDate &from, const QDate &to)
{
    CalendarReading reading;
    reading.zone = QTimeZone::utc();
    auto read = readCalendar(writeLocalRules({rules, {}}, Thursday), reading);
    if (!read || !read->problems.empty()) {
        return {u"unreadable"_s};
    }
    std::vector<CalendarContents> all;
    all.push_back(std::move(*read));
    const RuleCalendar calendar(std::move(all), QDateTime(from, QTime(0, 0), Qt::UTC));
    QStringList found;
    for (const EventOccurrence &one : calendar.between(QDateTime(from, QTime(0, 0), Qt::UTC),
                                                       QDateTime(to, QTime(0, 0), Qt::UTC), 1000)) {
        found.append(one.begin.toString(u"ddMM HH:mm"_s) + one.end.toString(u"-ddMM HH:mm"_s));
    }
    return found;
}

} // namespace

class LocalRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isReadAsACalendar();
    void nightsAndEnds();
    void keepsWhatOthersWrote();
    void rubbishIsNoRule();
    void refuses_data();
    void refuses();
    void isACalendarOfTheSettings();
    void fixedCalendars();
    void madeChangedRemovedUndone();
    void blocksKnowTheirRule();
};

void LocalRulesTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("goesTo");
    QTest::newRow("plain") << u"family"_s << u"+393331112222"_s;
    QTest::newRow("signs") << uR"(Rossi, "Figli"; Söhne \n & Co.)"_s << u"Mobile"_s;
    QTest::newRow("long") << QString(u"città "_s).repeated(30) << u"reject"_s;
    QTest::newRow("emoji") << QString(u"😀"_s).repeated(60) << u"sms"_s;
}

void LocalRulesTest::comesBackAsItWas()
{
    QFETCH(QString, who);
    QFETCH(QString, goesTo);
    LocalRule rule = family();
    rule.who = who;
    rule.goesTo = goesTo;
    rule.until = QDate(2027, 3, 31);
    const QByteArray text = writeLocalRules({{rule, family()}, {}}, Thursday);
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // with its CR
    }
    const LocalRuleFile read = readLocalRules(text);
    QCOMPARE(read.rules.size(), std::size_t(2));
    QVERIFY(read.rules[0] == rule);
    QVERIFY(read.rules[1] == family());
    QVERIFY(read.others.isEmpty());
}

void LocalRulesTest::isReadAsACalendar()
{
    LocalRule rule = family();
    rule.days = 1U << 1 | 1U << 5; // Tuesday, Saturday
    QCOMPARE(occurrences({rule}, QDate(2026, 11, 23), QDate(2026, 11, 30)),
             QStringList({u"2411 08:00-2411 18:00"_s, u"2811 08:00-2811 18:00"_s}));
    rule.days = 0x7F;
    QCOMPARE(occurrences({rule}, QDate(2026, 12, 7), QDate(2026, 12, 14)).size(), 7);
}

void LocalRulesTest::nightsAndEnds()
{
    LocalRule rule = family();
    rule.days = 1U << 6; // Sunday
    rule.from = QTime(22, 0);
    rule.to = QTime(6, 30);
    rule.until = QDate(2026, 12, 6);
    QCOMPARE(occurrences({rule}, QDate(2026, 11, 28), QDate(2027, 1, 10)),
             QStringList({u"2911 22:00-3011 06:30"_s, u"0612 22:00-0712 06:30"_s}));
}

void LocalRulesTest::keepsWhatOthersWrote()
{
    const QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:other@example.org\n"
                            "SUMMARY:Dentist\nDTSTART:20261126T100000\nBEGIN:VALARM\n"
                            "TRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
    LocalRuleFile file = readLocalRules(text);
    QVERIFY(file.rules.empty());
    file.rules.push_back(family());
    const LocalRuleFile again = readLocalRules(writeLocalRules(file, Thursday));
    QCOMPARE(again.rules.size(), std::size_t(1));
    QVERIFY(again.others.contains("SUMMARY:Dentist\r\n"));
    QVERIFY(again.others.contains("END:VALARM\r\n"));
    QCOMPARE(again.others, file.others);
}

void LocalRulesTest::rubbishIsNoRule()
{
    QByteArray cut = writeLocalRules({{family()}, {}}, Thursday);
    for (qsizetype size = 0; size < cut.size(); ++size) { // ends anywhere
        const LocalRuleFile read = readLocalRules(cut.first(size));
        QVERIFY(read.rules.size() <= 1);
    }
    QVERIFY(readLocalRules("UID:1@virtualphone-rule\n\0\xff:;").rules.empty());
    QVERIFY(readLocalRules(cut.replace("BYDAY=", "BYWEEK=")).rules.empty());
}

void LocalRulesTest::refuses_data()
{
    QTest::addColumn<LocalRule>("rule");
    QTest::addColumn<QString>("what");
    const auto with = [](auto change) {
        LocalRule rule = family();
        change(rule);
        return rule;
    };
    QTest::newRow("nobody") << with([](LocalRule &r) { r.who = u"  "_s; }) << u"who"_s;
    QTest::newRow("a line break") << with([](LocalRule &r) { r.who = u"a\nEND:VEVENT"_s; })
                                  << u"who"_s;
    QTest::newRow("nowhere") << with([](LocalRule &r) { r.goesTo = u"the office"_s; })
                             << u"goesTo"_s;
    QTest::newRow("an emergency number")
        << with([](LocalRule &r) { r.goesTo = u"112"_s; }) << u"goesTo"_s;
    QTest::newRow("never") << with([](LocalRule &r) { r.days = 0; }) << u"days"_s;
    QTest::newRow("no time") << with([](LocalRule &r) { r.from = {}; }) << u"times"_s;
}

void LocalRulesTest::refuses()
{
    QFETCH(LocalRule, rule);
    QFETCH(QString, what);
    PhoneWorld world;
    LocalRules &rules = world.phone->window().localRules;
    const Result<> put = rules.put(rule);
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::InvalidInput);
    QCOMPARE(put.error().detail, what);
    QVERIFY(rules.rules().empty());
    QVERIFY(!QFile::exists(world.folder.filePath(u"rules.ics"_s)));
}

void LocalRulesTest::isACalendarOfTheSettings()
{
    PhoneWorld world;
    const QString other = u"Home=https://cal.example.org/a.ics"_s;
    QVERIFY(world.settings->set(SettingKey::CalendarUrls, other));
    LocalRules &rules = world.phone->window().localRules;
    QVERIFY(rules.put(family()));
    QVERIFY(rules.put(family()));
    const QString urls = world.settings->text(SettingKey::CalendarUrls);
    QCOMPARE(urls.count(u"rules.ics"_s), 1);
    QVERIFY2(urls.startsWith(u"Weekly=file://"_s) && urls.contains(other), qPrintable(urls));
    const QFile file(world.folder.filePath(u"rules.ics"_s));
    QVERIFY(file.exists());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    world.restart(); // read anew
    QCOMPARE(world.phone->window().localRules.rules().size(), std::size_t(2));
}

void LocalRulesTest::fixedCalendars()
{
    PhoneWorld world;
    QVERIFY(world.settings->lock(SettingKey::CalendarUrls, u"https://cal.example.org/a.ics"_s));
    LocalRules &rules = world.phone->window().localRules;
    const Result<> put = rules.put(family());
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(world.folder.filePath(u"rules.ics"_s)));
}

void LocalRulesTest::madeChangedRemovedUndone()
{
    PhoneWorld world;
    LocalRulesPanel panel(*world.phone);
    panel.show();
    auto *list = panel.findChild<QTreeWidget *>(u"rules.own"_s);
    const auto press = [&](const QString &name) {
        panel.findChild<QAbstractButton *>(name)->click();
    };
    press(u"rules.new"_s);
    auto *dialog = panel.findChild<RuleDialog *>();
    QVERIFY(dialog != nullptr && !dialog->isModal());
    dialog->findChild<QAbstractButton *>(u"rule.save"_s)->click(); // nobody is named yet
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QLabel *>(u"rule.problem"_s)->text().isEmpty());
    dialog->findChild<QComboBox *>(u"rule.who"_s)->setEditText(u"family"_s);
    auto *goesTo = dialog->findChild<QComboBox *>(u"rule.goesTo"_s);
    goesTo->setCurrentIndex(goesTo->findData(PhoneWorld::master()));
    dialog->findChild<QCheckBox *>(u"rule.day6"_s)->setChecked(true);
    dialog->findChild<QAbstractButton *>(u"rule.save"_s)->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    LocalRules &rules = world.phone->window().localRules;
    LocalRule expected = family();
    expected.goesTo = PhoneWorld::master();
    expected.days = 0x3F;
    QVERIFY(rules.rules().front() == expected);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    list->setCurrentItem(list->topLevelItem(0));
    press(u"rules.change"_s);
    dialog = panel.findChild<RuleDialog *>();
    QCOMPARE(dialog->findChild<QComboBox *>(u"rule.who"_s)->currentText(), u"family"_s);
    dialog->findChild<QTimeEdit *>(u"rule.to"_s)->setTime(QTime(20, 15));
    dialog->findChild<QAbstractButton *>(u"rule.save"_s)->click();
    QCOMPARE(rules.rules().size(), std::size_t(1));
    QCOMPARE(rules.rules().front().to, QTime(20, 15));
    list->setCurrentItem(list->topLevelItem(0));
    press(u"rules.remove"_s);
    QVERIFY(rules.rules().empty());
    press(u"rules.undo"_s);
    QCOMPARE(rules.rules().size(), std::size_t(1));
    QVERIFY(!panel.findChild<QAbstractButton *>(u"rules.undo"_s)->isVisible());
    press(u"rules.redo"_s);
    QVERIFY(rules.rules().empty());
    QVERIFY(!panel.findChild<QAbstractButton *>(u"rules.redo"_s)->isVisible());
    press(u"rules.undo"_s);
    QCOMPARE(rules.rules().size(), std::size_t(1));
}

/** The card of the week changes and removes the right one. */
void LocalRulesTest::blocksKnowTheirRule()
{
    PhoneWorld world;
    LocalRules &rules = world.phone->window().localRules;
    LocalRule night = family();
    night.from = QTime(22, 0);
    night.to = QTime(6, 0);
    night.until = Thursday;
    QVERIFY(rules.put(family()));
    QVERIFY(rules.put(night));
    const RulesQuestions questions = askPhone(*world.phone);
    const auto blockOf = [](const QDate &day, const LocalRule &rule) {
        const QDate last = rule.to > rule.from ? day : day.addDays(1);
        return WeekBlock {{day, rule.from}, {last, rule.to}, rule.who,
                          rule.goesTo,      rule.who,        SourcePhrases::ownRules()};
    };
    const auto atOf = [&questions](const WeekBlock &block) {
        const auto own = questions.ownRule(block);
        return own ? static_cast<int>(own->at) : -1;
    };
    QCOMPARE(atOf(blockOf(Thursday, family())), 0);
    QCOMPARE(atOf(blockOf(Thursday, night)), 1);
    QCOMPARE(atOf(blockOf(Thursday.addDays(1), night)), -1); // it has ended
    QCOMPARE(atOf(blockOf(Thursday.addDays(2), family())), -1); // a Saturday
    WeekBlock other = blockOf(Thursday, family());
    other.calendar = u"Home"_s;
    QCOMPARE(atOf(other), -1);
    QVERIFY(questions.ownRule(blockOf(Thursday, night))->repeats.contains(u"until"_s));
}

QTEST_MAIN(LocalRulesTest)
#include "tst_localrules.moc"
