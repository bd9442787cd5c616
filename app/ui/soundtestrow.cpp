// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/soundtestrow.h"

#include "service/phrases.h"
#include "service/soundtestphrases.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "ui/controls.h"
#include "ui/panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

namespace {
Result<PhoneNumber> ownPhone(const Settings &settings)
{
    return PhoneNumber::parse(settings.text(SettingKey::MasterPhone), settings.region());
}
} // namespace

SoundTestRow::SoundTestRow(VirtualPhone &phone, QWidget *parent)
    : QWidget(parent)
    , m_phone(phone)
    , m_button(makeButton(u"soundtest.begin"_s, {}, {}, this))
    , m_advice(textLabel({}, true, this))
    , m_state(textLabel({}, false, this))
{
    m_state->setObjectName(u"soundtest.state"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_advice);
    column->addWidget(m_state);
    connect(m_button, &QPushButton::clicked, this, &SoundTestRow::press);
    connect(phone.window().sound, &SoundTest::changed, this, &SoundTestRow::refresh);
    connect(&phone, &VirtualPhone::statusChanged, this, &SoundTestRow::refresh);
    refresh();
}

void SoundTestRow::press()
{
    SoundTest &test = *m_phone.window().sound;
    if (test.isRunning()) {
        test.stop();
        return;
    }
    const Result<PhoneNumber> number = ownPhone(m_phone.settings());
    const Result<> started = number ? test.start(*number) : tl::unexpected<Error>(number.error());
    if (!started) {
        m_state->setText(Phrases::error(started.error()));
        m_state->show();
    }
}

void SoundTestRow::refresh()
{
    const SoundTest &test = *m_phone.window().sound;
    const Result<PhoneNumber> number = ownPhone(m_phone.settings());
    setVisible(m_phone.carriesSound());
    m_button->setText(test.isRunning() ? tr("S&top the test")
                                       : tr("&Test the sound with my phone"));
    m_button->setEnabled(number.has_value());
    m_advice->setText(number ? SoundTestPhrases::advice(number->display()) : QString());
    m_advice->setVisible(number.has_value() && !test.isRunning());
    m_state->setText(SoundTestPhrases::state(test));
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace vp
