// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setuptelegram.h"

#include "service/phrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "settings/secretstore.h"
#include "ui/controls.h"
#include "ui/panel.h"
#include "ui/peoplepanel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupTelegram::SetupTelegram(VirtualPhone &phone, bool tokenGiven, QWidget *parent)
    : SetupPage(u"telegram"_s, tr("Telegram"),
                tr("A bot of your own tells you of calls and messages, and takes your orders. In "
                   "Telegram, write /newbot to @BotFather and paste the token that it gives you. "
                   "The window works without a bot, too."),
                parent)
    , m_phone(phone)
{
    buildToken(tokenGiven);
    column().addWidget(new PeoplePanel(phone.window().people, this));
    column().addStretch(1);
    connect(&phone, &VirtualPhone::statusChanged, this, &SetupTelegram::refresh);
    refresh();
}

void SetupTelegram::buildToken(bool given)
{
    m_token = new QLineEdit(this);
    m_token->setObjectName(nameOf("token"_L1));
    m_token->setAccessibleName(tr("Bot token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(given ? tr("Set by an environment variable")
                                      : tr("123456:ABC…; a stored one is never shown"));
    m_token->setEnabled(!given);
    m_test = makeButton(nameOf("test"_L1), tr("&Test"), tr("Store the token and test it"), this);
    m_test->setEnabled(false);
    m_state = textLabel({}, false, this);
    m_state->setObjectName(nameOf("state"_L1));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Bot token"), this);
    label->setBuddy(m_token);
    row->addWidget(label);
    row->addWidget(m_token, 1);
    row->addWidget(m_test);
    column().addLayout(row);
    column().addWidget(m_state);
    connect(m_token, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_test->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_token, &QLineEdit::returnPressed, this, &SetupTelegram::test);
    connect(m_test, &QPushButton::clicked, this, &SetupTelegram::test);
}

void SetupTelegram::test()
{
    const QString token = m_token->text().trimmed();
    if (token.isEmpty()) {
        return;
    }
    if (!secret::isBotToken(token)) {
        m_state->setText(tr("This is no token: it looks like 123456:ABC…, with a colon."));
        return;
    }
    m_token->clear();
    m_state->setText(tr("Asking Telegram…"));
    Q_EMIT tokenEntered(token);
}

void SetupTelegram::refresh()
{
    const PhoneStatus status = m_phone.status();
    m_state->setText(
        status.botName.isEmpty()
            ? Phrases::chat(status.chat)
            : tr("@%1: %2", "bot name: state").arg(status.botName, Phrases::chat(status.chat)));
}

} // namespace vp
