// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/phonesmenu.h"

#include "service/chatphrases.h"
#include "service/chatprompts.h"
#include "service/masterphone.h"
#include "service/settingsphrases.h"
#include "settings/settings.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr qsizetype MostRemoved = 20;
constexpr qsizetype LongestLabel = 30;
/** 0 = as long as a phone rings by default. */
constexpr std::array RingTimes {0s, 10s, 15s, 20s, 25s, 30s, 45s, 60s};

QString shortText(const OwnPhone &phone)
{
    return phone.name.isEmpty() ? phone.text() : phone.name.left(LongestLabel);
}

std::chrono::seconds nextTime(std::chrono::seconds ring)
{
    const auto *next = std::ranges::upper_bound(RingTimes, ring);
    return next == RingTimes.end() ? RingTimes.front() : *next;
}

MenuOutcome refusal(const Error &error, MenuPage page)
{
    return {error.code == ErrorCode::Conflict ? SettingsPhrases::locked()
                                              : SettingsPhrases::notStored(),
            std::move(page)};
}

} // namespace

PhonesMenu::PhonesMenu(Settings &settings, ChatPrompts &prompts, AsksFirst asksFirst)
    : m_settings(settings)
    , m_prompts(prompts)
    , m_asksFirst(std::move(asksFirst))
{
}

MenuPage PhonesMenu::page() const
{
    const std::vector<OwnPhone> phones = ownPhones(m_settings);
    MenuPage page {PhonesPhrases::phones(phones)};
    for (const OwnPhone &phone : phones) {
        page.keyboard.push_back({{SettingsPhrases::mark(shortText(phone), phone.isMaster),
                                  MenuData::of(u"pd", {}, phone.key())},
                                 {u"✏️"_s, MenuData::of(u"pn", {}, phone.key())}});
        if (!phone.isMaster) {
            page.keyboard.back().push_back({u"✖"_s, MenuData::of(u"pr", {}, phone.key())});
        }
    }
    page.keyboard.push_back({{PhonesPhrases::addButton(), MenuData::of(u"pa")},
                             {PhonesPhrases::planButton(), MenuData::of(u"pp")}});
    return page;
}

MenuPage PhonesMenu::planPage() const
{
    const std::vector<OwnPhone> phones = ownPhones(m_settings);
    const RingPlan plan = plannedPhones(m_settings);
    MenuPage page {PhonesPhrases::plan(phones, plan)};
    const auto isPlanned = [&plan](const OwnPhone &phone) {
        return std::ranges::any_of(
            plan.steps, [&phone](const RingStep &step) { return step.number == phone.number; });
    };
    for (const RingStep &step : plan.steps) {
        const auto phone = std::ranges::find(phones, step.number, &OwnPhone::number);
        if (phone == phones.end()) {
            continue;
        }
        page.keyboard.push_back(
            {{u"▲ "_s % shortText(*phone), MenuData::of(u"pl", {}, phone->key())},
             {PhonesPhrases::secondsButton(step.ring),
              MenuData::of(u"ps", QString::number(nextTime(step.ring).count()), phone->key())}});
        if (!phone->isMaster) { // who is not in the plan rings first
            page.keyboard.back().push_back({u"✖"_s, MenuData::of(u"px", {}, phone->key())});
        }
    }
    for (const OwnPhone &phone : phones) {
        if (!isPlanned(phone)) {
            page.keyboard.push_back(
                {{u"➕ "_s % shortText(phone), MenuData::of(u"pi", {}, phone.key())}});
        }
    }
    page.keyboard.push_back({{PhonesPhrases::toPhonesButton(), MenuData::of(u"st", u"ph"_s)}});
    return page;
}

bool PhonesMenu::isOfPlan(const MenuData &data)
{
    return data.act == "pp"_L1 || data.act == "pl"_L1 || data.act == "ps"_L1 || data.act == "px"_L1
        || data.act == "pi"_L1;
}

std::optional<MenuOutcome> PhonesMenu::tapped(qint64 chatId, const MenuData &data)
{
    if (data.act == "pa"_L1) {
        ask(chatId, {});
        return MenuOutcome {};
    }
    if (data.act == "pp"_L1) {
        return MenuOutcome {{}, planPage()};
    }
    if (data.act == "pu"_L1) {
        return undo(data.id);
    }
    if (!data.act.startsWith(u'p')) {
        return std::nullopt;
    }
    const std::optional<OwnPhone> phone = ownPhoneOf(m_settings, data.id);
    if (!phone) {
        return MenuOutcome {SettingsPhrases::notValid(), isOfPlan(data) ? planPage() : page()};
    }
    if (data.act == "pd"_L1) {
        return makeDefault(chatId, *phone);
    }
    if (data.act == "pn"_L1) {
        ask(chatId, phone);
        return MenuOutcome {};
    }
    if (data.act == "pr"_L1) {
        return remove(*phone);
    }
    return changePlan(*phone, data);
}

MenuOutcome PhonesMenu::makeDefault(qint64 chatId, const OwnPhone &phone)
{
    if (!phone.isMaster && m_asksFirst && m_asksFirst(chatId, {{}, phone.number})) {
        return {};
    }
    const Result<bool> changed = changeMasterPhone(m_settings, phone.number.text());
    if (!changed) {
        return refusal(changed.error(), page());
    }
    const auto answer = [set = m_settings.text(SettingKey::MasterPhone), untilNextStart = *changed,
                         locked = m_settings.isLocked(SettingKey::MasterPhone)] {
        return ChatPhrases::masterPhoneSet(set, untilNextStart, locked);
    };
    MenuPage next = page();
    next.text = answer() + HtmlText::escaped(u"\n\n"_s) + next.text;
    return {{}, next, answer};
}

MenuOutcome PhonesMenu::remove(const OwnPhone &phone)
{
    if (phone.isMaster) {
        return {PhonesPhrases::removeIsDefault(), page()};
    }
    const RingPlan plan = plannedPhones(m_settings);
    if (const Result<> done = removePhone(m_settings, phone.number); !done) {
        return refusal(done.error(), page());
    }
    if (m_removed.size() >= MostRemoved) {
        m_removed.erase(m_removed.begin());
    }
    m_removed.insert(phone.key(), {phone, plan});
    MenuPage next = page();
    next.text = PhonesPhrases::removed(phone) + HtmlText::escaped(u"\n\n"_s) + next.text;
    next.keyboard.insert(next.keyboard.begin(),
                         {{PhonesPhrases::undoButton(), MenuData::of(u"pu", {}, phone.key())}});
    return {{}, next, [phone] {
                return PhonesPhrases::removed(phone);
            }};
}

MenuOutcome PhonesMenu::undo(const QString &key)
{
    const auto found = m_removed.constFind(key);
    if (found == m_removed.cend()) {
        return {PhonesPhrases::noUndo(), page()};
    }
    const Removed before = *found;
    if (const Result<> done = namePhone(m_settings, before.phone.name, before.phone.number);
        !done && !before.phone.name.isEmpty()) {
        return refusal(done.error(), page());
    }
    // The plan of before, unless somebody has made another one meanwhile.
    RingPlan without = before.plan;
    std::erase_if(without.steps,
                  [&before](const RingStep &step) { return step.number == before.phone.number; });
    if (without != before.plan && without == plannedPhones(m_settings)) {
        if (const Result<> done = setPlannedPhones(m_settings, before.plan); !done) {
            return refusal(done.error(), page());
        }
    }
    m_removed.remove(key);
    MenuPage next = page();
    next.text = PhonesPhrases::broughtBack(before.phone) + HtmlText::escaped(u"\n\n"_s) + next.text;
    return {{}, next, [phone = before.phone] {
                return PhonesPhrases::broughtBack(phone);
            }};
}

std::optional<MenuOutcome> PhonesMenu::changePlan(const OwnPhone &phone, const MenuData &data)
{
    RingPlan plan = plannedPhones(m_settings);
    auto step = std::ranges::find(plan.steps, phone.number, &RingStep::number);
    const bool isThere = step != plan.steps.end();
    if (data.act == "pi"_L1) {
        if (!isThere) {
            for (const OwnPhone &one : ownPhones(m_settings)) {
                if (plan.isEmpty() && one.isMaster) { // it rang alone until now
                    plan.steps.push_back({one.number});
                }
            }
            plan.steps.push_back({phone.number});
        }
    } else if (data.act != "pl"_L1 && data.act != "ps"_L1 && data.act != "px"_L1) {
        return std::nullopt;
    } else if (!isThere) {
        return MenuOutcome {SettingsPhrases::notValid(), planPage()};
    } else if (data.act == "pl"_L1) {
        if (step != plan.steps.begin()) {
            std::iter_swap(step, std::prev(step));
        }
    } else if (data.act == "px"_L1) {
        plan.steps.erase(step);
    } else {
        const std::chrono::seconds ring(data.arg.toInt());
        if (std::ranges::find(RingTimes, ring) == RingTimes.end()) {
            return MenuOutcome {SettingsPhrases::notValid(), planPage()};
        }
        step->ring = ring;
    }
    if (const Result<> done = setPlannedPhones(m_settings, plan); !done) {
        return refusal(done.error(), planPage());
    }
    return MenuOutcome {{}, planPage(), &PhonesPhrases::planChanged};
}

void PhonesMenu::ask(qint64 chatId, const std::optional<OwnPhone> &phone)
{
    PromptQuestion question;
    question.chatId = chatId;
    question.text = phone ? PhonesPhrases::askName(*phone) : PhonesPhrases::askPhone();
    question.placeholder = phone && !phone->name.isEmpty() ? phone->name.left(LongestLabel)
                                                           : PhonesPhrases::phoneHint();
    question.kind = PromptKind::OwnPhone;
    question.payload = phone ? phone->key() : QString();
    m_prompts.ask(question);
}

PhonesMenu::Answer PhonesMenu::take(const ChatMessage &typed, const QString &key)
{
    std::optional<OwnPhone> phone;
    if (key.isEmpty()) {
        const Result<PhoneWords> read = readPhoneWords(typed.text, m_settings.region());
        if (!read) {
            return {[why = read.error()] { return PhonesPhrases::notTaken(why); }, false};
        }
        phone = OwnPhone {read->name, read->number};
    } else {
        phone = ownPhoneOf(m_settings, key);
        if (!phone) {
            return {[] {
                return HtmlText::escaped(SettingsPhrases::notValid());
            }};
        }
        phone->name = typed.text.simplified();
    }
    if (phone->name.isEmpty()) {
        return {&PhonesPhrases::noName, false};
    }
    if (key.isEmpty() && m_asksFirst && m_asksFirst(typed.chatId, *phone)) {
        return {};
    }
    return store(*phone);
}

PhonesMenu::Answer PhonesMenu::store(const OwnPhone &phone)
{
    if (const Result<> done = namePhone(m_settings, phone.name, phone.number); !done) {
        return {[why = done.error()] { return PhonesPhrases::notTaken(why); }, false};
    }
    return {[named = ownPhoneOf(m_settings, phone.key()).value_or(phone)] {
        return PhonesPhrases::named(named);
    }};
}

} // namespace vp
