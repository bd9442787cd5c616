// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/smssegmenter.h"
#include "sms/tpdu.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>

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
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        work(static_cast<std::size_t>(i));
    }
    return rounds / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
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
#endif

} // namespace

/** PDUs a second, both ways, beside libgammu where it is installed; and the cost of cutting a long
 * text. */
int main()
{
    const std::array<QByteArray, 4> lines = deliveries();
    std::size_t check = 0;
    const double decodes = perSecond(4'000'000, [&](std::size_t i) {
        const auto pdu = parsePdu(lines[i % lines.size()]);
        check += static_cast<std::size_t>(std::get<SmsDeliver>(pdu->tpdu).body.text.size());
    });
    std::printf("sms.decode %.2f M PDUs/s", decodes / 1e6);
#ifdef VP_WITH_GAMMU
    const double peer = gammuDecodes(lines, check);
    std::printf(" ratio %.1f beside libgammu's %.2f", decodes / peer, peer / 1e6);
#endif
    std::array<SmsSubmit, 2> submits;
    submits[0].destination = submits[1].destination =
        SmsAddress::fromNumber(QStringLiteral("+393401234567"));
    submits[0].validity = submits[1].validity = RelativeValidity {std::chrono::hours(24)};
    submits[0].body.text = QStringLiteral("How are you?!");
    submits[1].body.text = QStringLiteral("Your parcel arrives today between 14:00 and 16:00");
    const double encodes = perSecond(4'000'000, [&](std::size_t i) {
        check += static_cast<std::size_t>(buildPdu(submits[i % submits.size()])->hex.size());
    });
    std::printf("\nsms.encode %.2f M PDUs/s\n", encodes / 1e6);

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
