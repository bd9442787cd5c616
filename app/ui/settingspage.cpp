// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "service/phrases.h"
#include "ui/controls.h"
#include "ui/languagefield.h"
#include "ui/panel.h"
#include "ui/rulefield.h"
#include "ui/settingfield.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"settings"_s);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(16);
    addPhones();
    addTelegram();
    m_peopleAt = m_column->count();
    addGuests();
    addChat();
    addAnswers();
    addDailyLog();
    addModem();
    addVoice();
    addVoicemail();
    addRules();
    addDisturb();
    addLimits();
    addSources();
    addAutomaticSms();
    addWindow();
    addNotifications();
    addAdvanced();
    m_column->addStretch(1);
    m_scroll->setObjectName(u"settings.scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

QFormLayout *SettingsPage::addSection(const QString &title)
{
    auto *panel = new Panel(title, this);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    panel->column().addLayout(form);
    m_column->addWidget(panel);
    return form;
}

void SettingsPage::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label, this);
    text->setMinimumWidth(36 * fontMetrics().averageCharWidth()); // so that the sections line up
    QWidget *editor = field->focusProxy();
    text->setBuddy(editor != nullptr ? editor : field); // a label's letter goes where focus may be
    form.addRow(text, field);
}

void SettingsPage::addPhones()
{
    QFormLayout *form = addSection(tr("Phones"));
    auto *master = new TextSetting(m_settings, SettingKey::MasterPhone, tr("Your own phone"), this);
    master->setPlaceholder(tr("The number that calls are passed on to"));
    addRow(*form, tr("Your own phone"), master);
    auto *plan =
        new TextSetting(m_settings, SettingKey::PhonesInOrder, tr("Phones that ring"), this);
    plan->setPlaceholder(tr("master:25, +39 …:20: one after the other, with seconds"));
    addRow(*form, tr("Phones that ring"), plan);
    form->addRow(new FlagSetting(m_settings, SettingKey::RingPlanOutgoing,
                                 tr("Try them all when you call somebody, too"), this));
    auto *own = new TextSetting(m_settings, SettingKey::LineNumber, tr("Number of the line"), this);
    own->setPlaceholder(tr("The number of the SIM in the modem, so that it never calls itself"));
    addRow(*form, tr("Number of the line"), own);
    auto *country = new TextSetting(m_settings, SettingKey::Country, tr("Country"), this);
    country->setPlaceholder(tr("+39, or IT"));
    addRow(*form, tr("Country"), country);
}

void SettingsPage::addSources()
{
    QFormLayout *form = addSection(tr("Calendars and lists"));
    const auto lines = [&](SettingKey key, const QString &label, const QString &placeholder) {
        auto *field = new LinesSetting(m_settings, key, label, this);
        field->setPlaceholder(placeholder);
        addRow(*form, label, field);
    };
    lines(SettingKey::CalendarUrls, tr("Calendars"),
          tr("Home=https://…, one a line; the first one wins over the others"));
    lines(SettingKey::BlocklistUrls, tr("Shared block lists"),
          tr("Name=https://…, one a line; none = no list"));
    auto *names = new TextSetting(m_settings, SettingKey::PhoneNames, tr("Names of phones"), this);
    names->setPlaceholder(tr("Mobile=+39 …, Office=+39 …: a calendar may say them"));
    addRow(*form, tr("Names of phones"), names);
    addNumber(*form, SettingKey::CalendarRefreshMinutes, tr("Calendars are read again after"),
              {1, 1440, tr(" min", "minutes"), {}});
    addNumber(*form, SettingKey::BlocklistRefreshHours, tr("Block lists are read again after"),
              {1, 720, tr(" h", "hours"), {}});
    addText(*form, SettingKey::SourceCaFiles, tr("Own certificate authorities"),
            tr("cal.example.org=/…/ca.pem, for servers that no public one has signed"));
    addText(*form, SettingKey::SourceFingerprints, tr("Trusted certificates"),
            tr("cal.example.org=SHA-256 of the server's certificate"));
}

void SettingsPage::addAutomaticSms()
{
    QFormLayout *form = addSection(tr("Automatic SMS"));
    const auto add = [&](SettingKey flag, const QString &label, SettingKey textKey,
                         const QString &textLabelText) {
        form->addRow(new FlagSetting(m_settings, flag, label, this));
        auto *text = new TextSetting(m_settings, textKey, textLabelText, this);
        text->setPlaceholder(tr("Our own words; {name} and {time} are filled in"));
        addRow(*form, textLabelText, text);
    };
    add(SettingKey::SmsEarlyClosure, tr("To callers who hang up before they are joined"),
        SettingKey::SmsEarlyClosureText, tr("Text to those who hung up"));
    add(SettingKey::SmsNotAccepted, tr("To callers who are not accepted"),
        SettingKey::SmsNotAcceptedText, tr("Text to those not accepted"));
    addText(*form, SettingKey::SmsLanguages, tr("Languages of groups"),
            tr("Family=it, Work=de; the others get that of the program"));
    form->addRow(new FlagSetting(m_settings, SettingKey::SmsToMaster,
                                 tr("Your phone gets the caller's name by SMS"), this));
    addRow(*form, {},
           textLabel(tr("At most one a caller and day, never to hidden, short or block-listed "
                        "numbers."),
                     true, this));
}

void SettingsPage::addTelegram()
{
    QFormLayout *form = addSection(tr("Telegram"));
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    m_token = new QLineEdit(box);
    m_token->setObjectName(u"settings.token"_s);
    m_token->setAccessibleName(tr("Bot token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("New token from @BotFather; the stored one is never shown"));
    m_saveToken = new QPushButton(tr("Save token"), box);
    m_saveToken->setObjectName(u"settings.saveToken"_s);
    m_saveToken->setAccessibleName(tr("Save token"));
    m_saveToken->setEnabled(false);
    m_tokenNote = textLabel({}, true, box);
    row->addWidget(m_token, 1);
    row->addWidget(m_saveToken);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_tokenNote);
    addRow(*form, tr("Bot token"), box);
    auto *owners = new TextSetting(m_settings, SettingKey::TelegramOwners, tr("Owners"), this);
    owners->setPlaceholder(tr("Telegram ids by comma; the bot tells yours by /getid"));
    addRow(*form, tr("Owners"), owners);
    connect(m_token, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_saveToken->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_token, &QLineEdit::returnPressed, this, &SettingsPage::saveToken);
    connect(m_saveToken, &QPushButton::clicked, this, &SettingsPage::saveToken);
}

void SettingsPage::addModem()
{
    QFormLayout *form = addSection(tr("Modem"));
    auto *port = new TextSetting(m_settings, SettingKey::ModemPort, tr("Serial port"), this);
    port->setPlaceholder(tr("Found by itself"));
    addRow(*form, tr("Serial port"), port);
    auto *sound =
        new TextSetting(m_settings, SettingKey::ModemVoicePort, tr("Port for sound"), this);
    sound->setPlaceholder(tr("Found by itself, where the modem has one"));
    addRow(*form, tr("Port for sound"), sound);
    addRow(*form, {},
           new FlagSetting(m_settings, SettingKey::InhibitModemManager,
                           tr("Ask ModemManager to leave the modem alone"), this));
    addRow(*form, {},
           textLabel(tr("A modem that works stays in use until it is unplugged, or until the next "
                        "start."),
                     true, this));
    addRow(*form, {},
           new FlagSetting(m_settings, SettingKey::ForwardWhenOff,
                           tr("While the computer is off, callers reach your own phone"), this));
    addRow(*form, {},
           new FlagSetting(m_settings, SettingKey::InhibitSleep,
                           tr("The computer does not sleep while the modem is ready"), this));
}

void SettingsPage::addRules()
{
    QFormLayout *form = addSection(tr("Who may ring your phone"));
    addRule(*form, SettingKey::HiddenNumberRule, tr("Callers who hide their number"));
    addRule(*form, SettingKey::NotInContactsRule, tr("Numbers in no contact"));
    addRule(*form, SettingKey::NoEventNowRule, tr("Contacts outside calendar events"),
            tr("no rule"));
    addRow(
        *form, {},
        textLabel(tr("Without a rule, contacts ring your own phone as long as no calendar is set, "
                     "and are rejected outside its events once one is."),
                  true, this));
}

void SettingsPage::addRule(QFormLayout &form, SettingKey key, const QString &label,
                           const QString &unset)
{
    ChoiceSetting *field = makeRuleField(m_settings, key, label, unset, this);
    m_rules.push_back(field);
    addRow(form, label, field);
}

void SettingsPage::addWindow()
{
    QFormLayout *form = addSection(tr("Window"));
    form->addRow(new FlagSetting(m_settings, SettingKey::CloseToTray,
                                 tr("Closing the window keeps the phone running in the tray"),
                                 this));
    form->addRow(new FlagSetting(m_settings, SettingKey::StartAtLogin,
                                 tr("Start when I log in, hidden in the tray"), this));
    form->addRow(new FlagSetting(m_settings, SettingKey::StartHidden,
                                 tr("Start hidden in the tray, always"), this));
    auto *picture = new ChoiceSetting(m_settings, SettingKey::TrayPicture, tr("Icon in the tray"),
                                      {{u"colour"_s, tr("In colour")},
                                       {u"light"_s, tr("White, for a dark panel")},
                                       {u"dark"_s, tr("Black, for a light panel")}},
                                      {}, this);
    addRow(*form, tr("Icon in the tray"), picture);
    auto *theme = new ChoiceSetting(m_settings, SettingKey::Theme, tr("Colours"),
                                    {{u"system"_s, tr("System", "colours as the desktop's")},
                                     {u"light"_s, tr("Light")},
                                     {u"dark"_s, tr("Dark")}},
                                    {}, this);
    addRow(*form, tr("C&olours"), theme);
    ChoiceSetting *language = makeLanguageField(m_settings, this);
    addRow(*form, tr("Language"), language);
    addRow(*form, {},
           textLabel(tr("Another language is used from the next start on."), true, this));
    QPushButton *setup = makeButton(u"settings.setup"_s, tr("&Run the wizard again…"), {}, this);
    addRow(*form, {}, setup);
    connect(setup, &QPushButton::clicked, this, &SettingsPage::setupRequested);
}

void SettingsPage::addNotifications()
{
    QFormLayout *form = addSection(tr("Notifications"));
    const auto add = [&](SettingKey key, const QString &label) {
        form->addRow(new FlagSetting(m_settings, key, label, this));
    };
    add(SettingKey::ShowNotifications, tr("Show notifications on this desktop"));
    add(SettingKey::NoticeNames, tr("They show names, numbers and texts"));
    add(SettingKey::NoticeIncoming, tr("Incoming calls, with buttons"));
    add(SettingKey::NoticeMissed, tr("Missed calls"));
    add(SettingKey::NoticeBlocked, tr("Callers whom a block list stopped"));
    add(SettingKey::NoticeOutgoing, tr("Calls that you make"));
    add(SettingKey::NoticeMessages, tr("SMS, with a field for the answer where there is one"));
    add(SettingKey::NoticeModem, tr("The modem goes and comes back"));
    add(SettingKey::NoticePeople, tr("New guests and owners, and wrong passwords"));
    add(SettingKey::NoticeCalendar, tr("A calendar that could not be read for a day"));
}

void SettingsPage::addAdvanced()
{
    QFormLayout *form = addSection(tr("Advanced"));
    const auto seconds = [&](SettingKey key, const QString &label) {
        addRow(*form, label, new SecondsSetting(m_settings, key, label, this));
    };
    seconds(SettingKey::RingMasterSeconds, tr("Your phone rings for at most"));
    seconds(SettingKey::RingRemoteSeconds, tr("Others ring for at most"));
    const auto text = [&](SettingKey key, const QString &label, const QString &placeholder) {
        auto *field = new TextSetting(m_settings, key, label, this);
        field->setPlaceholder(placeholder);
        addRow(*form, label, field);
    };
    text(SettingKey::ContactsDir, tr("Folder of the contacts"),
         tr("“contacts” in the data folder"));
    text(SettingKey::WaysToConnect, tr("How a caller is connected"),
         tr("auto, or an order of deflect, join, transfer"));
    text(SettingKey::TelegramProxy, tr("Proxy on the way to Telegram"),
         tr("system, none, or http://… or socks5://…"));
    text(SettingKey::TelegramApiUrl, tr("Telegram server"), {});
    text(SettingKey::ModemEventsPort, tr("Modem's port for events"),
         tr("The same as the serial port"));
    auto *init = new LinesSetting(m_settings, SettingKey::ModemExtraInit,
                                  tr("More start commands of the modem"), this);
    init->setPlaceholder(tr("One AT command a line, sent after our own"));
    addRow(*form, tr("More start commands of the modem"), init);
    addRow(
        *form, {},
        textLabel(tr("Another port or start command is used from the next start on."), true, this));
}

void SettingsPage::setChat(ChatHealth health, const QString &botName)
{
    m_tokenNote->setText(
        botName.isEmpty() ? Phrases::chat(health)
                          : tr("@%1: %2", "bot name: state").arg(botName, Phrases::chat(health)));
}

void SettingsPage::closeToken(const QString &why)
{
    m_token->clear();
    m_token->setEnabled(false);
    m_token->setPlaceholderText(why);
    m_token->setAccessibleDescription(why);
}

void SettingsPage::addPanel(QWidget *panel)
{
    m_column->insertWidget(m_column->count() - 1, panel); // above the stretch
}

void SettingsPage::setPeople(QWidget *people)
{
    m_column->insertWidget(m_peopleAt, people);
}

void SettingsPage::showField(const QString &objectName)
{
    auto *field = findChild<QWidget *>(objectName);
    if (field != nullptr) {
        m_scroll->ensureWidgetVisible(field);
        field->setFocus();
    }
}

void SettingsPage::saveToken()
{
    const QString token = m_token->text().trimmed();
    m_token->clear();
    if (!token.isEmpty()) {
        m_tokenNote->setText(tr("Saved; connecting"));
        Q_EMIT tokenEntered(token);
    }
}

} // namespace vp
