// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookrules.h"
#include "phoneworld.h"
#include "sample.h"
#include "service/windowside.h"
#include "ui/banner.h"
#include "ui/blockimportstrip.h"
#include "ui/callstrip.h"
#include "ui/contactdialog.h"
#include "ui/dialdialog.h"
#include "ui/duplicatesdialog.h"
#include "ui/gridstyle.h"
#include "ui/helpdialog.h"
#include "ui/mainwindow.h"
#include "ui/peoplepanel.h"
#include "ui/ruledialog.h"
#include "ui/setupwizard.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace vp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = MainWindow::Page;

namespace {

constexpr QSize Least(720, 480);
constexpr QSize Usual(1040, 680);

std::vector<Page> allPages()
{
    const QMetaEnum pages = QMetaEnum::fromType<Page>();
    std::vector<Page> all;
    for (int i = 0; i < pages.keyCount(); ++i) {
        all.push_back(static_cast<Page>(pages.value(i)));
    }
    return all;
}

QString nameOf(Page page)
{
    return QLatin1StringView(QMetaEnum::fromType<Page>().valueToKey(static_cast<int>(page)));
}

/** The languages that are built in, English among them. */
QStringList languages()
{
    QStringList all {u"en"_s};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"virtualphone_*.qm"_s})) {
        all.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return all;
}

/** A window with something on every page. */
struct World
{
    World()
    {
        phone.writeContacts("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393331112233\r\n"
                            "END:VCARD\r\n");
        phone.start();
        (void)phone.history->save(sample::joined(0));
        (void)phone.history->save(sample::rejected(0));
        phone.modem.deliverSms(u"+393331112233"_s, u"Where are you?"_s);
        phone.session->command({"AT+CSCA=\"\",129", {}}, &phone, [](const Result<RawAnswer> &) {});
        phone.advance(40s);
        window = std::make_unique<MainWindow>(*phone.phone, &playground);
        for (const Page page : allPages()) {
            window->openPage(page);
        }
        Q_EMIT playground.chatLine({1, false, u"Anna calls"_s, {{u"Hang up"_s, u"end"_s}}});
        phone.advance(2s); // the SMS centre is missing
        showMessages();
    }
    /** What stands on a page only now and then. */
    void showMessages()
    {
        window->showBanner(u"Somebody has shown the code for an owner."_s);
        window->findChild<Banner *>()->showText(u"Callers get what the rules say again."_s, [] {});
        QFile list(phone.folder.filePath(u"list.txt"_s));
        if (list.open(QIODevice::WriteOnly) && list.write("+39029*\nname\n") > 0) {
            list.close();
            window->findChild<BlockImportStrip *>()->preview(list.fileName());
        }
    }

    test::PhoneWorld phone;
    sample::World playground;
    std::unique_ptr<MainWindow> window;
};

/** What @p judge says of every page, each at a glance and each of its tabs. */
QStringList ofPages(MainWindow &window, QStringList (*judge)(const QWidget &))
{
    QStringList wrong;
    for (const Page page : allPages()) {
        window.openPage(page);
        look::settle(window);
        for (const QString &one : judge(window)) {
            wrong.append(nameOf(page) + u": "_s + one);
        }
        for (auto *tabs : window.findChildren<QTabWidget *>()) {
            for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look::settle(window);
                for (const QString &one : judge(*tabs->currentWidget())) {
                    wrong.append(u"%1, tab %2: %3"_s.arg(nameOf(page)).arg(tab).arg(one));
                }
            }
        }
    }
    wrong.removeDuplicates();
    return wrong;
}

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingHasNames();
    void nothingIsCut_data();
    void nothingIsCut();
    void dialogsAndStripsAreWhole_data();
    void dialogsAndStripsAreWhole();
    void wizardIsWhole_data();
    void wizardIsWhole();
    void aNoticeDoesNotMakeOverviewScroll();
    void oneGrid();
    void threeTextSizes();
    void everyKeyOfTheHelpExists();
    void keysDoWhatTheHelpSays();
    void escapeClearsAndNeverHangsUp();
    void quittingInACallAsksFirst();
};

void LooksTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"vp.*.info=false"_s);
    QApplication::setStyle(new GridStyle(u"Fusion"_s));
    QApplication::setPalette(lightPalette());
}

void LooksTest::everythingHasNames()
{
    World world;
    world.window->openDialDialog(u"3331112233"_s);
    QTest::keyClick(world.window.get(), Qt::Key_F1);
    auto *people = world.window->findChild<PeoplePanel *>();
    QVERIFY(people != nullptr);
    people->findChild<QAbstractButton *>(u"people.start"_s)->click();
    RuleDialog rule(*world.phone.phone, std::nullopt, world.window.get());
    rule.setAttribute(Qt::WA_DeleteOnClose, false);
    world.phone.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.phone.network.incoming(u"+393331112233"_s, 600s);
    world.phone.advance(30s);
    world.window->requestQuit(); // asks, as a call lives
    QVERIFY(world.window->findChild<QWidget *>(u"quit"_s) != nullptr);
    const QStringList wrong = look::unnamed(*world.window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LooksTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const QString &language : languages()) {
        QTest::addRow("%s", qPrintable(language)) << language << 1.0;
        QTest::addRow("%s, large", qPrintable(language)) << language << 1.5;
    }
}

namespace {

/** Speaks @p language in letters @p scale times as large, until the guard goes. */
auto speaking(const QString &language, double scale, QTranslator &translator)
{
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
    if (translator.load(u":/i18n/virtualphone_%1.qm"_s.arg(language))) {
        QCoreApplication::installTranslator(&translator);
    }
    QLocale::setDefault(QLocale(language));
    return qScopeGuard([usual, &translator] {
        QCoreApplication::removeTranslator(&translator);
        QApplication::setFont(usual);
    });
}

} // namespace

void LooksTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QTranslator translator;
    const auto back = speaking(language, scale, translator);
    World world;
    world.window->show();
    QStringList wrong;
    for (const QSize size : {Usual, Least}) {
        world.window->resize(size);
        for (const QString &one : ofPages(*world.window, &look::cut)) {
            wrong.append(u"%1 wide: %2"_s.arg(size.width()).arg(one));
        }
        QVERIFY2(world.window->width() <= size.width(), "something in it asks for more");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LooksTest::dialogsAndStripsAreWhole_data()
{
    nothingIsCut_data();
}

void LooksTest::dialogsAndStripsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QTranslator translator;
    const auto back = speaking(language, scale, translator);
    DialDialog dial({Region {}, u"+393401234567"_s, [](const QString &) {
                         return QString();
                     }});
    dial.setTo(u"3331112233"_s);
    HelpDialog help;
    CallStrip strip;
    strip.setParting(true, true);
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active),
                      u"Mobile"_s);
    strip.resize(Least.width() - 32, strip.sizeHint().height());
    CallStrip waits;
    waits.setLiveCall(sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting),
                      {}, CallStrip::Join::Look);
    waits.setNextPhone(u"Office in the old town"_s);
    waits.setParting(true, true);
    waits.resize(strip.width(), waits.sizeHint().height());
    World world;
    Contact anna {u"Anna Rossi"_s, u"Family"_s, {}};
    anna.add(*PhoneNumber::parse(u"+393331112233"_s, Region {}), NumberKind::WorkMobile);
    ContactDialog contact(world.phone.phone->window().contacts, std::nullopt, {});
    ContactDialog changed(world.phone.phone->window().contacts, anna, {});
    changed.setAttribute(Qt::WA_DeleteOnClose, false);
    contact.setAttribute(Qt::WA_DeleteOnClose, false);
    DuplicatesDialog duplicates(world.phone.phone->window().contacts);
    duplicates.setAttribute(Qt::WA_DeleteOnClose, false);
    RuleDialog rule(*world.phone.phone, std::nullopt);
    rule.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QWidget *widget : {static_cast<QWidget *>(&dial), static_cast<QWidget *>(&help),
                            static_cast<QWidget *>(&strip), static_cast<QWidget *>(&waits),
                            static_cast<QWidget *>(&contact), static_cast<QWidget *>(&changed),
                            static_cast<QWidget *>(&duplicates), static_cast<QWidget *>(&rule)}) {
        widget->show();
        look::settle(*widget);
        const QStringList wrong = look::cut(*widget);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(widget->width() <= Least.width() && widget->height() <= 1080,
                 qPrintable(widget->objectName()));
    }
}

void LooksTest::wizardIsWhole_data()
{
    nothingIsCut_data();
}

void LooksTest::wizardIsWhole()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QTranslator translator;
    const auto back = speaking(language, scale, translator);
    World world;
    SetupWizard wizard(*world.phone.phone, {});
    wizard.show();
    QStringList wrong;
    const QList<int> pages = wizard.pageIds();
    for (qsizetype page = 0; page < pages.size(); ++page) {
        look::settle(wizard);
        wrong += look::cut(wizard) + look::unnamed(wizard) + look::offGrid(wizard);
        wizard.next();
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LooksTest::aNoticeDoesNotMakeOverviewScroll()
{
    World world;
    world.window->openPage(Page::Overview);
    world.window->resize(Usual);
    world.window->show();
    look::settle(*world.window);
    const auto *banner = world.window->findChild<QWidget *>(u"banner"_s);
    QVERIFY(banner->isVisible());
    const auto *bar =
        world.window->findChild<QScrollArea *>(u"overview.scroll"_s)->verticalScrollBar();
    QCOMPARE(bar->maximum(), 0);
}

void LooksTest::oneGrid()
{
    World world;
    world.window->openDialDialog();
    QTest::keyClick(world.window.get(), Qt::Key_F1);
    const QStringList wrong = look::offGrid(*world.window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LooksTest::threeTextSizes()
{
    World world;
    world.window->show();
    QSet<double> sizes;
    for (const Page page : allPages()) {
        world.window->openPage(page);
        look::settle(*world.window);
        for (const double size : look::textSizes(*world.window)) {
            sizes.insert(size);
        }
    }
    DialDialog dial({Region {}, {}, {}});
    dial.show();
    for (const double size : look::textSizes(dial)) {
        sizes.insert(size);
    }
    QVERIFY2(sizes.size() <= 3, qPrintable(QString::number(sizes.size())));
}

void LooksTest::everyKeyOfTheHelpExists()
{
    World world;
    QSet<QString> keys;
    for (const QShortcut *shortcut : world.window->findChildren<QShortcut *>()) {
        for (const QKeySequence &sequence : shortcut->keys()) {
            keys.insert(sequence.toString());
        }
    }
    for (const QAbstractButton *button : world.window->findChildren<QAbstractButton *>()) {
        keys.insert(button->shortcut().toString());
    }
    for (const HelpDialog::Key &key : HelpDialog::keys()) {
        QVERIFY2(keys.contains(QKeySequence(key.keys).toString()), qPrintable(key.keys));
        QVERIFY(!key.what.isEmpty());
    }
}

void LooksTest::keysDoWhatTheHelpSays()
{
    World world;
    MainWindow &window = *world.window;
    window.show();
    QApplication::setActiveWindow(&window); // keys of shortcuts go to the active window only
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.page(), Page::Messages);
    QVERIFY(window.findChild<QLineEdit *>(u"messages.to"_s)->hasFocus());
    QTest::keyClick(&window, Qt::Key_F10);
    QCOMPARE(window.focusWidget()->objectName(), u"nav.pages"_s);
    Settings &settings = world.phone.phone->settings();
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!settings.text(SettingKey::DisturbUntil).isEmpty());
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settings.text(SettingKey::DisturbUntil).isEmpty());
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_O, Qt::AltModifier); // a label's letter leads to its field
    QCOMPARE(window.focusWidget()->accessibleName(), u"Colours"_s);
    QTest::keyClick(&window, Qt::Key_F1);
    auto *help = window.findChild<HelpDialog *>();
    QVERIFY(help != nullptr && help->isVisible());
    QApplication::setActiveWindow(help);
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void LooksTest::quittingInACallAsksFirst()
{
    World world;
    MainWindow &window = *world.window;
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    world.phone.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.phone.network.incoming(u"+393331112233"_s, 600s);
    world.phone.advance(30s);
    window.requestQuit();
    window.findChild<QAbstractButton *>(u"quit.no"_s)->click();
    QCOMPARE(quit.count(), 0);
    QVERIFY(world.phone.phone->liveCall());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.requestQuit();
    window.findChild<QAbstractButton *>(u"quit.yes"_s)->click();
    QCOMPARE(quit.count(), 1);
}

void LooksTest::escapeClearsAndNeverHangsUp()
{
    World world;
    MainWindow &window = *world.window;
    window.show();
    world.phone.masterIs(sim::PartyBehaviour::Reaction::Answer);
    world.phone.network.incoming(u"+393331112233"_s, 600s);
    world.phone.advance(30s);
    QVERIFY(world.phone.phone->liveCall());
    QApplication::setActiveWindow(&window);
    window.openPage(Page::Contacts);
    auto *filter = window.findChild<QLineEdit *>(u"contacts.filter"_s);
    filter->setText(u"anna"_s);
    auto *search = window.findChild<QLineEdit *>(u"top.search"_s);
    search->setText(u"333"_s);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(search->text().isEmpty());
    const auto *banner = window.findChild<QWidget *>(u"banner"_s);
    QVERIFY(!banner->isHidden()); // one waited behind
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(banner->isHidden());
    world.phone.advance(5s);
    QVERIFY(world.phone.phone->liveCall());
    QCOMPARE(world.phone.phone->liveCall()->stage, CallStage::Bridged);
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
