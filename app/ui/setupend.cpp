// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupend.h"

#include "service/phrases.h"
#include "service/ruledesk.h"
#include "service/virtualphone.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/rulesquestions.h"
#include "ui/ruletester.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupEnd::SetupEnd(VirtualPhone &phone, QWidget *parent)
    : SetupPage(u"end"_s, tr("Ready"),
                tr("This is how it stands. What is missing can be set up at any time, here or in "
                   "Settings."),
                parent)
    , m_phone(phone)
    , m_tester(new RuleTester(askPhone(phone).test, this))
{
    auto *panel = new Panel({}, this);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    panel->column().addLayout(m_list);
    column().addWidget(panel);
    auto *question = new Panel(tr("Who would get this call?"), this);
    question->column().addWidget(m_tester);
    column().addWidget(question, 1);
    connect(&phone, &VirtualPhone::statusChanged, this, &SetupEnd::refresh);
    connect(&phone, &VirtualPhone::contactsChanged, this, &SetupEnd::refresh);
    connect(&phone.settings(), &Settings::changed, this, &SetupEnd::refresh);
    connect(&phone.rules(), &CallRules::changed, m_tester, &RuleTester::refresh);
    refresh();
}

void SetupEnd::initializePage()
{
    refresh();
    m_tester->refresh();
}

std::vector<SetupEnd::Item> SetupEnd::items() const
{
    const PhoneStatus status = m_phone.status();
    const Settings &settings = m_phone.settings();
    const bool ready = status.network.modem == ModemState::Ready;
    const bool bot = status.chat == ChatHealth::Connected;
    const bool owner = !settings.text(SettingKey::TelegramOwners).isEmpty();
    const auto contacts = static_cast<int>(m_phone.contacts().contacts().size());
    const bool calendar = !settings.text(SettingKey::CalendarUrls).isEmpty();
    const Result<PhoneNumber> master = PhoneNumber::parse(status.masterPhone, settings.region());
    return {
        {"modem"_L1, ready, tr("Modem: %1").arg(Phrases::modem(status.network))},
        {"phone"_L1, master.has_value(),
         master ? tr("Your phone: %1").arg(master->display())
                : tr("Your phone: no number yet, so nobody can ring")},
        {"telegram"_L1, bot && owner,
         bot && !owner ? tr("Telegram: @%1 has no owner yet").arg(status.botName)
                       : tr("Telegram: %1").arg(Phrases::chat(status.chat))},
        {"contacts"_L1, contacts > 0,
         contacts == 1 ? tr("1 contact") : tr("%n contacts", nullptr, contacts)},
        {"calendar"_L1, calendar,
         calendar ? tr("A calendar is set") : tr("No calendar: the rules for everyone else count")},
    };
}

void SetupEnd::refresh()
{
    std::vector<Item> now = items();
    if (now == m_shown) {
        return;
    }
    m_shown = std::move(now);
    while (QLayoutItem *row = m_list->takeAt(0)) {
        row->widget()->deleteLater();
        row->widget()->hide();
        delete row;
    }
    for (const Item &item : m_shown) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *sign = new QLabel(line);
        sign->setObjectName(QString(nameOf("done."_L1) % item.name));
        sign->setPixmap(lineIcon(item.isDone ? u"ok"_s : u"warning"_s)
                            .pixmap(QSize(18, 18), devicePixelRatioF()));
        sign->setAccessibleName(item.isDone ? tr("done") : tr("missing"));
        sign->setToolTip(sign->accessibleName());
        QLabel *text = textLabel(item.text, false, line);
        text->setObjectName(QString(nameOf("text."_L1) % item.name));
        row->addWidget(sign);
        row->addWidget(text, 1);
        m_list->addWidget(line);
    }
}

} // namespace vp
