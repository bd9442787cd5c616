// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "ui/callchain.h"
#include "ui/callstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace vp;
using namespace Qt::StringLiterals;
using Link = CallChain::Link;

class CallStripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();
    void hiddenWithoutACallAndQuiet();
    void namesThePartiesAndHowLong();
    void longCallsCountHours();
    void hiddenCallerAndNobodyToRing();
    void calledFromThisComputer();
    void secondCallerIsNamed();
    void holdButtonAsks();
    void endButtonAsks();
    void eachPartyHasAButton();
    void keysOnlyForWhoHears();
    void nextPhoneIsNamed();
};

void CallStripTest::links_data()
{
    QTest::addColumn<CallStage>("stage");
    QTest::addColumn<std::optional<CallState>>("remote");
    QTest::addColumn<std::optional<CallState>>("master");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    using State = std::optional<CallState>;
    const auto row = [](const char *name, CallStage stage, State remote, State master, Link left,
                        Link right) {
        QTest::newRow(name) << stage << remote << master << int(left) << int(right);
    };
    row("C rings", CallStage::Ringing, CallState::Incoming, {}, Link::Ringing, Link::None);
    row("C waits, A is called", CallStage::CallingMaster, CallState::Held, CallState::Dialing,
        Link::Held, Link::Ringing);
    row("A rings", CallStage::CallingMaster, CallState::Held, CallState::Alerting, Link::Held,
        Link::Ringing);
    row("both talk", CallStage::Bridged, CallState::Active, CallState::Active, Link::Talking,
        Link::Talking);
    row("A waits, C is called", CallStage::CallingRemote, CallState::Dialing, CallState::Held,
        Link::Ringing, Link::Held);
    row("C is gone", CallStage::Releasing, CallState::Released, CallState::Active, Link::None,
        Link::Talking);
}

void CallStripTest::links()
{
    QFETCH(CallStage, stage);
    QFETCH(std::optional<CallState>, remote);
    QFETCH(std::optional<CallState>, master);
    CallStrip strip;
    strip.setLiveCall(sample::live(stage, remote, master));
    QTEST(int(strip.chain().links().at(0)), "left");
    QTEST(int(strip.chain().links().at(1)), "right");
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.chain().nodes().at(0).lit, remote == CallState::Active);
    QCOMPARE(strip.chain().nodes().at(2).lit, master == CallState::Active);
}

void CallStripTest::hiddenWithoutACallAndQuiet()
{
    CallStrip strip;
    const auto ticking = [&strip] {
        const QList<QTimer *> timers = strip.findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(),
                           [](const QTimer *timer) { return timer->isActive(); });
    };
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active));
    QVERIFY(ticking());
    strip.setLiveCall(std::nullopt);
    QVERIFY(strip.isHidden());
    QVERIFY(!ticking());
}

void CallStripTest::namesThePartiesAndHowLong()
{
    CallStrip strip;
    strip.setLiveCall(sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting),
                      u"Mobile"_s);
    const auto &nodes = strip.chain().nodes();
    QCOMPARE(nodes.at(0).title, u"Anna Rossi"_s);
    QCOMPARE(nodes.at(2).title, u"Mobile"_s);
    QVERIFY2(nodes.at(1).detail.contains(QRegularExpression(u"0:1[45]"_s)),
             qPrintable(nodes.at(1).detail));
    QVERIFY(strip.chain().accessibleDescription().contains(u"Anna Rossi"_s));
}

void CallStripTest::longCallsCountHours()
{
    LiveCall call = sample::live(CallStage::Bridged, CallState::Active, CallState::Active);
    call.record.joinedAt = QDateTime::currentDateTimeUtc().addSecs(-(3600 + 2 * 60 + 30));
    CallStrip strip;
    strip.setLiveCall(call);
    const QString words = strip.chain().nodes().at(1).detail;
    QVERIFY2(words.contains(QRegularExpression(u"1:02:[345]\\d"_s)), qPrintable(words));
}

void CallStripTest::hiddenCallerAndNobodyToRing()
{
    LiveCall call = sample::live(CallStage::Ringing, CallState::Incoming, std::nullopt);
    call.record.remoteName.clear();
    call.record.remoteNumber.clear();
    call.record.masterNumber.clear();
    CallStrip strip;
    strip.setLiveCall(call);
    QVERIFY(!strip.chain().nodes().at(0).title.isEmpty());
    QVERIFY(strip.chain().nodes().at(0).icon != u"person"_s);
    QVERIFY(!strip.chain().nodes().at(2).title.isEmpty());
}

void CallStripTest::secondCallerIsNamed()
{
    CallStrip strip;
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active));
    const auto *waiting = strip.findChild<QLabel *>(u"strip.waiting"_s);
    QVERIFY(waiting->isHidden());
    strip.setWaiting({u"Bruno"_s});
    QVERIFY(!waiting->isHidden());
    QCOMPARE(waiting->text(), u"Bruno calls meanwhile, and waits."_s);
    strip.setWaiting({});
    QVERIFY(waiting->isHidden());
}

void CallStripTest::calledFromThisComputer()
{
    LiveCall call = sample::live(CallStage::CallingRemote, CallState::Alerting, std::nullopt);
    call.record.direction = StoryDirection::Outbound;
    call.record.masterNumber.clear();
    CallStrip strip;
    strip.setLiveCall(call);
    QCOMPARE(strip.chain().nodes().at(2).title, u"This computer"_s);
}

void CallStripTest::holdButtonAsks()
{
    CallStrip strip;
    QSignalSpy asked(&strip, &CallStrip::holdRequested);
    auto *hold = strip.findChild<QPushButton *>(u"strip.hold"_s);
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active));
    QVERIFY(hold->isHidden());
    strip.setHold(CallStrip::Hold::Hold);
    QVERIFY(!hold->isHidden());
    const QString before = hold->text();
    hold->click();
    QCOMPARE(asked.count(), 1);
    strip.setHold(CallStrip::Hold::Resume);
    QVERIFY(hold->text() != before);
    QCOMPARE(hold->accessibleName(), hold->text());
    strip.setHold(CallStrip::Hold::No);
    QVERIFY(hold->isHidden());
}

void CallStripTest::endButtonAsks()
{
    CallStrip strip;
    QSignalSpy asked(&strip, &CallStrip::endRequested);
    auto *end = strip.findChild<QPushButton *>(u"strip.end"_s);
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active));
    end->click();
    QCOMPARE(asked.count(), 1);
    strip.setLiveCall(sample::live(CallStage::Releasing, std::nullopt, CallState::Active));
    QVERIFY(!end->isEnabled());
}

void CallStripTest::eachPartyHasAButton()
{
    CallStrip strip;
    auto *remote = strip.findChild<QPushButton *>(u"strip.endRemote"_s);
    auto *master = strip.findChild<QPushButton *>(u"strip.endMaster"_s);
    QVERIFY(remote != nullptr && master != nullptr);
    strip.setLiveCall(sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting),
                      u"Mobile & Co"_s);
    QVERIFY(!remote->isVisibleTo(&strip) && !master->isVisibleTo(&strip));
    strip.setParting(true, true);
    QVERIFY(remote->isVisibleTo(&strip) && master->isVisibleTo(&strip));
    QCOMPARE(remote->accessibleName(), u"Hang up Anna Rossi"_s);
    QCOMPARE(master->accessibleName(), u"Hang up Mobile & Co"_s);
    QCOMPARE(master->text(), u"Mobile && Co"_s);
    QVERIFY2(master->toolTip().contains(u"alone:"_s), qPrintable(master->toolTip()));
    QVERIFY2(remote->toolTip().contains(u"ends, too"_s), qPrintable(remote->toolTip()));
    QSignalSpy asked(&strip, &CallStrip::hangUpRequested);
    remote->click();
    master->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<CallParty>(), CallParty::Remote);
    QCOMPARE(asked.at(1).at(0).value<CallParty>(), CallParty::Master);
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active));
    QVERIFY2(master->toolTip().contains(u"cannot stay alone"_s), qPrintable(master->toolTip()));
}

void CallStripTest::keysOnlyForWhoHears()
{
    CallStrip strip;
    QSignalSpy tones(&strip, &CallStrip::toneRequested);
    auto *keys = strip.findChild<QToolButton *>(u"strip.keys"_s);
    auto *pad = strip.findChild<QWidget *>(u"strip.pad"_s);
    strip.setLiveCall(sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting));
    QVERIFY(keys->isHidden());
    strip.setLiveCall(sample::live(CallStage::Bridged, CallState::Active, CallState::Active));
    QVERIFY(!keys->isHidden());
    QVERIFY(pad->isHidden());
    keys->click();
    QVERIFY(!pad->isHidden());
    strip.findChild<QToolButton *>(u"strip.key5"_s)->click();
    QTest::keyClicks(pad, u"#x*"_s); // a letter is no key of a phone
    QCOMPARE(tones.count(), 3);
    QCOMPARE(tones.at(0).at(0).toString(), u"5"_s);
    QCOMPARE(tones.at(1).at(0).toString(), u"#"_s);
    QCOMPARE(tones.at(2).at(0).toString(), u"*"_s);
    QCOMPARE(strip.findChild<QLabel *>(u"strip.pressed"_s)->text(), u"5#*"_s);
    strip.setLiveCall(sample::live(CallStage::Releasing, std::nullopt, CallState::Active));
    QVERIFY(keys->isHidden());
    QVERIFY(pad->isHidden());
    QVERIFY(strip.findChild<QLabel *>(u"strip.pressed"_s)->text() != u"5#*"_s);
}

void CallStripTest::nextPhoneIsNamed()
{
    CallStrip strip;
    QSignalSpy asked(&strip, &CallStrip::nextPhoneRequested);
    auto *next = strip.findChild<QPushButton *>(u"strip.next"_s);
    strip.setLiveCall(sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting));
    QVERIFY(next->isHidden());
    strip.setNextPhone(u"Office"_s);
    QVERIFY(!next->isHidden());
    QVERIFY(next->accessibleName().contains(u"Office"_s));
    next->click();
    QCOMPARE(asked.count(), 1);
    strip.setNextPhone({});
    QVERIFY(next->isHidden());
}

QTEST_MAIN(CallStripTest)
#include "tst_callstrip.moc"
