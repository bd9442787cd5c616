// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/daynarrator.h"

#include "main/startup.h"
#include "service/virtualphone.h"

#include <QStringList>
#include <QTime>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

void print(const QString &text)
{
    std::fputs(QString(text % u'\n').toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

QString indented(const QString &text)
{
    return QString(text).replace(u'\n', u"\n              "_s);
}

} // namespace

DayNarrator::DayNarrator(Playground &playground, VirtualPhone &phone, QObject *parent)
    : QObject(parent)
    , m_playground(playground)
    , m_phone(phone)
{
    connect(&m_playground, &Playground::narrated, this, [](const QString &text) {
        print(QString(QTime::currentTime().toString(u"HH:mm:ss"_s) % u"  "_s % text));
    });
    connect(&m_playground, &Playground::chatLine, this, &DayNarrator::printChat);
    connect(&m_phone, &VirtualPhone::statusChanged, this, &DayNarrator::beginWhenReady);
}

void DayNarrator::start()
{
    print(
        u"VirtualPhone demo: a simulated stick, network and chat; nothing leaves this computer. Ctrl-C ends it.\n"_s);
    beginWhenReady();
}

void DayNarrator::beginWhenReady()
{
    if (m_phone.status().network.modem == ModemState::Ready && !std::exchange(m_begun, true)) {
        m_playground.playDay();
    }
}

void DayNarrator::printChat(const PlaygroundLine &line)
{
    QString text = line.text;
    QStringList labels;
    for (const auto &[label, data] : line.buttons) {
        labels.append(QString(u'[' % label % u']'));
    }
    if (!labels.isEmpty()) {
        text += QString(u'\n' % labels.join(u' '));
    }
    if (std::exchange(m_shown[line.messageId], text) == text) {
        return;
    }
    print(QString((line.fromOwner ? u"    you ▸     "_s : u"    bot ▸     "_s) % indented(text)));
}

void DayNarrator::sayGoodbye()
{
    print(QString(u"\nThat was the demo. The real thing starts with: "_s % commandWithoutDemo()));
}

} // namespace vp
