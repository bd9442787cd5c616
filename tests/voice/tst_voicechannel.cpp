// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/sounddouble.h"
#include "voice/announcer.h"
#include "voice/tones.h"
#include "voice/voicechannel.h"

#include <QSignalSpy>
#include <QTest>

using namespace vp;
using namespace std::chrono_literals;

namespace {

const QByteArray Frame(FrameBytes, '\x01');

enum class Speech : std::uint8_t {
    Announcement,
    Notice,
    Name,
    Question,
    Greeting,
};

void begin(Announcer &announcer, Speech speech)
{
    switch (speech) {
    case Speech::Announcement:
        announcer.announce();
        break;
    case Speech::Notice:
        announcer.giveNotice();
        break;
    case Speech::Name:
        announcer.askName();
        break;
    case Speech::Question:
        announcer.ask();
        break;
    case Speech::Greeting:
        announcer.takeMessage(MessageOccasion::InPlace);
        break;
    }
}

} // namespace

/** Pace, end, silence and loss of the voice port. */
class VoiceChannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneForOne();
    void anySplit();
    void playsToTheEnd();
    void fadesOut();
    void neverBursts();
    void keepsTheModemFilled();
    void silenceIsNoticed();
    void modemThatTakesNothing();
    void nobodyWaitsForADeafModem_data();
    void nobodyWaitsForADeafModem();
    void modemThatTookNothingBefore();
    void unheardNoticeIsNoNotice();
    void staleSoundIsNotHeard();
    void portLost();
    void closedInItsOwnSignal();
    void tenMinutes();

private:
    QByteArray m_written;
    ManualClock m_clock;
    test::SoundDouble *m_port = nullptr;
    std::unique_ptr<VoiceChannel> m_channel;
    void open(const QByteArray &stale = {});
};

void VoiceChannelTest::init()
{
    m_written.clear();
    m_channel = std::make_unique<VoiceChannel>(m_clock);
}

void VoiceChannelTest::open(const QByteArray &stale)
{
    const Result<> opened = m_channel->open([this, &stale] {
        auto port = std::make_unique<test::SoundDouble>(&m_written, stale);
        m_port = port.get();
        return Result<std::unique_ptr<QIODevice>>(std::move(port));
    });
    QVERIFY(opened);
}

void VoiceChannelTest::oneForOne()
{
    open();
    QSignalSpy heard(m_channel.get(), &VoiceChannel::heard);
    m_clock.advance(100ms);
    QVERIFY(m_written.isEmpty()); // driven by what is received, not by a clock of ours
    m_port->say(Frame);
    QCOMPARE(m_written, QByteArray(FrameBytes, '\0'));
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.at(0).at(0).value<Samples>(), Samples(FrameSamples, 0x0101));
}

void VoiceChannelTest::anySplit()
{
    open();
    QSignalSpy heard(m_channel.get(), &VoiceChannel::heard);
    for (qsizetype i = 0; i < 3 * FrameBytes; i += 64) {
        m_port->say(QByteArray(64, '\x01'));
    }
    QCOMPARE(m_written.size(), 3 * FrameBytes);
    QCOMPARE(heard.size(), 3);
}

void VoiceChannelTest::playsToTheEnd()
{
    open();
    QSignalSpy over(m_channel.get(), &VoiceChannel::playedOut);
    const Samples sound = tone(440, 50ms, -15);
    m_channel->play(sound);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(over.size(), i < 3 ? 0 : 1);
        m_port->say(Frame);
    }
    QCOMPARE(over.size(), 1);
    QByteArray expected = toPcm(sound);
    expected.resize(5 * FrameBytes, '\0');
    QCOMPARE(m_written, expected);
}

void VoiceChannelTest::fadesOut()
{
    open();
    QSignalSpy over(m_channel.get(), &VoiceChannel::playedOut);
    m_channel->play(Samples(8000, 10'000));
    m_port->say(Frame);
    m_channel->fadeOut();
    QCOMPARE(over.size(), 0);
    m_port->say(Frame);
    QCOMPARE(over.size(), 1);
    m_port->say(Frame);
    const Samples said = fromPcm(m_written);
    QCOMPARE(said[159], qint16 {10'000});
    QCOMPARE(said[240], qint16 {5'000});
    QVERIFY(said[319] < 100);
    QCOMPARE(said[320], qint16 {0});
    m_channel->fadeOut(); // nothing is being said
    m_port->say(Frame);
    QCOMPARE(over.size(), 1);
}

void VoiceChannelTest::neverBursts()
{
    open();
    m_port->say(Frame.repeated(10)); // we were asleep for 200 ms
    QCOMPARE(m_written.size(), VoiceChannel::MostAtOnce * FrameBytes);
    QCOMPARE(m_channel->counts().letGo, 2);
    for (int i = 0; i < 5; ++i) { // and catch up, little by little
        const qsizetype before = m_written.size();
        m_port->say(Frame);
        QVERIFY(m_written.size() - before <= VoiceChannel::MostAtOnce * FrameBytes);
    }
    QCOMPARE(m_channel->counts().sent, 15 - 2);
    QCOMPARE(m_written.size(), (15 - 2) * FrameBytes);
    m_written.clear();
    QSignalSpy heard(m_channel.get(), &VoiceChannel::heard);
    m_port->say(Frame.repeated(5000) + "odd"); // more than was ever said
    QCOMPARE(heard.at(0).at(0).value<Samples>().size(), std::size_t {FrameSamples});
    m_port->say(Frame.first(FrameBytes - 3));
    QCOMPARE(heard.size(), 2);
}

/** Three frames ahead: we may look away for 60 ms, and the end is told when it is heard. */
void VoiceChannelTest::keepsTheModemFilled()
{
    constexpr int ahead = 3;
    m_channel->setAhead(ahead);
    open();
    QSignalSpy over(m_channel.get(), &VoiceChannel::playedOut);
    int kept = 0; // by the modem
    int dry = 0;
    const auto pass = [&](int frames) {
        for (int i = 0; i < frames; ++i) {
            dry += kept == 0 ? 1 : 0;
            kept = std::max(kept - 1, 0);
        }
        const qsizetype before = m_written.size();
        m_port->say(Frame.repeated(frames));
        kept += static_cast<int>((m_written.size() - before) / FrameBytes);
        QVERIFY(m_written.size() - before <= VoiceChannel::MostAtOnce * FrameBytes);
        QVERIFY(kept <= 10); // no more fits in
    };
    pass(1);
    pass(1);
    pass(1);
    QCOMPARE(kept, ahead + 1);
    QCOMPARE(dry, 1); // the first one, before we knew of it
    for (const int late : {4, 1, 1, 1, 3, 1, 1, 4, 1, 1, 1}) {
        pass(late);
    }
    QCOMPARE(dry, 1);
    pass(6); // now it ran dry, and gets more from then on
    QCOMPARE(dry, 3);
    for (const int late : {1, 1, 1, 6, 1, 1, 1, 6, 1, 1, 1}) {
        pass(late);
    }
    QCOMPARE(dry, 3);
    QCOMPARE(m_channel->counts().letGo, 0);
    for (int i = 0; i < 20; ++i) { // but not for ever
        pass(9);
        for (int k = 0; k < 4; ++k) {
            pass(1);
        }
    }
    QVERIFY(kept <= VoiceChannel::MostAhead + 1);
    m_channel->play(Samples(FrameSamples, 1)); // heard so much later, as more lies in it by now
    pass(1);
    QVERIFY(!m_channel->isPlaying());
    for (int i = 0; i < VoiceChannel::MostAhead; ++i) {
        QCOMPARE(over.size(), 0);
        pass(1);
    }
    QCOMPARE(over.size(), 1);
    over.clear();
    m_channel->close();
    m_written.clear();
    open();
    for (int i = 0; i < 3; ++i) {
        m_port->say(Frame);
    }
    m_channel->play(Samples(2 * FrameSamples, 1));
    m_port->say(Frame);
    m_port->say(Frame); // it is all with the modem
    QVERIFY(!m_channel->isPlaying());
    for (int i = 0; i < ahead; ++i) {
        QCOMPARE(over.size(), 0);
        m_port->say(Frame);
    }
    QCOMPARE(over.size(), 1);
}

/** It sends, as always; what waits for it does not grow for ever, and is not heard late. */
void VoiceChannelTest::modemThatTakesNothing()
{
    open();
    QSignalSpy stalled(m_channel.get(), &VoiceChannel::stalled);
    QSignalSpy silent(m_channel.get(), &VoiceChannel::fellSilent);
    m_channel->expectSound();
    m_channel->play(Samples(samplesIn(10s), 1));
    m_port->keepWaiting();
    const auto hear = [this](int frames) {
        for (int i = 0; i < frames; ++i) {
            m_clock.advance(20ms);
            m_port->say(Frame);
        }
    };
    hear(VoiceChannel::MostUnwritten);
    QCOMPARE(stalled.size(), 0);
    hear(100);
    QCOMPARE(stalled.size(), 1);
    QVERIFY(m_channel->isStalled());
    QCOMPARE(m_written.size(), VoiceChannel::MostUnwritten * FrameBytes);
    QCOMPARE(silent.size(), 0);
    m_written.clear(); // it takes it after all
    hear(10);
    QVERIFY(!m_channel->isStalled());
    QCOMPARE(m_written.size(), 10 * FrameBytes);
    QCOMPARE(stalled.size(), 1);
}

void VoiceChannelTest::nobodyWaitsForADeafModem_data()
{
    QTest::addColumn<Speech>("speech");
    QTest::addColumn<int>("before"); // frames, since the port was opened
    QTest::addColumn<bool>("takes");
    for (const bool takes : {false, true}) {
        for (const int before : {0, 30}) {
            for (const auto &[speech, name] : {std::pair {Speech::Announcement, "an announcement"},
                                               {Speech::Notice, "a notice"},
                                               {Speech::Name, "the name is asked for"},
                                               {Speech::Question, "a question"},
                                               {Speech::Greeting, "a greeting"}}) {
                QTest::addRow("%s, %d frames, %s", name, before, takes ? "heard" : "deaf")
                    << speech << before << takes;
            }
        }
    }
}

/** Whoever is on the line goes on as without a port for sound, however long ago it was opened. */
void VoiceChannelTest::nobodyWaitsForADeafModem()
{
    QFETCH(Speech, speech);
    QFETCH(int, before);
    QFETCH(bool, takes);
    test::SoundDouble *port = nullptr;
    Announcer announcer(m_clock, [&] {
        auto made = std::make_unique<test::SoundDouble>(&m_written);
        port = made.get();
        if (!takes) {
            made->keepWaiting();
        }
        return Result<std::unique_ptr<QIODevice>>(std::move(made));
    });
    const Samples said = tone(500, 3s, -20);
    announcer.setPrompt(said);
    announcer.setNotice(said);
    announcer.setNamePrompt(said);
    announcer.setQuestion(said);
    announcer.setGreeting(said);
    announcer.setMessageFile([] { return QString(); });
    int over = 0;
    connect(&announcer, &CallVoice::announced, this, [&] { ++over; });
    connect(&announcer, &CallVoice::cannotAsk, this, [&] { ++over; });
    connect(&announcer, &CallVoice::nameEnded, this, [&](NameEnd end) {
        ++over;
        QCOMPARE(end, NameEnd::Mute);
    });
    connect(&announcer, &CallVoice::messageEnded, this, [&](MessageEnd end) {
        ++over;
        QCOMPARE(end, MessageEnd::Mute);
    });
    announcer.prepare();
    for (int i = 0; i < before; ++i) {
        m_clock.advance(20ms);
        port->say(Frame);
    }
    begin(announcer, speech);
    constexpr int halfASecond = 25; // frames
    for (int i = 0; i < halfASecond && port != nullptr; ++i) {
        m_clock.advance(20ms);
        QCOMPARE(over > 0 && i < VoiceChannel::MostUnwritten - VoiceChannel::MostAhead, false);
        if (over == 0) {
            port->say(Frame);
        }
    }
    QCOMPARE(over, takes ? 0 : 1);
    QVERIFY(!announcer.takeNoticed());
    announcer.release();
}

/** What waited from before goes first: it is not deaf as long as that grows less. */
void VoiceChannelTest::modemThatTookNothingBefore()
{
    open();
    QSignalSpy stalled(m_channel.get(), &VoiceChannel::stalled);
    m_port->keepWaiting();
    const auto hear = [this](int frames, qsizetype takes) {
        for (int i = 0; i < frames; ++i) {
            m_written.remove(0, std::min(takes * FrameBytes, m_written.size()));
            m_port->say(Frame);
        }
    };
    hear(30, 0);
    QVERIFY(m_channel->isStalled());
    m_channel->expectSound(); // and it is taken, as soon as the call is up
    stalled.clear();
    hear(VoiceChannel::MostUnwritten, 1);
    QCOMPARE(stalled.size(), 0);
    QVERIFY(!m_channel->isStalled());
    hear(VoiceChannel::MostUnwritten + 1, 0);
    QCOMPARE(stalled.size(), 1);
    m_channel->expectSound(); // not so the next time
    hear(VoiceChannel::MostUnwritten - 1, 0);
    QCOMPARE(stalled.size(), 1);
    hear(30, 0);
    QCOMPARE(stalled.size(), 2);
}

/** It was handed over in full, but not taken: nobody may say that he was told. */
void VoiceChannelTest::unheardNoticeIsNoNotice()
{
    m_channel.reset();
    test::SoundDouble *port = nullptr;
    Announcer announcer(m_clock, [&] {
        auto made = std::make_unique<test::SoundDouble>(&m_written);
        port = made.get();
        return Result<std::unique_ptr<QIODevice>>(std::move(made));
    });
    announcer.setNotice(tone(500, 200ms, -20));
    announcer.setPrompt(tone(500, 3s, -20));
    QSignalSpy announced(&announcer, &CallVoice::announced);
    announcer.prepare();
    port->keepWaiting();
    announcer.announce();
    for (int i = 0; i < 30 && announced.isEmpty(); ++i) {
        m_clock.advance(20ms);
        port->say(Frame);
    }
    QCOMPARE(announced.size(), 1);
    QVERIFY(!announcer.takeNoticed());
    announcer.release();
}

void VoiceChannelTest::silenceIsNoticed()
{
    open();
    QSignalSpy silent(m_channel.get(), &VoiceChannel::fellSilent);
    m_clock.advance(1min); // nobody has answered yet
    m_channel->expectSound();
    m_clock.advance(299ms);
    QCOMPARE(silent.size(), 0);
    m_port->say(Frame.first(100)); // not even a frame
    m_clock.advance(1ms);
    QCOMPARE(silent.size(), 1);
    m_clock.advance(1min);
    QCOMPARE(silent.size(), 1);
    m_port->say(Frame);
    m_clock.advance(300ms);
    QCOMPARE(silent.size(), 2);
    m_channel->close();
    m_clock.advance(1min);
    QCOMPARE(silent.size(), 2);
}

void VoiceChannelTest::staleSoundIsNotHeard()
{
    open(Frame.repeated(3) + "x");
    QSignalSpy heard(m_channel.get(), &VoiceChannel::heard);
    m_port->say(Frame);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(m_written.size(), FrameBytes);
}

void VoiceChannelTest::portLost()
{
    open();
    QSignalSpy lost(m_channel.get(), &VoiceChannel::lost);
    m_channel->play(Samples(8000));
    m_port->close();
    QCOMPARE(lost.size(), 1);
    QVERIFY(!m_channel->isOpen());
    QVERIFY(!m_channel->isPlaying());
    const Result<> refused =
        m_channel->open([] { return failure(ErrorCode::PortLost, QStringLiteral("gone")); });
    QCOMPARE(refused.error().code, ErrorCode::PortLost);
    open();
    m_channel->close(); // by ourselves it is no loss
    QCOMPARE(lost.size(), 1);
}

void VoiceChannelTest::closedInItsOwnSignal()
{
    open();
    connect(m_channel.get(), &VoiceChannel::heard, m_channel.get(), &VoiceChannel::close);
    QSignalSpy over(m_channel.get(), &VoiceChannel::playedOut);
    m_channel->play(Samples(10));
    m_port->say(Frame);
    QVERIFY(!m_channel->isOpen());
    QCOMPARE(over.size(), 0);
}

/** The pace over ten minutes in which we look away now and then. */
void VoiceChannelTest::tenMinutes()
{
    open();
    constexpr int frames = 10 * 60 * 50;
    m_channel->play(Samples(std::size_t {frames} * FrameSamples, 1));
    qsizetype most = 0;
    for (int i = 0; i < frames;) {
        const bool isLast = i > frames - 20;
        const int late = isLast ? 1 : i % 97 == 0 ? 3 : i % 89 == 0 ? 6 : 1;
        const qsizetype before = m_written.size();
        m_port->say(Frame.repeated(late));
        i += late;
        most = std::max(most, m_written.size() - before);
    }
    QCOMPARE(most, VoiceChannel::MostAtOnce * FrameBytes);
    QCOMPARE(m_channel->counts().letGo, 0);
    QVERIFY(std::abs(m_channel->counts().sent - m_channel->counts().received) < 1);
    QCOMPARE(m_written.count('\x01'), m_written.size() / 2);
}

QTEST_GUILESS_MAIN(VoiceChannelTest)
#include "tst_voicechannel.moc"
