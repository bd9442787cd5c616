// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "service/messageinbox.h"
#include "settings/settings.h"
#include "sim/deliverpdu.h"
#include "store/database.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vp;
using namespace vp::test;

namespace {

/** Hands up what the test wants, and keeps nothing. */
class Provider : public MessageProvider
{
    Q_OBJECT
public:
    [[nodiscard]] bool canSubmit() const override { return false; }
    void stored(quint64 /*token*/) override { ++taken; }
    void refused(quint64 /*token*/) override { }
    void sweep() override { }
    void submit(const OutgoingPdu & /*pdu*/) override { }
    void deliver(const QByteArray &hex)
    {
        const int centre = hex.left(2).toInt(nullptr, 16);
        Q_EMIT received({++m_last, hex, static_cast<int>(hex.size() / 2) - 1 - centre, 1});
    }
    int taken = 0;

private:
    quint64 m_last = 0;
};

/** One long message on its way. */
struct Letter
{
    QString sender;
    QString text;
    QByteArrayList parts;
    int missing = -1; ///< the part that never comes
    std::optional<std::chrono::milliseconds> firstAt {};
};

/** What was written, and when it was first shown incomplete. */
struct Seen
{
    MessageRecord message;
    int news = 0;
    std::chrono::milliseconds firstAt {0};
};

} // namespace

/** Long messages whose parts come in any order, twice, not at all, and mixed with others that look
 * like theirs. */
class TestFaultMultipart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinedRightOrShownInPart();

private:
    std::vector<Letter> write(int round, int reference, QRandomGenerator &chance);
    void deliver(std::vector<Letter> &letters, QRandomGenerator &chance);
    [[nodiscard]] QString judge(const std::vector<Letter> &letters) const;
    void begin();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<MessageInbox> m_inbox;
    std::map<qint64, Seen> m_seen;
    FaultRun m_faults {u"multipart"_s, 40};
};

void TestFaultMultipart::begin()
{
    m_inbox =
        std::make_unique<MessageInbox>(*m_provider, *m_database, *m_settings, *m_clock, u"1"_s);
    connect(m_inbox.get(), &MessageInbox::saved, this,
            [this](const MessageRecord &message, bool isNew) {
                Seen &seen = m_seen[message.id];
                if (seen.message.id == 0) {
                    seen.firstAt = m_clock->steady();
                }
                seen.message = message;
                seen.news += isNew ? 1 : 0;
            });
    m_inbox->start();
}

/** Three senders use the same references at the same time, and come back to them the next day. */
std::vector<Letter> TestFaultMultipart::write(int round, int reference, QRandomGenerator &chance)
{
    std::vector<Letter> letters;
    const QStringList senders {u"+393407654321"_s, u"+393407654322"_s, u"Vodafone"_s};
    for (int i = 0; i < 12; ++i) {
        Letter letter;
        letter.sender = senders.at(i % 3);
        const bool wide = chance.bounded(2) == 0; // UCS-2: fewer letters a part
        for (int word = 0; letter.text.size() < 170 + 120 * (i % 4); ++word) {
            letter.text += u"%1/%2%3 "_s.arg(round * 100 + i).arg(word).arg(wide ? u"ж"_s : u"z"_s);
        }
        const auto own = static_cast<quint8>(reference + i / 3); // 255 is followed by 0
        const auto sent = m_clock->wall().addSecs(60LL * i);
        letter.parts = sim::deliverPdus(letter.sender, letter.text, sent, own);
        if (chance.bounded(4) == 0) {
            letter.missing = chance.bounded(static_cast<int>(letter.parts.size()));
        }
        letters.push_back(letter);
    }
    return letters;
}

/** Every part in any order, some twice; a restart and some minutes may lie in between. */
void TestFaultMultipart::deliver(std::vector<Letter> &letters, QRandomGenerator &chance)
{
    std::vector<std::pair<Letter *, int>> mail;
    for (Letter &letter : letters) {
        for (int part = 0; part < letter.parts.size(); ++part) {
            const int copies = part == letter.missing ? 0 : 1 + (chance.bounded(5) == 0 ? 1 : 0);
            mail.insert(mail.end(), static_cast<std::size_t>(copies), {&letter, part});
            m_faults.count(u"parts that came twice"_s, copies == 2 ? 1 : 0);
        }
    }
    std::shuffle(mail.begin(), mail.end(), chance);
    const auto restartAt = static_cast<std::size_t>(chance.bounded(static_cast<int>(mail.size())));
    for (std::size_t i = 0; i < mail.size(); ++i) {
        const auto &[letter, part] = mail[i];
        if (!letter->firstAt) {
            letter->firstAt = m_clock->steady();
        }
        m_provider->deliver(letter->parts.at(part));
        m_clock->advance(std::chrono::milliseconds(chance.bounded(20'000)));
        if (i == restartAt) {
            m_inbox.reset();
            begin();
        }
    }
}

QString TestFaultMultipart::judge(const std::vector<Letter> &letters) const
{
    for (const Letter &letter : letters) {
        const bool whole = letter.missing < 0;
        const QString mark = letter.text.section(u' ', 0, 0).section(u'/', 0, 0) + u'/';
        std::vector<const Seen *> found;
        for (const auto &[id, seen] : m_seen) {
            const QString &text = seen.message.text;
            if (seen.message.remote == letter.sender
                && (whole ? text == letter.text : text.contains(u' ' + mark))) {
                found.push_back(&seen);
            }
        }
        if (found.size() != 1 || found.front()->news != 1) {
            return u"message %1 stands %2 times"_s.arg(mark).arg(found.size());
        }
        const MessageRecord &message = found.front()->message;
        if ((message.state == MessageState::Incomplete) == whole) {
            return u"message %1 is in the wrong state"_s.arg(mark);
        }
        // No word of another, and of an incomplete one all that is here.
        QString text = message.text;
        text.replace(QRegularExpression(u"\\[[^]]*\\]"_s), u" "_s);
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.contains(u'/') && !word.startsWith(mark) && !letter.text.contains(word)) {
                return u"message %1 holds '%2'"_s.arg(mark, word);
            }
        }
        const auto waited = found.front()->firstAt - *letter.firstAt;
        if (!whole && (waited < 5min - 1s || waited > 5min + 20s)) {
            return u"message %1 was shown incomplete after %2 s"_s.arg(mark).arg(
                std::chrono::duration_cast<std::chrono::seconds>(waited).count());
        }
    }
    return m_seen.size() == letters.size() ? QString() : u"there are messages that nobody sent"_s;
}

void TestFaultMultipart::joinedRightOrShownInPart()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (int run = m_faults.first(); run < m_faults.end(); ++run) {
        QRandomGenerator chance = m_faults.chance(run);
        m_seen.clear();
        m_clock = std::make_unique<ManualClock>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_database = std::move(*Database::open(u":memory:"_s));
        m_provider = std::make_unique<Provider>();
        begin();
        const int reference = 250 + chance.bounded(6);
        std::vector<Letter> letters = write(1, reference, chance);
        deliver(letters, chance);
        m_clock->advance(25h); // what is incomplete still waits for its rest
        std::vector<Letter> more = write(2, reference, chance);
        deliver(more, chance);
        m_clock->advance(10min);
        letters.insert(letters.end(), more.begin(), more.end());
        const QString wrong = judge(letters);
        QVERIFY2(wrong.isEmpty(), qPrintable(m_faults.named(run) + wrong));
        m_faults.count(u"messages"_s, static_cast<qint64>(letters.size()));
        m_faults.count(u"incomplete"_s,
                       std::count_if(letters.begin(), letters.end(),
                                     [](const Letter &letter) { return letter.missing >= 0; }));
        m_inbox.reset();
    }
    m_faults.count(u"mixed, doubled or lost"_s, 0);
    m_faults.report();
}

QTEST_GUILESS_MAIN(TestFaultMultipart)
#include "tst_faultmultipart.moc"
