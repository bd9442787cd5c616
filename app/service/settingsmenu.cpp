// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settingsmenu.h"

#include "chat/ownerregistry.h"
#include "chat/typedtap.h"
#include "service/blocksdesk.h"
#include "service/chatlanguage.h"
#include "service/chatprompts.h"
#include "service/consoledesk.h"
#include "service/consoletable.h"
#include "service/contactsloader.h"
#include "service/ownersdesk.h"
#include "service/settingsphrases.h"
#include "service/temporaryruledesk.h"
#include "service/temporaryrulephrases.h"
#include "service/voicephrases.h"
#include "settings/rulevalues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::array Sections {u"ph", u"ru", u"dn", u"au", u"bl", u"ow",
                               u"vo", u"lg", u"la", u"li", u"ad"};
constexpr std::size_t MostGroups = 20;
constexpr qsizetype LongestLabel = 40;
/** The answer to "until when?" belongs to do not disturb. */
const QString DisturbCode = u"dn"_s;

} // namespace

SettingsMenu::SettingsMenu(const SettingsMenuParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_phones(parts.settings, parts.prompts, parts.asksFirst)
    , m_addresses(parts.settings)
{
    listenToPrompts();
}

void SettingsMenu::open(const ChatMessage &message)
{
    if (!m_parts.owners.isPermanent(message.senderId)) {
        say(message.chatId, SettingsPhrases::onlyOwners());
        return;
    }
    const MenuPage page = mainPage();
    m_parts.outbox.retire(
        m_parts.outbox.post(message.chatId, ChatContent {page.text, page.keyboard, false, 0}));
}

std::optional<SettingsMenu::Tapped> SettingsMenu::tapped(const ChatTap &tap)
{
    const std::optional<MenuData> data = MenuData::read(tap.data);
    if (!data) {
        return std::nullopt;
    }
    if (!m_parts.owners.isPermanent(tap.senderId)) {
        return Tapped {SettingsPhrases::onlyOwners().plain(), true};
    }
    const MenuOutcome outcome = outcomeOf(tap, *data);
    if (outcome.page) {
        const OutboxTicket ticket = m_parts.outbox.adopt(tap.chatId, tap.messageId);
        m_parts.outbox.amend(ticket,
                             ChatContent {outcome.page->text, outcome.page->keyboard, false, 0});
        m_parts.outbox.retire(ticket);
    }
    if (outcome.told) {
        tellOthers(tap.chatId, tap.senderName, outcome.told, outcome.isAlarming);
    }
    return Tapped {outcome.toast, outcome.isRefused};
}

MenuOutcome SettingsMenu::outcomeOf(const ChatTap &tap, const MenuData &data)
{
    if (data.act == "st"_L1) {
        return openSection(data.arg);
    }
    if (data.act == "sv"_L1) {
        return setItem(data);
    }
    if (data.act == "si"_L1) {
        const std::optional<KnownItem> item = settingsItem(data.arg);
        return item ? MenuOutcome {{}, choicePage(*item)}
                    : MenuOutcome {SettingsPhrases::notValid(), mainPage()};
    }
    if (data.act == "sp"_L1) {
        return askText(tap, data);
    }
    if (data.act == "sg"_L1) {
        return exceptGroup(data.id);
    }
    if (data.act == "sd"_L1) {
        return disturb(tap, data.arg);
    }
    if (data.act == "so"_L1) {
        return openOther(tap, data.arg);
    }
    if (std::optional<MenuOutcome> outcome = m_addresses.tapped(data)) {
        return *outcome;
    }
    if (std::optional<MenuOutcome> outcome = m_phones.tapped(tap.chatId, data)) {
        if (outcome->page && !PhonesMenu::isOfPlan(data)) {
            addItems(*outcome->page, u"ph"_s);
        }
        return *outcome;
    }
    return {SettingsPhrases::notValid(), mainPage()};
}

MenuOutcome SettingsMenu::openSection(const QString &section) const
{
    if (section == "x"_L1) {
        return {{}, MenuPage {SettingsPhrases::closed()}};
    }
    for (const QStringView one : Sections) {
        if (one == section) {
            return {{}, page(section)};
        }
    }
    return {{}, mainPage()};
}

MenuOutcome SettingsMenu::openOther(const ChatTap &tap, const QString &what)
{
    const ChatMessage message = typedAt(m_parts.clock.wall(), tap);
    if (what == "people"_L1) {
        m_parts.people.list(message);
    } else if (what == "blocked"_L1) {
        m_parts.blocks.run(tap.chatId, {});
    } else if (what == "shared"_L1) {
        m_parts.blocks.showSharedLists(tap.chatId);
    } else if (what == "forward"_L1) {
        m_parts.temporary.forward(message, {});
    } else if (what == "von"_L1 || what == "voff"_L1) {
        m_parts.console.setMirror(message, what == "von"_L1);
    } else if (what == "restart"_L1) {
        m_parts.console.run(message, restartLine(), std::chrono::seconds(0));
    } else if (what == "raw"_L1) {
        PromptQuestion question;
        question.chatId = tap.chatId;
        question.text = SettingsPhrases::askRaw();
        question.placeholder = u"ATI"_s;
        question.kind = PromptKind::RawCommand;
        m_parts.prompts.ask(question);
    } else {
        return {SettingsPhrases::notValid(), mainPage()};
    }
    return {};
}

MenuPage SettingsMenu::mainPage() const
{
    MenuPage page {SettingsPhrases::title({})};
    bool isSecond = false;
    for (const QStringView section : Sections) {
        const bool isMute = section == u"vo" && !(m_parts.hasSound && m_parts.hasSound());
        if (isMute || (section == u"lg" && settingsItems(section).empty())) {
            continue;
        }
        if (!isSecond) {
            page.keyboard.emplace_back();
        }
        isSecond = !isSecond;
        page.keyboard.back().push_back({SettingsPhrases::sectionButton(section, m_parts.settings),
                                        MenuData::of(u"st", section.toString())});
    }
    page.keyboard.push_back({{SettingsPhrases::closeButton(), MenuData::of(u"st", u"x"_s)}});
    return page;
}

MenuPage SettingsMenu::page(const QString &section) const
{
    MenuPage page {SettingsPhrases::title(section) + SettingsPhrases::note(section)};
    if (section == "ph"_L1) {
        page = m_phones.page();
    } else if (section == DisturbCode) {
        page.text += m_parts.temporary.summary();
    }
    addItems(page, section);
    return page;
}

/** The settings of a section, what else can be done there, and the way back. */
void SettingsMenu::addItems(MenuPage &page, const QString &section) const
{
    const Settings &settings = m_parts.settings;
    for (const KnownItem &item : settingsItems(section)) {
        page.text += SettingsPhrases::line(item, settings);
        const QString code(item.item.code);
        switch (item.item.kind) {
        case SettingsItem::Kind::Flag: {
            const bool on = settings.flag(item.key);
            const QString other = on ? u"false"_s : u"true"_s;
            if (!item.isWider(settings.text(item.key), other)) {
                page.keyboard.push_back({{SettingsPhrases::flagButton(item, on),
                                          MenuData::of(u"sv", QString(code % u'.' % other))}});
            }
            break;
        }
        case SettingsItem::Kind::Choice:
        case SettingsItem::Kind::Rule:
        case SettingsItem::Kind::Addresses:
            page.keyboard.push_back(
                {{SettingsPhrases::choiceButton(item, settings), MenuData::of(u"si", code)}});
            break;
        case SettingsItem::Kind::Text:
        case SettingsItem::Kind::Port:
            page.keyboard.push_back(
                {{SettingsPhrases::textButton(item), MenuData::of(u"sp", code)}});
            if (settings.isSet(item.key)) {
                page.keyboard.back().push_back({SettingsPhrases::standardTextButton(),
                                                MenuData::of(u"sv", code % u".default"_s)});
            }
            break;
        }
    }
    if (section == "vo"_L1) {
        const QString problem = VoicePhrases::problemIn(settings);
        if (!problem.isEmpty()) {
            page.text += HtmlText::escaped(u"\n⚠ "_s % problem);
        }
    }
    addOthers(page, section);
    page.keyboard.push_back({{SettingsPhrases::backButton(), MenuData::of(u"st", u"r"_s)}});
}

void SettingsMenu::addOthers(MenuPage &page, const QString &section) const
{
    const auto add = [&page](std::initializer_list<QStringView> words) {
        page.keyboard.emplace_back();
        for (const QStringView what : words) {
            page.keyboard.back().push_back(
                {SettingsPhrases::otherButton(what), MenuData::of(u"so", what.toString())});
        }
    };
    if (section == DisturbCode) {
        addGroups(page);
        page.keyboard.emplace_back();
        for (const UntilChoice choice :
             {UntilChoice::OneHour, UntilChoice::Tonight, UntilChoice::TomorrowMorning}) {
            page.keyboard.back().push_back(
                {TemporaryRulePhrases::choiceButton(choice, m_parts.clock.wall()),
                 MenuData::of(u"sd", QString::number(static_cast<int>(choice)))});
        }
        page.keyboard.push_back({{TemporaryRulePhrases::typeButton(), MenuData::of(u"sd", u"t"_s)},
                                 {TemporaryRulePhrases::endButton(), MenuData::of(u"sd", u"e"_s)}});
        add({u"forward"});
    } else if (section == "bl"_L1) {
        add({u"blocked", u"shared"});
    } else if (section == "ow"_L1) {
        add({u"people"});
    } else if (section == "ad"_L1) {
        add({u"von", u"voff"});
        add({u"raw", u"restart"});
    }
}

void SettingsMenu::addGroups(MenuPage &page) const
{
    const QStringList excepted = readWords(m_parts.settings.text(SettingKey::DisturbGroups));
    std::size_t shown = 0;
    for (const ContactGroup &group : m_parts.contacts.book().groups()) {
        if (shown++ >= MostGroups) {
            break;
        }
        if (shown % 2 == 1) {
            page.keyboard.emplace_back();
        }
        page.keyboard.back().push_back(
            {SettingsPhrases::mark(group.name.left(LongestLabel),
                                   excepted.contains(group.name, Qt::CaseInsensitive)),
             MenuData::of(u"sg", {}, menuKey(group.name))});
    }
}

QStringList SettingsMenu::choicesOf(const KnownItem &item) const
{
    QStringList choices = item.choices();
    if (item.key == SettingKey::LogRecipient) {
        for (const qint64 owner : m_parts.owners.owners()) {
            choices.append(QString::number(owner));
        }
    }
    if (item.item.kind == SettingsItem::Kind::Rule && !(m_parts.hasSound && m_parts.hasSound())) {
        choices.removeAll(u"voicemail"_s);
    }
    return choices;
}

MenuPage SettingsMenu::choicePage(const KnownItem &item) const
{
    if (item.item.kind == SettingsItem::Kind::Addresses) {
        return m_addresses.page(item);
    }
    const QString now = m_parts.settings.text(item.key);
    MenuPage page {SettingsPhrases::askChoice(item)};
    bool isKnown = false;
    const auto add = [&](const QString &choice, const QString &value) {
        page.keyboard.push_back(
            {{SettingsPhrases::mark(SettingsPhrases::value(item, value), value == now),
              MenuData::of(u"sv", item.item.code.toString() % u'.' % KnownItem::packed(choice))}});
        isKnown = isKnown || value == now;
    };
    for (const QString &choice : choicesOf(item)) {
        if (!item.isWider(now, KnownItem::valueOf(choice))) {
            add(choice, KnownItem::valueOf(choice));
        }
    }
    if (item.item.kind == SettingsItem::Kind::Rule) {
        page.keyboard.push_back(
            {{SettingsPhrases::numberButton(), MenuData::of(u"sp", item.item.code.toString())}});
    }
    if (!isKnown) { // typed here or in the window
        page.text += SettingsPhrases::line(item, m_parts.settings);
    }
    page.keyboard.push_back(
        {{SettingsPhrases::backButton(), MenuData::of(u"st", QString(item.item.section))}});
    return page;
}

void SettingsMenu::tellOthers(qint64 chatId, const QString &actor,
                              const std::function<HtmlText()> &what, bool isAlarming)
{
    for (const qint64 owner : m_parts.owners.owners()) {
        if (owner != chatId) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, owner);
            const ChatContent content {
                SettingsPhrases::changedBy(actor, what()), {}, !isAlarming, 0};
            m_parts.outbox.retire(m_parts.outbox.post(owner, content));
        }
    }
}

void SettingsMenu::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
