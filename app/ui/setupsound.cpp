// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupsound.h"

#include "service/promptstudio.h"
#include "service/virtualphone.h"
#include "service/windowside.h"
#include "settings/voicevalues.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/settingfield.h"
#include "ui/setupchecks.h"
#include "ui/soundtestrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vp {

using namespace Qt::StringLiterals;

SetupSound::SetupSound(VirtualPhone &phone, QWidget *parent)
    : SetupPage(u"sound"_s, tr("Sound"),
                tr("This modem can carry the sound of calls: callers may be spoken to, and may "
                   "leave a message."),
                parent)
    , m_phone(phone)
{
    addCheck();
    column().addWidget(new SoundTestRow(phone, this));
    addAnnouncement();
    column().addStretch(1);
    connect(&phone, &VirtualPhone::statusChanged, this, &SetupSound::refresh);
    connect(phone.window().studio, &PromptStudio::changed, this, &SetupSound::refresh);
    refresh();
}

void SetupSound::addCheck()
{
    auto *panel = new Panel({}, this);
    m_sign = new QLabel(panel);
    m_sign->setObjectName(nameOf("sign"_L1));
    m_state = textLabel(tr("The port for sound is being looked at…"), false, panel);
    m_state->setObjectName(nameOf("state"_L1));
    m_remedy = textLabel({}, true, panel);
    m_remedy->setObjectName(nameOf("remedy"_L1));
    m_remedy->hide();
    m_again = makeButton(nameOf("again"_L1), tr("Look &again"),
                         tr("Look at the port for sound again"), panel);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_state, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    panel->column().addLayout(row);
    panel->column().addWidget(m_remedy);
    column().addWidget(panel);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_wasExamined = false;
        examine();
    });
}

void SetupSound::addAnnouncement()
{
    Settings &settings = m_phone.settings();
    const QString label = tr("A caller is told that he is being connected");
    auto *announcement = new ChoiceSetting(
        settings, SettingKey::VoiceAnnouncement, label,
        {{voicevalue::Spoken, tr("by a machine's voice")}, {voicevalue::Off, tr("no")}},
        tr("by a sound file of my own"), this);
    announcement->setElsewhere(voicevalue::Own, tr("by a sound of my own"));
    QLabel *text = textLabel(label, false, this);
    text->setBuddy(announcement->focusProxy());
    m_listen = makeButton(nameOf("listen"_L1), tr("&Listen"),
                          tr("Hear the announcement on this computer"), this);
    m_note = textLabel({}, true, this);
    m_note->setObjectName(nameOf("note"_L1));
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(announcement, 1);
    row->addWidget(m_listen, 0, Qt::AlignTop);
    column().addWidget(text);
    column().addLayout(row);
    column().addWidget(m_note);
    column().addWidget(
        new FlagSetting(settings, SettingKey::VoicemailWhenNotTaken,
                        tr("Callers whom none of your phones took may leave a message"), this));
    column().addWidget(textLabel(
        tr("Your own voice can take the machine's place: by a file or the microphone in Settings, "
           "or by a voice message to the bot."),
        true, this));
    connect(m_listen, &QPushButton::clicked, this, &SetupSound::listen);
}

bool SetupSound::isLeftOut() const
{
    return !m_phone.carriesSound();
}

void SetupSound::shown()
{
    examine();
}

void SetupSound::examine()
{
    if (m_examines || m_wasExamined || m_phone.status().network.modem != ModemState::Ready) {
        return;
    }
    m_examines = true;
    m_wasExamined = true;
    refresh();
    m_phone.examine(this, [this](const Result<DoctorReport> &report) {
        m_examines = false;
        if (report) {
            for (const DoctorLine &line : report->lines) {
                if (line.check == DoctorCheck::VoicePort) {
                    showCheck(line);
                }
            }
        } else {
            m_state->setText(tr("There is a call: look again when it is over."));
        }
        refresh();
    });
}

void SetupSound::showCheck(const DoctorLine &line)
{
    const SetupCheck::State state = line.state == DoctorState::Ok ? SetupCheck::State::Ok
        : line.state == DoctorState::Failed                       ? SetupCheck::State::Failed
                                                                  : SetupCheck::State::Attention;
    m_sign->setPixmap(
        lineIcon(SetupChecks::icon(state)).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_sign->setAccessibleName(SetupChecks::state(state));
    m_state->setText(line.sentence);
    m_remedy->setText(line.remedy);
    m_remedy->setVisible(!line.remedy.isEmpty());
}

void SetupSound::refresh()
{
    if (isVisible()) {
        examine(); // the modem may have come meanwhile
    }
    m_again->setEnabled(!m_examines);
    const PromptStudio &studio = *m_phone.window().studio;
    m_listen->setVisible(studio.exists());
    m_listen->setText(studio.state() == PromptStudio::State::Idle ? tr("&Listen") : tr("S&top"));
    const bool isLost = studio.trouble() != PromptStudio::Trouble::None;
    m_note->setVisible(isLost);
    if (isLost) {
        m_note->setText(tr("This computer has no microphone and speaker that can be used now."));
    }
}

void SetupSound::listen()
{
    PromptStudio &studio = *m_phone.window().studio;
    if (studio.state() != PromptStudio::State::Idle) {
        studio.stop();
        return;
    }
    studio.playAnnouncement();
}

} // namespace vp
