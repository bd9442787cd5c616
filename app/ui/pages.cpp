// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "service/callrules.h"
#include "service/ruledesk.h"
#include "service/windowside.h"
#include "ui/backuppanel.h"
#include "ui/blockingpage.h"
#include "ui/blockingquestions.h"
#include "ui/contactspage.h"
#include "ui/demopage.h"
#include "ui/entriespanel.h"
#include "ui/historypage.h"
#include "ui/localrulespanel.h"
#include "ui/messagespage.h"
#include "ui/overviewfacts.h"
#include "ui/panel.h"
#include "ui/peoplepanel.h"
#include "ui/promptspanel.h"
#include "ui/recordingrow.h"
#include "ui/ruledialog.h"
#include "ui/rulemenus.h"
#include "ui/rulesquestions.h"
#include "ui/settingspage.h"
#include "ui/sounddevicespanel.h"
#include "ui/troubles.h"
#include "ui/updatepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

Pages::Pages(VirtualPhone &phone, Playground *playground, QWidget *parent)
    : QStackedWidget(parent)
    , m_phone(phone)
    , m_playground(playground)
{
    setObjectName(u"pages"_s);
    connect(&m_phone, &VirtualPhone::statusChanged, this, &Pages::refreshStatus);
    connect(&m_phone, &VirtualPhone::liveCallChanged, this, &Pages::refreshOverview);
    connect(&m_phone, &VirtualPhone::historyChanged, this, &Pages::refreshHistory);
    connect(&m_phone, &VirtualPhone::messageAdded, this, &Pages::refreshOverview);
    connect(&m_phone.window().line, &WindowLine::moved, this, &Pages::refreshOverview);
    connect(&m_phone.window().line.serviceCentre(), &ServiceCentre::changed, this,
            &Pages::refreshOverview);
    connect(&m_phone.settings(), &Settings::changed, this, &Pages::refreshOverview);
    connect(&m_phone.window().rules, &WindowRules::changed, this, &Pages::refreshOverview);
    connect(&m_phone.window().rules.now(), &RulesNow::changed, this, &Pages::refreshOverview);
    connect(&m_phone.window().rules.now(), &RulesNow::changed, this, &Pages::refreshContacts);
    connect(&m_phone.rules(), &CallRules::changed, this, &Pages::refreshRules);
    const CalendarDesk &calendars = m_phone.ruleDesk().calendars();
    connect(&calendars, &CalendarDesk::bookChanged, this, &Pages::refreshRules);
    connect(&calendars, &CalendarDesk::calendarsChanged, this, &Pages::refreshRules);
    connect(&m_phone, &VirtualPhone::contactsChanged, this, &Pages::refreshRules);
    connect(&m_phone.ruleDesk().lists(), &BlocklistDesk::changed, this, &Pages::refreshBlocking);
    if (m_playground != nullptr) {
        m_tokenClosed = tr("The demo has a chat of its own");
        made(Page::Demo); // it collects what happens from the start
    }
}

void Pages::openPage(Page page)
{
    setCurrentWidget(made(page));
    refreshOverview();
    Q_EMIT pageOpened(page);
}

void Pages::openSetting(const QString &objectName)
{
    openPage(Page::Settings);
    existing<SettingsPage>(Page::Settings)->showField(objectName);
}

void Pages::openCall(qint64 id)
{
    openPage(Page::History);
    existing<HistoryPage>(Page::History)->open(id);
}

void Pages::playMessage(qint64 call)
{
    openCall(call);
    RecordingRow *recording = existing<HistoryPage>(Page::History)->recording();
    if (recording == nullptr || !recording->play()) {
        Q_EMIT told(tr("The message is not ready yet, or it was deleted."));
    }
}

void Pages::closeToken(const QString &why)
{
    m_tokenClosed = why;
    if (auto *page = existing<SettingsPage>(Page::Settings)) {
        page->closeToken(why);
    }
}

template<class T>
T *Pages::existing(Page page) const
{
    return qobject_cast<T *>(m_made.value(page));
}

QWidget *Pages::made(Page page)
{
    QWidget *&slot = m_made[page];
    if (slot == nullptr) {
        switch (page) {
        case Page::Overview:
            slot = makeOverview();
            break;
        case Page::Contacts:
            slot = makeContacts();
            break;
        case Page::Rules:
            slot = makeRules();
            break;
        case Page::History:
            slot = makeHistory();
            break;
        case Page::Messages:
            slot = makeMessages();
            break;
        case Page::Blocking:
            slot = makeBlocking();
            break;
        case Page::Diagnostics:
            slot = makeDiagnostics();
            break;
        case Page::Demo:
            Q_ASSERT(m_playground != nullptr);
            slot = new DemoPage(*m_playground, this);
            break;
        case Page::Settings:
            slot = makeSettings();
            break;
        }
        addWidget(slot);
    }
    return slot;
}

QWidget *Pages::makeOverview()
{
    auto *page = new OverviewPage(this);
    auto *forward = new ForwardMenu(m_phone.window().rules, u"overview"_s, page);
    page->setForwardMenu(forward);
    connect(forward, &RuleMenu::failed, this, &Pages::told);
    WindowLine &line = m_phone.window().line;
    connect(page, &OverviewPage::seen, &line, &WindowLine::setSeen);
    connect(page, &OverviewPage::testRequested, this, [this] { testCall(); });
    connect(page, &OverviewPage::needClicked, this, &Pages::mend);
    connect(page, &OverviewPage::historyClicked, this, [this] { openPage(Page::History); });
    connect(page, &OverviewPage::callChosen, this, &Pages::openCall);
    connect(page, &OverviewPage::setupRequested, this, &Pages::setupRequested);
    connect(page, &OverviewPage::pinEntered, this,
            [this, page](const QString &pin, bool confirmed, bool remember) {
                page->showPinVerdict(m_phone.enterPin(pin, confirmed, remember));
            });
    return page;
}

void Pages::mend(const QString &target)
{
    if (target == ContinueSetup) {
        Q_EMIT setupRequested();
    } else if (target == LookForModem) {
        if (!m_phone.window().line.lookForModem()) {
            Q_EMIT told(tr("Tried just now: there is still no modem. It is looked for again and "
                           "again."));
        }
    } else if (target == EnterPin) {
        openPage(Page::Overview);
        existing<OverviewPage>(Page::Overview)->typePin();
    } else if (target == CopyPermission) {
        QGuiApplication::clipboard()->setText(Troubles::permissionCommand());
        Q_EMIT told(tr("The command is copied: paste it into a terminal, then log out and in "
                       "again."));
    } else if (target == SetServiceCentre) {
        openPage(Page::Diagnostics);
        existing<DiagnosticsPage>(Page::Diagnostics)->typeServiceCentre();
    } else if (target == EndForward) {
        endForward();
    } else if (target == ShowRules || target == ShowProblems) {
        openPage(Page::Rules);
    } else if (target == TakeModem) {
        takeModem();
    } else {
        openSetting(target);
    }
}

void Pages::endForward()
{
    WindowRules &rules = m_phone.window().rules;
    const std::optional<WindowRules::Forward> forward = rules.forward();
    if (const QString problem = rules.endForward(); !problem.isEmpty()) {
        Q_EMIT told(problem);
    } else if (forward) {
        Q_EMIT changed(tr("Callers get what the rules say again."), [this, forward] {
            const QString why = m_phone.window().rules.forwardUntil(forward->rule, forward->until);
            if (!why.isEmpty()) {
                Q_EMIT told(why);
            }
        });
    }
}

void Pages::takeModem()
{
    if (!m_phone.settings().set(SettingKey::InhibitModemManager, u"true"_s)) {
        openSetting(u"settings.modem/inhibitModemManager"_s);
        return;
    }
    Q_EMIT changed(tr("ModemManager is asked to leave the modem alone."), [this] {
        if (!m_phone.settings().set(SettingKey::InhibitModemManager, u"false"_s)) {
            openSetting(u"settings.modem/inhibitModemManager"_s);
        }
    });
}

QWidget *Pages::makeContacts()
{
    auto *page = new ContactsPage(m_phone.window().contacts, this);
    connect(page, &ContactsPage::callRequested, this, &Pages::callRequested);
    connect(page, &ContactsPage::blockRequested, this, &Pages::askToBlock);
    connect(page, &ContactsPage::whyRequested, this,
            [this](const QString &number) { testCall(number, {}); });
    connect(page, &ContactsPage::messageRequested, this,
            [this](const QString &number) { writeTo(number); });
    return page;
}

QWidget *Pages::makeHistory()
{
    auto *page = new HistoryPage(
        [this](int limit, qint64 beforeId) { return m_phone.history(limit, beforeId); },
        [this](const QString &number) { return m_phone.nameOf(number); }, this);
    page->setHistory(m_phone.window().history);
    BlocklistDesk &lists = m_phone.ruleDesk().lists();
    page->setBlocking({[&lists](const QString &number) { return lists.add(number); },
                       [&lists](qint64 id) {
                           return lists.remove(id).has_value();
                       }});
    connect(page, &HistoryPage::callRequested, this, &Pages::callRequested);
    connect(page, &HistoryPage::whyRequested, this,
            [this](const QString &number, const QDateTime &at) { testCall(number, at); });
    connect(page, &HistoryPage::messageRequested, this,
            [this](const QString &number) { writeTo(number); });
    return page;
}

QWidget *Pages::makeMessages()
{
    auto *page = new MessagesPage(m_phone.window().messages, this);
    connect(page, &MessagesPage::callRequested, this, &Pages::callRequested);
    connect(page, &MessagesPage::blockRequested, this, &Pages::askToBlock);
    connect(&m_phone, &VirtualPhone::contactsChanged, page, &MessagesPage::refresh);
    return page;
}

void Pages::writeTo(const QString &number, const QString &text)
{
    openPage(Page::Messages);
    existing<MessagesPage>(Page::Messages)->write(number, text);
}

void Pages::askToBlock(const QString &number)
{
    openPage(Page::Blocking);
    existing<BlockingPage>(Page::Blocking)->propose(number);
}

void Pages::testCall(const QString &who, const QDateTime &at)
{
    openPage(Page::Rules);
    existing<RulesPage>(Page::Rules)->test(who, at);
}

void Pages::testCall()
{
    openPage(Page::Rules);
    existing<RulesPage>(Page::Rules)->tester().testAgain();
}

void Pages::clearFilters()
{
    for (QLineEdit *edit : currentWidget()->findChildren<QLineEdit *>()) {
        if (edit->objectName().endsWith(".filter"_L1)
            || edit->objectName().endsWith(".search"_L1)) {
            edit->clear();
        }
    }
}

QWidget *Pages::makeRules()
{
    auto *page = new RulesPage(m_phone.settings(), askPhone(m_phone), this);
    page->setOwnRules(new LocalRulesPanel(m_phone, page));
    connect(page, &RulesPage::changeRequested, this,
            [this, page](std::size_t rule) { (new RuleDialog(m_phone, rule, page))->show(); });
    connect(page, &RulesPage::removalRequested, this, [this](std::size_t rule) {
        static_cast<void>(m_phone.window().localRules.remove(rule)); // its panel says more
    });
    connect(page, &RulesPage::settingRequested, this, &Pages::openSetting);
    return page;
}

QWidget *Pages::makeBlocking()
{
    auto *page = new BlockingPage(m_phone.settings(), askLists(m_phone), this);
    connect(page, &BlockingPage::settingRequested, this, &Pages::openSetting);
    return page;
}

QWidget *Pages::makeDiagnostics()
{
    return new DiagnosticsPage(m_phone, m_diagnostics, this);
}

QWidget *Pages::makeSettings()
{
    auto *page = new SettingsPage(m_phone.settings(), this);
    if (!m_tokenClosed.isEmpty()) {
        page->closeToken(m_tokenClosed);
    }
    page->setChat(m_phone.status().chat, m_phone.status().botName);
    WindowSide &window = m_phone.window();
    std::vector<QWidget *> voice {new PromptsPanel(
        *window.prompts, *window.studio,
        [this] {
            QStringList names;
            for (const ContactGroup &group : m_phone.contacts().groups()) {
                names.append(group.name);
            }
            return names;
        },
        page)};
    auto *devices = new SoundDevicesPanel(m_phone.settings(), window.talk->devices(), page);
    devices->hide();
    if (window.talk->devices()) { // else the program was built without any
        voice.push_back(devices);
    }
    page->setVoice(voice);
    if (m_phone.carriesSound()) {
        page->showVoice();
    }
    page->setPeople(new PeoplePanel(m_phone.window().people, page));
    page->addPanel(new BackupPanel(m_phone.settings(), m_phone.window().backups, page));
    page->addPanel(new UpdatePanel(m_phone.settings(), m_phone.window().updates, page));
    if (m_entries != nullptr) {
        auto *panel = new vp::Panel(SettingsPage::tr("On this computer"), page);
        panel->column().addWidget(new EntriesPanel(*m_entries, u"settings.entries"_s, panel));
        page->addPanel(panel);
    }
    connect(page, &SettingsPage::tokenEntered, this, &Pages::tokenEntered);
    connect(page, &SettingsPage::setupRequested, this, &Pages::setupRequested);
    connect(page, &SettingsPage::guestPasswordEntered, &m_phone.window().people,
            &WindowPeople::setGuestPassword);
    return page;
}

void Pages::refreshStatus()
{
    if (auto *page = existing<SettingsPage>(Page::Settings)) {
        page->setChat(m_phone.status().chat, m_phone.status().botName);
        if (m_phone.carriesSound()) {
            page->showVoice();
        }
    }
    refreshOverview();
}

void Pages::refreshOverview()
{
    auto *page = existing<OverviewPage>(Page::Overview);
    if (page != nullptr && currentWidget() == page) { // a hidden page costs nothing
        page->setFacts(overviewFacts(m_phone));
    }
}

void Pages::refreshHistory(qint64 id)
{
    if (auto *page = existing<HistoryPage>(Page::History)) {
        page->refreshCall(id);
    }
    refreshContacts();
    refreshOverview();
}

void Pages::refreshBlocking()
{
    auto *page = existing<BlockingPage>(Page::Blocking);
    if (page != nullptr && currentWidget() == page) {
        page->refresh();
    }
}

void Pages::refreshContacts()
{
    auto *page = existing<ContactsPage>(Page::Contacts);
    if (page != nullptr && currentWidget() == page) { // it asks anew when it is shown
        page->refreshRules();
    }
}

void Pages::refreshRules()
{
    refreshContacts();
    auto *page = existing<RulesPage>(Page::Rules);
    if (page != nullptr && currentWidget() == page) { // a hidden page asks when it is shown
        page->refresh();
    }
}

} // namespace vp
