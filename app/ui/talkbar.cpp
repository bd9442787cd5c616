// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talkbar.h"

#include "ui/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>
#include <array>
#include <chrono>

namespace vp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Quietest = -60; ///< dBFS, the left end of a meter

int shown(double level)
{
    return static_cast<int>(std::clamp<double>(level, Quietest, 0)) - Quietest;
}

} // namespace

TalkBar::TalkBar(TalkDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_answer(new QPushButton(lineIcon(u"call"_s), tr("Answer here"), this))
    , m_state(new QLabel(this))
    , m_said(makeMeter(u"talk.said"_s, tr("Level of your microphone")))
    , m_heard(makeMeter(u"talk.heard"_s, tr("Level of the other party")))
    , m_mute(new QPushButton(tr("Mute"), this))
    , m_keys(makePad())
{
    setObjectName(u"talk"_s);
    setFrameShape(QFrame::StyledPanel);
    m_answer->setObjectName(u"talk.answer"_s);
    m_answer->setAccessibleName(m_answer->text());
    m_answer->setToolTip(tr("Takes the call with the microphone and the speaker of this computer"));
    m_state->setObjectName(u"talk.state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_mute->setObjectName(u"talk.mute"_s);
    m_mute->setAccessibleName(m_mute->text());
    m_mute->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    auto *meters = new QVBoxLayout;
    meters->setSpacing(4);
    meters->addWidget(m_said);
    meters->addWidget(m_heard);
    row->addLayout(meters);
    row->addWidget(m_mute);
    row->addWidget(m_keys);
    row->addWidget(m_answer);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &TalkBar::refreshLevels);
    connect(m_answer, &QPushButton::clicked, &m_desk, &TalkDesk::answer);
    connect(m_mute, &QPushButton::clicked, &m_desk, &TalkDesk::setMuted);
    connect(&m_desk, &TalkDesk::changed, this, &TalkBar::refresh);
    refresh();
}

QProgressBar *TalkBar::makeMeter(const QString &name, const QString &text)
{
    auto *meter = new QProgressBar(this);
    meter->setObjectName(name);
    meter->setAccessibleName(text);
    meter->setToolTip(text);
    meter->setRange(0, -Quietest);
    meter->setTextVisible(false);
    meter->setFixedSize(120, 8);
    return meter;
}

QToolButton *TalkBar::makePad()
{
    static constexpr std::array keys {'1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'};
    auto *menu = new QMenu(this);
    auto *pad = new QWidget(menu);
    auto *grid = new QGridLayout(pad);
    grid->setSpacing(4);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QChar key = QLatin1Char(keys.at(i));
        auto *button = new QToolButton(pad);
        button->setText(QString(key));
        button->setObjectName(QString(u"talk.key"_s + key));
        button->setAccessibleName(tr("Key %1").arg(key));
        button->setFixedSize(52, 36);
        connect(button, &QToolButton::clicked, &m_desk, [this, key] { m_desk.press(key); });
        grid->addWidget(button, static_cast<int>(i) / 3, static_cast<int>(i) % 3);
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(pad);
    menu->addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(u"talk.keys"_s);
    button->setIcon(lineIcon(u"keypad"_s));
    button->setAccessibleName(tr("Keys"));
    button->setToolTip(tr("Keys for machines that ask for digits"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

QString TalkBar::words(TalkDesk::Trouble trouble)
{
    switch (trouble) {
    case TalkDesk::Trouble::None:
        break;
    case TalkDesk::Trouble::NoSound:
        return tr("This computer has no microphone and speaker that can be used now.");
    case TalkDesk::Trouble::SoundLost:
        return tr("The sound of this computer is gone; the call goes on.");
    case TalkDesk::Trouble::ModemMute:
        return tr("The modem lets no sound through.");
    case TalkDesk::Trouble::PortLost:
        return tr(
            "The modem's port for sound is gone. It is being opened again; the call goes on.");
    case TalkDesk::Trouble::TooLate:
        return tr("It is too late: this call cannot be taken here any more.");
    case TalkDesk::Trouble::LineBusy:
        return tr("Another call is in the way.");
    }
    return {};
}

QString TalkBar::words(MissingSound missing)
{
    if (missing.microphone && missing.speaker) {
        return tr("The chosen microphone and speaker are not there: the desktop's are used.");
    }
    return missing.microphone ? tr("The chosen microphone is not there: the desktop's is used.")
        : missing.speaker     ? tr("The chosen speaker is not there: the desktop's is used.")
                              : QString();
}

void TalkBar::refresh()
{
    const std::optional<TalkDesk::Talk> talk = m_desk.talk();
    const bool offers = m_desk.mayAnswer() && !m_desk.isWaiting();
    m_answer->setVisible(offers);
    for (QWidget *each : std::initializer_list<QWidget *> {m_said, m_heard, m_mute, m_keys}) {
        each->setVisible(talk.has_value());
    }
    if (talk) {
        const bool works = talk->trouble == TalkDesk::Trouble::None;
        const QString state = !works ? words(talk->trouble)
            : talk->muted            ? tr("You talk at this computer. Nobody hears you now.")
                                     : tr("You talk at this computer.");
        const QString missing = words(talk->missing);
        m_state->setText(missing.isEmpty() ? state : QString(state + u'\n' + missing));
        m_mute->setChecked(talk->muted);
        refreshLevels();
        m_tick.start();
    } else {
        m_tick.stop();
        m_state->setText(m_desk.isWaiting() ? tr("The microphone and the speaker are being opened…")
                             : offers       ? tr("You may take this call at this computer.")
                                            : QString());
    }
    setVisible(talk || offers || m_desk.isWaiting());
}

void TalkBar::refreshLevels()
{
    if (const std::optional<TalkDesk::Talk> talk = m_desk.talk()) {
        m_said->setValue(shown(talk->said));
        m_heard->setValue(shown(talk->heard));
    }
}

} // namespace vp
