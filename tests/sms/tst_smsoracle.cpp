// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gammupeer.h"
#include "sms/tpdu.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace vp;
using namespace Qt::StringLiterals;
using Kind = PlainMessage::Kind;
using Coding = PlainMessage::Coding;

namespace {

SmsAddress addressOf(const QString &text)
{
    const bool number = std::all_of(text.begin(), text.end(), [](QChar character) {
        return u"+0123456789"_s.contains(character);
    });
    return number ? SmsAddress::fromNumber(text) : SmsAddress::fromName(text);
}

/** A message class has two spellings: 0001xxCC, and 1111xxCC, which has none for UCS-2. */
enum class ClassForm : std::uint8_t { General, Own };

SmsUserData bodyOf(const PlainMessage &message, ClassForm form)
{
    SmsUserData body;
    const unsigned alphabet = message.coding == Coding::Gsm7 ? DataCoding::Gsm7
        : message.coding == Coding::Data                     ? DataCoding::Data
                                                             : DataCoding::Ucs2;
    const unsigned group = form == ClassForm::Own && message.coding != Coding::Ucs2 ? 0xF0U : 0x10U;
    const unsigned messageClass =
        message.messageClass < 0 ? 0U : group | static_cast<unsigned>(message.messageClass);
    body.coding.octet = static_cast<std::uint8_t>(alphabet | messageClass);
    body.header.concatenation = message.place;
    body.text = message.text;
    body.data = message.data;
    return body;
}

SmsTpdu tpduOf(const PlainMessage &message, ClassForm form = ClassForm::General)
{
    const ProtocolIdentifier protocol {
        static_cast<std::uint8_t>(message.replaces == 0 ? 0 : 0x40 + message.replaces)};
    switch (message.kind) {
    case Kind::Submit: {
        SmsSubmit submit;
        submit.destination = addressOf(message.address);
        submit.messageReference = static_cast<std::uint8_t>(message.reference);
        submit.statusReportRequested = message.reportWanted;
        submit.replyPath = message.replyPath;
        submit.protocol = protocol;
        submit.validity =
            RelativeValidity {relativePeriod(static_cast<std::uint8_t>(message.validity))};
        submit.body = bodyOf(message, form);
        return submit;
    }
    case Kind::Deliver: {
        SmsDeliver deliver;
        deliver.moreMessages = true; // what libgammu writes: the bit is never set
        deliver.originator = addressOf(message.address);
        deliver.replyPath = message.replyPath;
        deliver.protocol = protocol;
        deliver.sent = message.sent;
        deliver.body = bodyOf(message, form);
        return deliver;
    }
    case Kind::StatusReport:
        break;
    }
    SmsStatusReport report;
    report.recipient = addressOf(message.address);
    report.messageReference = static_cast<std::uint8_t>(message.reference);
    report.sent = message.sent;
    report.discharged = message.discharged;
    report.status = static_cast<std::uint8_t>(message.status);
    return report;
}

/** Makes messages of every sort, always the same ones. */
class Corpus
{
public:
    static std::vector<PlainMessage> of(Kind kind, int count)
    {
        Corpus corpus(static_cast<quint32>(kind) + 38);
        std::vector<PlainMessage> messages;
        for (int i = 0; i < count; ++i) {
            messages.push_back(corpus.message(kind, i));
        }
        return messages;
    }

private:
    explicit Corpus(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return m_random.bounded(limit); }

    QString from(const QStringList &pieces, int units, int (*width)(const QString &))
    {
        QString text;
        int used = 0;
        for (;;) {
            const QString &piece = pieces.at(below(static_cast<int>(pieces.size())));
            used += width(piece);
            if (used > units) {
                return text;
            }
            text += piece;
        }
    }

    static int septets(const QString &piece)
    {
        return static_cast<int>(gsm7::septetCount(piece).value());
    }
    static int units(const QString &piece) { return static_cast<int>(piece.size()); }

    void fill(PlainMessage &message, int index)
    {
        static const QStringList plain = {u"Ciao "_s, u"12:30"_s, u"è"_s, u"ò"_s, u"@"_s,
                                          u"£"_s,     u"Ñ"_s,     u"Δ"_s, u"Ω"_s, u"ß"_s,
                                          u"\n"_s,    u"¿"_s,     u"à"_s, u"x"_s};
        static const QStringList extended = {u"€"_s, u"["_s, u"]"_s, u"{"_s, u"}"_s,    u"\\"_s,
                                             u"^"_s, u"~"_s, u"|"_s, u"a"_s, u"word "_s};
        static const QStringList wide = {u"Привет "_s, u"中文"_s, u"–"_s,
                                         u"ç"_s,       u"a"_s,    u"שלום"_s};
        static const QStringList emoji = {u"😀"_s, u"👍🏽"_s, u"ok "_s, u"❤️"_s};
        const int header = !message.place ? 0 : message.place->wide ? 7 : 6;
        const int septetRoom = 160 - (header * 8 + 6) / 7;
        const int unitRoom = (140 - header) / 2;
        // Every fifth message is as full as it can be.
        const bool full = index % 5 == 0;
        switch (index % 5) {
        case 0:
        case 1:
            message.text = from(plain, full ? septetRoom : 1 + below(septetRoom), septets);
            break;
        case 2:
            message.text = from(extended, 2 + below(septetRoom - 1), septets);
            break;
        case 3:
            message.coding = Coding::Ucs2;
            message.text = from(index % 2 == 0 ? wide : emoji, 4 + below(unitRoom - 3), units);
            break;
        default:
            message.coding = index % 3 == 0 ? Coding::Data : Coding::Ucs2;
            message.text = message.coding == Coding::Ucs2 ? from(wide, unitRoom, units) : QString();
            if (message.coding == Coding::Data) {
                message.data.resize(1 + below(140 - header));
                std::generate(message.data.begin(), message.data.end(),
                              [this] { return static_cast<char>(below(256)); });
            }
        }
    }

    PlainMessage message(Kind kind, int index)
    {
        static const QStringList numbers = {u"+393401234567"_s, u"+12025550123"_s,   u"40916"_s,
                                            u"0612345678"_s,    u"+4915112345678"_s, u"116117"_s};
        static const QStringList names = {u"Vodafone"_s, u"My bank"_s, u"INFO"_s, u"Posteshop.1"_s};
        PlainMessage message;
        message.kind = kind;
        message.serviceCentre = index % 4 == 0 ? QString() : u"+393492000200"_s;
        message.address = kind == Kind::Deliver && index % 3 == 1
            ? names.at(below(static_cast<int>(names.size())))
            : numbers.at(below(static_cast<int>(numbers.size())));
        message.reference = kind == Kind::Deliver ? 0 : below(256);
        if (kind != Kind::Submit) {
            message.sent = time();
        }
        if (kind == Kind::StatusReport) {
            message.discharged = time();
            message.status = below(128);
            return message;
        }
        if (kind == Kind::Submit) {
            message.validity = below(256);
        }
        message.reportWanted = kind == Kind::Submit && index % 2 == 0;
        message.replyPath = index % 7 == 0;
        message.messageClass = index % 6 == 0 ? below(4) : -1;
        message.replaces = index % 9 == 0 ? 1 + below(7) : 0;
        if (index % 3 != 0) {
            const bool wide = index % 3 == 1;
            const int total = 1 + below(255);
            message.place =
                Concatenation {static_cast<std::uint16_t>(below(wide ? 0x10000 : 0x100)),
                               static_cast<std::uint8_t>(total),
                               static_cast<std::uint8_t>(1 + below(total)), wide};
        }
        fill(message, index);
        return message;
    }

    SmsTimestamp time()
    {
        SmsTimestamp time;
        time.year = static_cast<std::int16_t>(2000 + below(90));
        time.month = static_cast<std::int8_t>(1 + below(12));
        time.day = static_cast<std::int8_t>(1 + below(28));
        time.hour = static_cast<std::int8_t>(below(24));
        time.minute = static_cast<std::int8_t>(below(60));
        time.second = static_cast<std::int8_t>(below(60));
        time.quarters = static_cast<std::int8_t>(below(2) == 0 ? 0 : below(113) - 56);
        return time;
    }

    QRandomGenerator m_random;
};

} // namespace

/** Compares our codec with libgammu's on messages of every sort, in both directions. */
class TestSmsOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peerReadsOurs_data();
    void peerReadsOurs();
    void weReadThePeers_data();
    void weReadThePeers();
    void bothWriteTheSame_data();
    void bothWriteTheSame();
    void defaultAlphabetAgrees();
    void cleanupTestCase();

private:
    void addCorpus(Kind kind, int count);
    std::vector<PlainMessage> m_corpus;
    int m_readByPeer = 0;
    int m_readByUs = 0;
    int m_written = 0;
};

void TestSmsOracle::addCorpus(Kind kind, int count)
{
    const char *names[] = {"submit", "deliver", "report"};
    for (PlainMessage &message : Corpus::of(kind, count)) {
        const std::size_t index = m_corpus.size();
        QTest::addRow("%s %zu", names[static_cast<int>(kind)], index) << index;
        m_corpus.push_back(std::move(message));
    }
}

void TestSmsOracle::peerReadsOurs_data()
{
    m_corpus.clear();
    QTest::addColumn<std::size_t>("index");
    addCorpus(Kind::Submit, 150);
    addCorpus(Kind::Deliver, 150);
    addCorpus(Kind::StatusReport, 60);
}

void TestSmsOracle::peerReadsOurs()
{
    QFETCH(std::size_t, index);
    const PlainMessage &message = m_corpus[index];
    const auto pdu = buildPdu(tpduOf(message), SmsAddress::fromNumber(message.serviceCentre));
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    const auto read = GammuPeer::read(pdu->hex);
    QVERIFY2(read, pdu->hex.constData());
    QCOMPARE(read->kind, message.kind);
    QCOMPARE(read->serviceCentre, message.serviceCentre);
    QCOMPARE(read->address, message.address);
    QCOMPARE(read->coding, message.coding);
    QCOMPARE(read->text, message.text);
    QCOMPARE(read->data, message.data);
    QVERIFY(read->place == message.place);
    QCOMPARE(read->messageClass, message.messageClass);
    QCOMPARE(read->replaces, message.replaces);
    QCOMPARE(read->status, message.status);
    if (message.kind != Kind::Deliver) {
        QCOMPARE(read->reference, message.reference);
    }
    if (message.kind == Kind::Submit) {
        QCOMPARE(read->validity, message.validity);
    } else {
        QVERIFY(read->sent == message.sent);
    }
    if (message.kind == Kind::StatusReport) {
        QVERIFY(read->discharged == message.discharged);
    }
    ++m_readByPeer;
}

void TestSmsOracle::weReadThePeers_data()
{
    m_corpus.clear();
    QTest::addColumn<std::size_t>("index");
    addCorpus(Kind::Submit, 150);
    addCorpus(Kind::Deliver, 150);
}

void TestSmsOracle::weReadThePeers()
{
    QFETCH(std::size_t, index);
    PlainMessage message = m_corpus[index];
    message.sent.quarters = 0; // it writes no zones
    const QByteArray hex = GammuPeer::write(message);
    QVERIFY(!hex.isEmpty());
    const auto pdu = parsePdu(hex);
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    QCOMPARE(pdu->serviceCentre.text, message.serviceCentre);
    QVERIFY2(pdu->tpdu == tpduOf(message, ClassForm::Own), hex.constData());
    ++m_readByUs;
}

void TestSmsOracle::bothWriteTheSame_data()
{
    weReadThePeers_data();
}

void TestSmsOracle::bothWriteTheSame()
{
    QFETCH(std::size_t, index);
    PlainMessage message = m_corpus[index];
    message.sent.quarters = 0;
    const auto pdu =
        buildPdu(tpduOf(message, ClassForm::Own), SmsAddress::fromNumber(message.serviceCentre));
    QVERIFY2(pdu, pdu ? "" : qPrintable(pdu.error().detail));
    QByteArray theirs = GammuPeer::write(message);
    if (message.serviceCentre.isEmpty()) {
        QVERIFY(theirs.startsWith("0181")); // an empty number, where we write no number
        theirs.replace(0, 4, "00");
    }
    if (message.address == u"INFO"_s) {
        // Four septets are seven semi-octets; libgammu counts the empty eighth.
        const qsizetype length = message.serviceCentre.isEmpty() ? 4 : 18;
        QCOMPARE(theirs.mid(length, 4), QByteArray("08D0"));
        theirs.replace(length, 2, "07");
    }
    QCOMPARE(pdu->hex, theirs);
    ++m_written;
}

void TestSmsOracle::defaultAlphabetAgrees()
{
    int characters = 0;
    for (char32_t unit = 1; unit < 0x10000; ++unit) {
        const auto character = static_cast<char16_t>(unit);
        const int width = gsm7::width(character);
        if (width == 0 || character == u'\f') { // libgammu does not know the page break
            continue;
        }
        PlainMessage message;
        message.address = u"123"_s;
        message.text = QString(QChar(character));
        message.validity = 0;
        const auto pdu = buildPdu(tpduOf(message));
        QVERIFY(pdu);
        QCOMPARE(pdu->hex.mid(2),
                 GammuPeer::write(message).mid(4)); // behind the empty service centre
        const auto read = GammuPeer::read(pdu->hex);
        QVERIFY(read);
        QCOMPARE(read->text, message.text);
        ++characters;
    }
    QCOMPARE(characters, 127 + 9);
}

void TestSmsOracle::cleanupTestCase()
{
    qInfo("%d PDUs of ours read by libgammu, %d of libgammu's read by us, %d written octet by "
          "octet alike",
          m_readByPeer, m_readByUs, m_written);
}

QTEST_GUILESS_MAIN(TestSmsOracle)
#include "tst_smsoracle.moc"
