// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/holdrules.h"

#include <QtTest>

using namespace vp;
using namespace vp::sim;
using namespace Qt::StringLiterals;

namespace {

/** "1a 2hm 3w": index, state (a active, h held, d dialing, r alerting, i incoming, w waiting), m =
 * multiparty. */
std::vector<NetworkCall> table(const QString &text)
{
    const QString letters = u"ahdriw"_s; // in the order of +CLCC <stat>
    std::vector<NetworkCall> calls;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        NetworkCall call;
        call.index = word.at(0).digitValue();
        call.serial = call.index * 10;
        call.state = static_cast<CallState>(letters.indexOf(word.at(1)));
        call.multiparty = word.endsWith(u'm');
        calls.push_back(call);
    }
    return calls;
}

QString indexes(const QString &verb, const std::vector<qint64> &serials)
{
    QString text;
    for (const qint64 serial : serials) {
        text += verb + QString::number(serial / 10) + u' ';
    }
    return text;
}

QString described(const std::optional<HoldPlan> &plan)
{
    if (!plan) {
        return u"refused"_s;
    }
    QString text = indexes(u"reject "_s, plan->reject) + indexes(u"release "_s, plan->release)
        + indexes(u"hold "_s, plan->hold) + indexes(u"resume "_s, plan->resume)
        + indexes(u"accept "_s, plan->accept) + indexes(u"join "_s, plan->join);
    if (plan->split != 0) {
        text += u"split "_s + QString::number(plan->split / 10) + u' ';
    }
    if (plan->transfer) {
        text += u"transfer "_s;
    }
    return text.trimmed();
}

} // namespace

class TestHoldRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plans_data();
    void plans();
};

void TestHoldRules::plans_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &calls, int action, int index,
                        const QString &expected) {
        QTest::newRow(name) << calls << action << index << expected;
    };
    row("0: nothing there", u""_s, 0, 0, u"refused"_s);
    row("0: drops the held party only", u"1h 2a"_s, 0, 0, u"release 1"_s);
    row("0: drops all held parties", u"1hm 2hm 3a"_s, 0, 0, u"release 1 release 2"_s);
    row("0: a waiting call wins over a held one", u"1h 2a 3w"_s, 0, 0, u"reject 3"_s);
    row("0: rejects the first incoming call as busy", u"1i"_s, 0, 0, u"reject 1"_s);
    row("0: an active party alone is no case", u"1a"_s, 0, 0, u"refused"_s);
    row("0: drops the held party while another is dialled", u"1h 2d"_s, 0, 0, u"release 1"_s);
    row("1: ends the active party", u"1a"_s, 1, 0, u"release 1"_s);
    row("1: ends the active party and resumes the held one", u"1h 2a"_s, 1, 0,
        u"release 2 resume 1"_s);
    row("1: a waiting call wins over a held one", u"1h 2a 3w"_s, 1, 0, u"release 2 accept 3"_s);
    row("1: ends a whole conference", u"1am 2am"_s, 1, 0, u"release 1 release 2"_s);
    row("1: accepts the waiting call", u"1a 2w"_s, 1, 0, u"release 1 accept 2"_s);
    row("1: not while dialling", u"1h 2d"_s, 1, 0, u"refused"_s);
    row("1: not while alerting", u"1h 2r"_s, 1, 0, u"refused"_s);
    row("1: nothing there", u""_s, 1, 0, u"refused"_s);
    row("11: an active call", u"1a 2h"_s, 1, 1, u"release 1"_s);
    row("12: a held call", u"1a 2h"_s, 1, 2, u"release 2"_s);
    row("12: a dialled call", u"1h 2d"_s, 1, 2, u"release 2"_s);
    row("12: an alerting call", u"1h 2r"_s, 1, 2, u"release 2"_s);
    row("12: one of a conference", u"1am 2am"_s, 1, 2, u"release 2"_s);
    row("12: a waiting call is no case", u"1a 2w"_s, 1, 2, u"refused"_s);
    row("13: nobody there", u"1a 2h"_s, 1, 3, u"refused"_s);
    row("2: holds", u"1a"_s, 2, 0, u"hold 1"_s);
    row("2: resumes", u"1h"_s, 2, 0, u"resume 1"_s);
    row("2: swaps", u"1h 2a"_s, 2, 0, u"hold 2 resume 1"_s);
    row("2: holds a conference", u"1am 2am"_s, 2, 0, u"hold 1 hold 2"_s);
    row("2: accepts the waiting call and holds the active one", u"1a 2w"_s, 2, 0,
        u"hold 1 accept 2"_s);
    row("2: accepts the waiting call beside a held one", u"1h 2w"_s, 2, 0, u"accept 2"_s);
    row("2: two held sides cannot be", u"1h 2a 3w"_s, 2, 0, u"refused"_s);
    row("2: not while dialling", u"1h 2d"_s, 2, 0, u"refused"_s);
    row("2: not while alerting", u"1h 2r"_s, 2, 0, u"refused"_s);
    row("2: nothing there", u""_s, 2, 0, u"refused"_s);
    row("21: a private word in a conference", u"1am 2am 3am"_s, 2, 1, u"hold 2 hold 3 split 1"_s);
    row("21: alone already", u"1a"_s, 2, 1, u"split 1"_s);
    row("21: not beside a held side", u"1am 2am 3h"_s, 2, 1, u"refused"_s);
    row("21: only of an active party", u"1h 2a"_s, 2, 1, u"refused"_s);
    row("3: joins", u"1h 2a"_s, 3, 0, u"join 2 join 1"_s);
    row("3: adds to a conference", u"1hm 2hm 3a"_s, 3, 0, u"join 3 join 1 join 2"_s);
    row("3: a waiting call does not matter", u"1h 2a 3w"_s, 3, 0, u"join 2 join 1"_s);
    row("3: five parties are the most", u"1hm 2hm 3hm 4hm 5hm 6a"_s, 3, 0, u"refused"_s);
    row("3: not while alerting", u"1h 2r"_s, 3, 0, u"refused"_s);
    row("3: no held side", u"1a"_s, 3, 0, u"refused"_s);
    row("3: no active side", u"1h"_s, 3, 0, u"refused"_s);
    row("3: a waiting party is not answered", u"1a 2w"_s, 3, 0, u"refused"_s);
    row("4: connects both and leaves", u"1h 2a"_s, 4, 0, u"release 1 release 2 transfer"_s);
    row("4: to an alerting party", u"1h 2r"_s, 4, 0, u"release 1 release 2 transfer"_s);
    row("4: not to a dialled party", u"1h 2d"_s, 4, 0, u"refused"_s);
    row("5: no such thing", u"1h 2a"_s, 5, 0, u"refused"_s);
    row("31: no such thing", u"1h 2a"_s, 3, 1, u"refused"_s);
}

void TestHoldRules::plans()
{
    QFETCH(QString, calls);
    QFETCH(int, action);
    QFETCH(int, index);
    QTEST(described(planHold({action, index}, table(calls))), "expected");
}

QTEST_GUILESS_MAIN(TestHoldRules)
#include "tst_holdrules.moc"
