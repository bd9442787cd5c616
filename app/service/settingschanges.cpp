// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SettingsMenu that changes something, by a tap or by what was typed.
#include "base/logging.h"
#include "chat/messageage.h"
#include "chat/ownerregistry.h"
#include "service/atconsole.h"
#include "service/auditlog.h"
#include "service/chatdeletions.h"
#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/consoledesk.h"
#include "service/contactsloader.h"
#include "service/phrases.h"
#include "service/settingsmenu.h"
#include "service/settingsphrases.h"
#include "service/temporaryruledesk.h"
#include "service/temporaryrulephrases.h"
#include "settings/rulevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

using Taken = ChatPrompts::Taken;

constexpr qsizetype LongestDetail = 100;

QString toastOf(const Error &error)
{
    return error.code == ErrorCode::Conflict ? SettingsPhrases::locked()
                                             : SettingsPhrases::notStored();
}

} // namespace

/** What a button may set. */
QStringList SettingsMenu::valuesOf(const KnownItem &item) const
{
    switch (item.item.kind) {
    case SettingsItem::Kind::Flag:
        return {u"true"_s, u"false"_s};
    case SettingsItem::Kind::Choice:
    case SettingsItem::Kind::Rule:
        return choicesOf(item);
    case SettingsItem::Kind::Text:
    case SettingsItem::Kind::Port:
        return {u"default"_s};
    case SettingsItem::Kind::Addresses:
        break;
    }
    return {};
}

MenuOutcome SettingsMenu::setItem(const MenuData &data)
{
    const qsizetype dot = data.arg.indexOf(u'.');
    const std::optional<KnownItem> item =
        dot < 0 ? std::nullopt : settingsItem(QStringView(data.arg).first(dot));
    if (!item) {
        return {SettingsPhrases::notValid(), mainPage()};
    }
    const QString given = data.arg.sliced(dot + 1);
    const QStringList allowed = valuesOf(*item);
    const QString section(item->item.section);
    const auto choice = std::ranges::find(allowed, given, &KnownItem::packed);
    if (choice == allowed.end()) {
        return {SettingsPhrases::notValid(), page(section)};
    }
    const QString value = KnownItem::valueOf(*choice);
    const QString before = m_parts.settings.text(item->key);
    if (item->isWider(before, value)) {
        return {SettingsPhrases::onlyTighter(), page(section), {}, false, true};
    }
    if (const Result<> done = m_parts.settings.set(item->key, value); !done) {
        qCWarning(lcService) << item->item.name << "was not stored:" << done.error().detail;
        return {toastOf(done.error()), page(section)};
    }
    MenuOutcome outcome {SettingsPhrases::done(), page(section)};
    if (value != before) {
        outcome.told = [item, value] {
            return SettingsPhrases::stored(*item, value);
        };
    }
    outcome.isAlarming = section == "li"_L1;
    return outcome;
}

MenuOutcome SettingsMenu::askText(const ChatTap &tap, const MenuData &data)
{
    const std::optional<KnownItem> item = settingsItem(data.arg);
    if (!item || !item->isTyped()) {
        return {SettingsPhrases::notValid(), mainPage()};
    }
    if (m_parts.settings.isLocked(item->key)) {
        return {SettingsPhrases::locked()};
    }
    PromptQuestion question;
    question.chatId = tap.chatId;
    question.text = SettingsPhrases::askText(*item);
    question.kind = PromptKind::SettingText;
    question.payload = data.arg;
    m_parts.prompts.ask(question);
    return {};
}

MenuOutcome SettingsMenu::exceptGroup(const QString &key)
{
    for (const ContactGroup &group : m_parts.contacts.book().groups()) {
        if (menuKey(group.name) != key) {
            continue;
        }
        QStringList groups = readWords(m_parts.settings.text(SettingKey::DisturbGroups));
        const bool may = !groups.contains(group.name, Qt::CaseInsensitive);
        groups.removeIf([&group](const QString &name) {
            return name.compare(group.name, Qt::CaseInsensitive) == 0;
        });
        if (may) {
            groups.append(group.name);
        }
        const Result<> done = m_parts.settings.set(SettingKey::DisturbGroups, groups.join(u','));
        if (!done) {
            return {toastOf(done.error()), page(u"dn"_s)};
        }
        return {SettingsPhrases::done(), page(u"dn"_s), [name = group.name, may] {
                    return SettingsPhrases::groupExcepted(name, may);
                }};
    }
    return {SettingsPhrases::notValid(), page(u"dn"_s)};
}

MenuOutcome SettingsMenu::disturb(const ChatTap &tap, const QString &choice)
{
    using Kind = TemporaryRuleWish::Kind;
    const ChatActor actor {tap.chatId, tap.senderName};
    if (choice == "e"_L1) {
        const QString toast = m_parts.temporary.end(actor, Kind::Disturb);
        return {toast, page(u"dn"_s)};
    }
    if (choice == "t"_L1) {
        m_parts.temporary.askUntil(tap.chatId, {Kind::Disturb, TemporaryRuleWish::Step::Type});
        return {};
    }
    const int index = choice.toInt();
    if (index < 0 || index > static_cast<int>(UntilChoice::TomorrowMorning)) {
        return {SettingsPhrases::notValid(), page(u"dn"_s)};
    }
    const QString toast = m_parts.temporary.set(
        actor,
        {Kind::Disturb, TemporaryRuleWish::Step::Set, {}, {}, static_cast<UntilChoice>(index)});
    return {toast, page(u"dn"_s)};
}

/** The right to answer may have gone since the question. */
bool SettingsMenu::mayAnswer(const ChatMessage &answer, const QString &what, const QString &detail)
{
    const bool may = m_parts.owners.isPermanent(answer.senderId);
    if (m_parts.audit != nullptr) {
        m_parts.audit->note(AuditLog::actorOf(answer, m_parts.owners), what, detail,
                            may ? AuditResult::Done : AuditResult::Refused);
    }
    if (!may) {
        say(answer.chatId, SettingsPhrases::onlyOwners());
    }
    return may;
}

void SettingsMenu::listenToPrompts()
{
    ChatPrompts &prompts = m_parts.prompts;
    prompts.setTaker(PromptKind::SettingText,
                     [this](const ChatMessage &answer, const ChatPrompt &prompt) {
                         return takeText(answer, prompt.payload) ? Taken::Done : Taken::AskAgain;
                     });
    prompts.setTaker(PromptKind::OwnPhone,
                     [this](const ChatMessage &answer, const ChatPrompt &prompt) {
                         if (!mayAnswer(answer, u"phones"_s, answer.text.left(LongestDetail))) {
                             return Taken::Done;
                         }
                         const PhonesMenu::Answer taken = m_phones.take(answer, prompt.payload);
                         if (!taken.text) {
                             return Taken::Done; // he is asked something else
                         }
                         say(answer.chatId, taken.text());
                         if (taken.isDone) {
                             tellOthers(answer.chatId, answer.senderName, taken.text);
                         }
                         return taken.isDone ? Taken::Done : Taken::AskAgain;
                     });
    prompts.setTaker(PromptKind::RawCommand,
                     [this](const ChatMessage &answer, const ChatPrompt & /*prompt*/) {
                         if (answer.isRepeated) {
                             say(answer.chatId, ChatPhrases::interruptedCommand());
                             return Taken::Done;
                         }
                         if (!mayAnswer(answer, u"command"_s, maskedTraffic(answer.text))) {
                             return Taken::Done;
                         }
                         m_parts.console.run(answer, answer.text, ageOf(answer, m_parts.clock));
                         return Taken::Done;
                     });
}

void SettingsMenu::addPhone(const ChatActor &actor, const OwnPhone &phone)
{
    const PhonesMenu::Answer stored = m_phones.store(phone);
    say(actor.chatId, stored.text());
    if (stored.isDone) {
        tellOthers(actor.chatId, actor.name, stored.text);
    }
}

bool SettingsMenu::refusesNumber(const ChatMessage &answer, const QString &typed)
{
    const Result<PhoneNumber> number = PhoneNumber::parse(typed, m_parts.settings.region());
    if (!number || !m_parts.isUnusual || !m_parts.isUnusual(*number)) {
        return false;
    }
    say(answer.chatId, SettingsPhrases::unusualNumber(Phrases::number(number->text())));
    if (m_parts.audit != nullptr) {
        m_parts.audit->note({0, {}, answer.chatId, AuditRole::Phone}, u"limit"_s, number->text(),
                            AuditResult::Refused);
    }
    return true;
}

Result<> SettingsMenu::store(const KnownItem &item, const QString &typed)
{
    switch (item.item.kind) {
    case SettingsItem::Kind::Addresses:
        return m_addresses.add(item, typed);
    case SettingsItem::Kind::Rule: // its words are buttons
        if (const auto number = PhoneNumber::parse(typed, m_parts.settings.region()); !number) {
            return failure(ErrorCode::InvalidInput);
        }
        break;
    case SettingsItem::Kind::Port:
        if (typed.isEmpty()) {
            return failure(ErrorCode::InvalidInput);
        }
        break;
    case SettingsItem::Kind::Flag:
    case SettingsItem::Kind::Choice:
    case SettingsItem::Kind::Text:
        break;
    }
    return m_parts.settings.set(item.key, typed);
}

bool SettingsMenu::takeText(const ChatMessage &answer, const QString &code)
{
    const std::optional<KnownItem> item = settingsItem(code);
    const bool isSecret = item
        && (item->item.kind == SettingsItem::Kind::Addresses
            || item->item.kind == SettingsItem::Kind::Port);
    if (isSecret && m_parts.deletions != nullptr) { // also when it is of no use
        m_parts.deletions->deleteNow(answer.chatId, answer.messageId);
    }
    if (!mayAnswer(answer, u"settings"_s, item ? QString(item->item.name) : code) || !item) {
        return true;
    }
    QString typed = answer.text.trimmed();
    if (SettingsPhrases::isList(*item)) { // one a line is as good
        typed.replace(u'\n', u'|');
    }
    if (item->item.kind == SettingsItem::Kind::Rule && refusesNumber(answer, typed)) {
        return true;
    }
    const Result<> done = store(*item, typed);
    if (!done) {
        say(answer.chatId, SettingsPhrases::refused(*item, done.error()));
        return done.error().code != ErrorCode::InvalidInput;
    }
    const auto text = [item, value = m_parts.settings.text(item->key)] {
        return SettingsPhrases::stored(*item, value);
    };
    say(answer.chatId, text());
    tellOthers(answer.chatId, answer.senderName, text);
    return true;
}

} // namespace vp
