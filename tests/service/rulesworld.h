// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"
#include "service/ruledesk.h"
#include "sourceworld.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

namespace vp::test {

inline const QString Anna = QStringLiteral("+393407654321");
inline const QString Spammer = QStringLiteral("+390290001234");
inline constexpr auto AnnasCard =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Rossi\r\nTEL:+393407654321\r\n"
    "END:VCARD\r\n";

/** Every day, all day, for the group of the test's contacts, or for whoever @p title names. */
inline QByteArray calendarTo(const QByteArray &place, const QByteArray &title = "family")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:" + title
        + "\r\nLOCATION:" + place
        + "\r\nDTSTART:20200101T000000Z\r\nDTEND:20200102T000000Z\r\nRRULE:FREQ=DAILY\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

inline QByteArray spamList()
{
    return "kind,number\nsurvey,"
        + QCryptographicHash::hash(Spammer.toLatin1(), QCryptographicHash::Md5).toHex() + "\n";
}

/** The phone with contacts, a calendar and a list, whose servers are the test. */
class RulesWorld : public PhoneWorld
{
public:
    explicit RulesWorld(const QByteArray &place = {}, const QByteArray &list = {},
                        const QByteArray &cards = AnnasCard)
    {
        writeContacts(cards);
        useFetcher(fetcher);
        check(settings->set(SettingKey::BlocklistUrls,
                            list.isEmpty() ? QStringLiteral("none")
                                           : QStringLiteral("world=https://l.example/list.csv")));
        if (!place.isEmpty()) {
            check(settings->set(SettingKey::CalendarUrls,
                                QStringLiteral("Home=https://c.example/a.ics")));
        }
        start();
        if (!place.isEmpty()) {
            serve(QStringLiteral("c.example"), calendarTo(place));
            waitFor([this] {
                const CalendarDesk &desk = phone->ruleDesk().calendars();
                return desk.book().count() > 0 && !desk.calendars().front().source.isRefreshing;
            });
        }
        if (!list.isEmpty()) {
            serve(QStringLiteral("l.example"), list);
            waitFor([this] {
                const SharedListStatus read = phone->ruleDesk().lists().lists().front();
                return read.entries > 0 && !read.source.isRefreshing; // also stored
            });
        }
        forgetMessages();
    }

    static void check(const Result<> &done)
    {
        if (!done) {
            qFatal("%s", qPrintable(done.error().detail));
        }
    }

    void serve(const QString &host, const QByteArray &body)
    {
        await(host);
        fetcher.answerWith(body);
    }

    void refuse(const QString &host, FetchTrouble trouble)
    {
        await(host);
        fetcher.refuse(trouble);
    }

    /** Workers take real time. */
    template<class Condition>
    void waitFor(Condition condition)
    {
        QTRY_VERIFY_WITH_TIMEOUT(condition(), 30'000);
    }

    CallRecord callFrom(const QString &number)
    {
        network.incoming(number);
        advance(std::chrono::seconds(30));
        network.hangUp(number);
        advance(std::chrono::seconds(10));
        return newestRow();
    }

    StagedFetcher fetcher;

private:
    /** The oldest request to @p host is the next to be answered. */
    void await(const QString &host)
    {
        waitFor([this, &host] { return orderOf(host) != fetcher.orders.end(); });
        std::iter_swap(fetcher.orders.begin(), orderOf(host));
    }
    std::deque<StagedFetcher::Order>::iterator orderOf(const QString &host)
    {
        return std::ranges::find_if(fetcher.orders, [&host](const StagedFetcher::Order &order) {
            return order.request.url.host() == host;
        });
    }
};

} // namespace vp::test
