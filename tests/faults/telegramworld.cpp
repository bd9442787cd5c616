// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegramworld.h"

#include "store/updatestore.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QTimer>

namespace vp::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Token = u"123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123"_s;
constexpr qint64 LoopbackPatience = 12; ///< ms of real time

} // namespace

TelegramWorld::TelegramWorld()
    : server(Token)
{
    if (!server.listen()) {
        qFatal("no loopback");
    }
    options.apiRoot = server.url();
    options.token = Token;
}

TelegramWorld::~TelegramWorld()
{
    phone.reset();
}

std::unique_ptr<TelegramTransport> TelegramWorld::makeTransport()
{
    auto made = std::make_unique<TelegramTransport>(options, clock);
    made->setJournal(std::make_unique<UpdateStore>(*database, made->botId(), clock));
    return made;
}

void TelegramWorld::openBot()
{
    phone->setChat(nullptr);
    telegram = makeTransport();
    otherChat = telegram.get();
    restart();
}

void TelegramWorld::useTransport()
{
    const auto before = std::move(telegram);
    telegram = makeTransport();
    otherChat = telegram.get();
    phone->setChat(nullptr);
    phone->setChat(otherChat);
}

/** True when nothing is on its way but what has been so for longer than the loopback needs: the
 * held poll, and what will never be answered. */
bool TelegramWorld::isSettled()
{
    std::map<const QObject *, QElapsedTimer> underWay;
    bool settled = true;
    for (const QNetworkReply *reply : telegram->findChildren<QNetworkReply *>()) {
        if (!reply->isRunning()) {
            continue;
        }
        QElapsedTimer &since = underWay[reply];
        const auto known = m_underWay.find(reply);
        if (known != m_underWay.end()) {
            since = known->second;
        } else {
            since.start();
        }
        settled = settled && since.elapsed() >= LoopbackPatience;
    }
    m_underWay = std::move(underWay);
    return settled;
}

void TelegramWorld::pass(std::chrono::milliseconds step)
{
    do {
        bool over = false;
        QTimer::singleShot(1ms, this, [&over] { over = true; });
        while (!over) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    } while (!isSettled());
    clock.advance(step);
}

void TelegramWorld::write(const QString &text, std::chrono::seconds age)
{
    server.say(Owner, text, {{u"date"_s, clock.wall().toSecsSinceEpoch() - age.count()}});
}

} // namespace vp::test
