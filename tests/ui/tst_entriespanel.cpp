// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupworld.h"
#include "ui/entriespanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;
using namespace vp::test;

namespace {

struct FakeEntries final : ProgramEntries
{
    bool hasMenu() const override { return menu; }
    Result<> setMenu(bool on) override
    {
        if (trouble) {
            return failure(*trouble);
        }
        menu = on;
        Q_EMIT changed();
        return {};
    }
    Rule rule() const override { return state; }
    bool canAsk() const override { return asks; }
    void setRule(bool on) override { wishes.append(on); }
    QString ruleCommand(bool on) const override { return on ? u"put it"_s : u"take it"_s; }
    void answer(Rule now)
    {
        state = now;
        Q_EMIT changed();
    }
    bool menu = false;
    bool asks = true;
    Rule state = Rule::Absent;
    std::optional<ErrorCode> trouble;
    QList<bool> wishes;
};

struct Panel
{
    explicit Panel(ProgramEntries &entries)
        : panel(entries, u"x"_s)
    {
        panel.show();
    }
    [[nodiscard]] QPushButton &rule() const { return *panel.findChild<QPushButton *>(u"x.rule"_s); }
    [[nodiscard]] QPushButton &copy() const { return *panel.findChild<QPushButton *>(u"x.copy"_s); }
    [[nodiscard]] QCheckBox &menu() const { return *panel.findChild<QCheckBox *>(u"x.menu"_s); }
    [[nodiscard]] QString note() const { return panel.findChild<QLabel *>(u"x.note"_s)->text(); }
    EntriesPanel panel;
};

} // namespace

/** What an AppImage offers in the wizard and in Settings. */
class EntriesPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void menuIsKept();
    void ruleComesAndGoes();
    void refusalShowsTheCommand();
    void withoutPkexecThereIsACommand();
    void packagedRuleIsLeftAlone();
    void wizardAndSettingsHaveIt();
};

void EntriesPanelTest::menuIsKept()
{
    FakeEntries entries;
    const Panel panel(entries);
    QVERIFY(!panel.menu().isChecked());
    panel.menu().click();
    QVERIFY(entries.menu);
    const Panel second(entries); // as in the wizard beside Settings
    QVERIFY(second.menu().isChecked());
    panel.menu().click();
    QVERIFY(!entries.menu);
    QVERIFY(!second.menu().isChecked());
    const QString before = panel.note();
    for (const ErrorCode trouble : {ErrorCode::Conflict, ErrorCode::Storage}) {
        entries.trouble = trouble;
        panel.menu().click();
        QVERIFY(!panel.menu().isChecked()); // it would be a lie
        QVERIFY(panel.note() != before);
    }
}

void EntriesPanelTest::ruleComesAndGoes()
{
    FakeEntries entries;
    const Panel panel(entries);
    const QString put = panel.rule().text();
    QVERIFY(panel.rule().isVisible());
    QVERIFY(!panel.copy().isVisible());
    panel.rule().click();
    QVERIFY(!panel.rule().isEnabled()); // while the desktop asks
    entries.answer(ProgramEntries::Rule::Here);
    QVERIFY(panel.rule().isEnabled());
    QVERIFY(panel.rule().text() != put);
    panel.rule().click();
    entries.answer(ProgramEntries::Rule::Old); // a newer AppImage meanwhile
    panel.rule().click();
    QCOMPARE(entries.wishes, QList<bool>({true, false, true}));
}

void EntriesPanelTest::refusalShowsTheCommand()
{
    FakeEntries entries;
    const Panel panel(entries);
    panel.rule().click();
    Q_EMIT entries.ruleRefused();
    QVERIFY(panel.rule().isEnabled());
    QVERIFY(panel.copy().isVisible());
    panel.copy().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"put it"_s);
    entries.answer(ProgramEntries::Rule::Here);
    QVERIFY(!panel.copy().isVisible());
}

void EntriesPanelTest::withoutPkexecThereIsACommand()
{
    FakeEntries entries;
    entries.asks = false;
    const Panel panel(entries);
    QVERIFY(!panel.rule().isVisible());
    panel.copy().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"put it"_s);
    entries.answer(ProgramEntries::Rule::Here);
    panel.copy().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"take it"_s);
}

void EntriesPanelTest::packagedRuleIsLeftAlone()
{
    FakeEntries entries;
    entries.state = ProgramEntries::Rule::Packaged;
    const Panel panel(entries);
    QVERIFY(!panel.rule().isVisible());
    QVERIFY(!panel.copy().isVisible());
    QVERIFY(!panel.note().isEmpty());
}

void EntriesPanelTest::wizardAndSettingsHaveIt()
{
    Setup installed;
    installed.open();
    QVERIFY(installed.goTo(u"setup.background"_s));
    installed.window->openPage(Pages::Page::Settings);
    QVERIFY(installed.window->findChild<EntriesPanel *>() == nullptr);

    FakeEntries entries;
    entries.asks = false; // what needs most room
    Setup setup;
    setup.window->setSetup({{}, {}, false, &entries});
    SetupWizard &wizard = setup.open();
    QVERIFY(setup.goTo(u"setup.background"_s));
    auto *menu = setup.field<QCheckBox>(u"setup.background.entries.menu"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    constexpr QSize largest(720, 560);
    const QSize size = wizard.size();
    QVERIFY2(size.width() <= largest.width() && size.height() <= largest.height(),
             qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
    for (const QString &name : {u"menu"_s, u"command"_s, u"copy"_s, u"rule"_s}) {
        const auto *part = setup.field<QWidget>(QString(u"setup.background.entries."_s % name));
        QVERIFY2(part != nullptr && !part->accessibleName().isEmpty(), qPrintable(name));
    }
    menu->click();
    setup.window->openPage(Pages::Page::Settings);
    auto *kept = setup.window->findChild<QCheckBox *>(u"settings.entries.menu"_s);
    QVERIFY(kept != nullptr && kept->isChecked());
    kept->click();
    QVERIFY(!menu->isChecked());
}

QTEST_MAIN(EntriesPanelTest)
#include "tst_entriespanel.moc"
