// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem/pinpolicy.h"

#include <QTest>

#include <functional>

using namespace vp;
using namespace Qt::StringLiterals;
using Fate = SimMemory::PinFate;

Q_DECLARE_METATYPE(vp::PinQuestion)

class TestPinPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void neverByItselfWithOneTry();
};

namespace {

PinQuestion byItself(std::optional<int> tries)
{
    return {.pin = u"1234"_s, .lock = SimLock::Pin, .triesLeft = tries, .note = {}};
}

PinQuestion byHand(std::optional<int> tries, bool confirmed = false)
{
    PinQuestion question = byItself(tries);
    question.byHand = true;
    question.confirmed = confirmed;
    return question;
}

} // namespace

void TestPinPolicy::verdicts_data()
{
    QTest::addColumn<PinQuestion>("question");
    QTest::addColumn<PinVerdict>("verdict");
    const auto row = [](const char *name, PinQuestion question, PinVerdict verdict,
                        const std::function<void(PinQuestion &)> &change = {}) {
        if (change) {
            change(question);
        }
        QTest::newRow(name) << question << verdict;
    };
    row("three tries", byItself(3), PinVerdict::Sent);
    row("two tries", byItself(2), PinVerdict::Sent);
    row("one try", byItself(1), PinVerdict::LastTry);
    row("none, the lock is not told yet", byItself(0), PinVerdict::LastTry);
    row("unknown tries, never failed", byItself({}), PinVerdict::Sent);
    row("unknown tries, failed once", byItself({}), PinVerdict::LastTry,
        [](PinQuestion &q) { q.hasFailed = true; });
    row("known tries, failed once", byItself(2), PinVerdict::Sent,
        [](PinQuestion &q) { q.hasFailed = true; });
    row("another SIM's", byItself(3), PinVerdict::OtherSim,
        [](PinQuestion &q) { q.isOfOtherSim = true; });
    row("no PIN known", byItself(3), PinVerdict::Missing, [](PinQuestion &q) { q.pin.clear(); });
    row("no PIN at all", byItself(3), PinVerdict::Malformed,
        [](PinQuestion &q) { q.pin = u"12;4"_s; });
    row("not asked", byItself(3), PinVerdict::NotAsked,
        [](PinQuestion &q) { q.lock = SimLock::None; });
    row("PUK", byItself(3), PinVerdict::NotAsked, [](PinQuestion &q) { q.lock = SimLock::Puk; });
    row("PUK by hand", byHand(3, true), PinVerdict::NotAsked,
        [](PinQuestion &q) { q.lock = SimLock::Puk; });
    row("refused before", byItself(3), PinVerdict::KnownWrong, [](PinQuestion &q) {
        q.note = {Fate::Refused, {}};
    });
    row("refused before, by hand", byHand(3, true), PinVerdict::KnownWrong, [](PinQuestion &q) {
        q.note = {Fate::Refused, {}};
    });
    row("sent, never seen", byItself(3), PinVerdict::Sent, [](PinQuestion &q) {
        q.note = {Fate::Sent, 3};
    });
    row("sent, tries unknown then", byItself(3), PinVerdict::Unanswered, [](PinQuestion &q) {
        q.note = {Fate::Sent, {}};
    });
    row("sent, fewer now", byItself(2), PinVerdict::Unanswered, [](PinQuestion &q) {
        q.note = {Fate::Sent, 3};
    });
    row("sent, by hand", byHand(3), PinVerdict::Sent, [](PinQuestion &q) {
        q.note = {Fate::Sent, {}};
    });
    row("accepted before", byItself(3), PinVerdict::Sent, [](PinQuestion &q) {
        q.note = {Fate::Accepted, {}};
    });
    row("by hand, one try", byHand(1), PinVerdict::LastTry);
    row("by hand, one try, confirmed", byHand(1, true), PinVerdict::Sent);
    row("by hand, unknown tries", byHand({}), PinVerdict::Sent);
    row("by hand, unknown tries, failed once", byHand({}), PinVerdict::LastTry,
        [](PinQuestion &q) { q.hasFailed = true; });
    row("by hand, unknown tries, failed once, confirmed", byHand({}, true), PinVerdict::Sent,
        [](PinQuestion &q) { q.hasFailed = true; });
    row("by hand, another SIM's", byHand(3), PinVerdict::Sent,
        [](PinQuestion &q) { q.isOfOtherSim = true; });
}

void TestPinPolicy::verdicts()
{
    QFETCH(PinQuestion, question);
    QTEST(judgePin(question), "verdict");
}

void TestPinPolicy::neverByItselfWithOneTry()
{
    for (const Fate fate : {Fate::Unknown, Fate::Sent, Fate::Refused, Fate::Accepted}) {
        for (const bool failed : {false, true}) {
            for (const int tries : {0, 1}) {
                PinQuestion question = byItself(tries);
                question.note = {fate, tries};
                question.hasFailed = failed;
                QVERIFY(judgePin(question) != PinVerdict::Sent);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestPinPolicy)
#include "tst_pinpolicy.moc"
