// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"
#include "sms/smssegmenter.h"
#include "sms/tpdu.h"

#include <array>
#include <cstdio>
#include <ctime>

#ifdef VP_WITH_GAMMU
#include <gammu.h>
#endif

using namespace vp;

namespace {

/** Deliveries of 13 and of 49 characters, from a number and from a name. */
std::array<QByteArray, 4> deliveries()
{
    std::array<QByteArray, 4> lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SmsDeliver deliver;
        deliver.originator = i < 2 ? SmsAddress::fromNumber(QStringLiteral("+393401234567"))
                                   : SmsAddress::fromName(QStringLiteral("Vodafone"));
        deliver.sent = SmsTimestamp {2026, 11, 22, 10, 15, 30, 4};
        deliver.body.text = i % 2 == 0
            ? QStringLiteral("How are you?!")
            : QStringLiteral("Your parcel arrives today between 14:00 and 16:00");
        lines[i] = buildPdu(deliver, SmsAddress::fromNumber(QStringLiteral("+393492000200")))->hex;
    }
    return lines;
}

template<class Work>
double perSecond(int rounds, Work &&work)
{
    const std::clock_t begin = std::clock(); // of the processor: others may be at work
    for (int i = 0; i < rounds; ++i) {
        work(static_cast<std::size_t>(i));
    }
    return rounds / (static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
}

#ifdef VP_WITH_GAMMU
/** The same lines, from hexadecimal digits to fields. */
double gammuDecodes(const std::array<QByteArray, 4> &lines, std::size_t &check)
{
    return perSecond(200'000, [&](std::size_t i) {
        const QByteArray octets = QByteArray::fromHex(lines[i % lines.size()]);
        GSM_SMSMessage sms {};
        std::size_t end = 0;
        GSM_DecodePDUFrame(nullptr, &sms,
                           reinterpret_cast<const unsigned char *>(octets.constData()),
                           static_cast<std::size_t>(octets.size()) + 1, &end, TRUE);
        check += static_cast<std::size_t>(sms.Length);
    });
}

/** The same submits, from fields to octets; without the hexadecimal digits. */
double gammuEncodes(const std::array<QString, 2> &texts, std::size_t &check)
{
    return perSecond(200'000, [&](std::size_t i) {
        const QString &text = texts[i % texts.size()];
        GSM_SMSMessage sms {};
        GSM_SetDefaultSMSData(&sms);
        sms.PDU = SMS_Submit;
        sms.Class = -1;
        sms.Coding = SMS_Coding_Default_No_Compression;
        sms.SMSC.Validity.Format = SMS_Validity_RelativeFormat;
        sms.SMSC.Validity.Relative = SMS_VALID_1_Day;
        EncodeUnicode(sms.Number, "+393401234567", 13);
        const QByteArray latin = text.toLatin1();
        EncodeUnicode(sms.Text, latin.constData(), static_cast<std::size_t>(latin.size()));
        sms.Length = static_cast<int>(latin.size());
        std::array<unsigned char, 512> octets {};
        int length = 0;
        GSM_EncodeSMSFrame(nullptr, &sms, octets.data(), PHONE_SMSSubmit, &length, TRUE);
        check += static_cast<std::size_t>(length);
    });
}
#endif

/** One figure, beside each peer that was there. */
void print(const char *name, double figure, const QList<std::pair<const char *, double>> &peers)
{
    std::printf("%s %.2f M PDUs/s", name, figure / 1e6);
    for (const auto &[peer, rate] : peers) {
        if (rate > 0) {
            std::printf(" ratio %.1f (%s: %.3f)", figure / rate, peer, rate / 1e6);
        }
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

/** PDUs a second, both ways, beside libgammu and npm node-pdu where they are; and the cost of
 * cutting a long text. */
int main()
{
    const std::array<QByteArray, 4> lines = deliveries();
    std::size_t check = 0;
    const double decodes = perSecond(4'000'000, [&](std::size_t i) {
        const auto pdu = parsePdu(lines[i % lines.size()]);
        check += static_cast<std::size_t>(std::get<SmsDeliver>(pdu->tpdu).body.text.size());
    });
    const std::array texts {QStringLiteral("How are you?!"),
                            QStringLiteral("Your parcel arrives today between 14:00 and 16:00")};
    std::array<SmsSubmit, 2> submits;
    for (std::size_t i = 0; i < submits.size(); ++i) {
        submits[i].destination = SmsAddress::fromNumber(QStringLiteral("+393401234567"));
        submits[i].validity = RelativeValidity {std::chrono::hours(24)};
        submits[i].body.text = texts[i];
    }
    const double encodes = perSecond(4'000'000, [&](std::size_t i) {
        check += static_cast<std::size_t>(buildPdu(submits[i % submits.size()])->hex.size());
    });
    double gammuDecode = 0;
    double gammuEncode = 0;
#ifdef VP_WITH_GAMMU
    gammuDecode = gammuDecodes(lines, check);
    gammuEncode = gammuEncodes(texts, check);
#else
    std::printf("(libgammu: left out, libgammu-dev is not installed)\n");
#endif
    QByteArray input;
    for (const QByteArray &line : lines) {
        input += line + '\n';
    }
    const QHash<QByteArray, double> npm =
        bench::npmPeer(QStringLiteral("pdu"), QStringLiteral("node-pdu@2.1.1"), input);
    print("sms.decode", decodes,
          {{"libgammu", gammuDecode}, {"npm node-pdu", npm.value("decode")}});
    print("sms.encode", encodes,
          {{"libgammu", gammuEncode}, {"npm node-pdu", npm.value("encode")}});

    const SmsSegmenter segmenter;
    for (const bool wide : {false, true}) {
        const QString text(1000, wide ? QChar(u'Ж') : QChar(u'a'));
        const double cuts = perSecond(50'000, [&](std::size_t i) {
            check += segmenter.segment(submits[0], text, static_cast<std::uint16_t>(i))->size();
        });
        std::printf("sms.segment 1000 %s %.2f us\n", wide ? "UCS-2" : "GSM-7", 1e6 / cuts);
    }
    std::printf("(check %zu)\n", check);
    return 0;
}
