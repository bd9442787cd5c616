// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupothers.h"

#include "service/virtualphone.h"
#include "ui/panel.h"
#include "ui/rulefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupOthers::SetupOthers(VirtualPhone &phone, bool proposes, QWidget *parent)
    : SetupPage(u"others"_s, tr("Everyone else"),
                tr("What becomes of a call where no event of a calendar says anything?"), parent)
    , m_phone(phone)
    , m_settings(phone.settings())
    , m_proposes(proposes)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    const auto add = [&](SettingKey key, const QString &label, const QString &unset = {}) {
        ChoiceSetting *field = makeRuleField(m_settings, key, label, unset, this);
        m_rules.push_back(field);
        auto *text = textLabel(label, false, this);
        text->setBuddy(field);
        form->addRow(text, field);
    };
    add(SettingKey::HiddenNumberRule, tr("Callers who hide their number"));
    add(SettingKey::NotInContactsRule, tr("Numbers in no contact"));
    add(SettingKey::NoEventNowRule, tr("Contacts without an event now"), tr("no rule"));
    column().addLayout(form);
    column().addWidget(
        textLabel(tr("Numbers on your own or a shared block list never ring, whatever is chosen "
                     "here; see Blocking."),
                  true, this));
    column().addStretch(1);
}

void SetupOthers::shown()
{
    if (m_phone.carriesSound()) {
        for (ChoiceSetting *rule : m_rules) {
            offerVoicemail(*rule);
        }
    }
    if (m_proposes) {
        propose(m_settings, SettingKey::HiddenNumberRule, u"reject"_s);
        propose(m_settings, SettingKey::NotInContactsRule, u"master"_s);
        propose(m_settings, SettingKey::NoEventNowRule, u"master"_s);
    }
}

} // namespace vp
