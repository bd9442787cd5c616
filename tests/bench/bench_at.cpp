// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atsyntax.h"
#include "profiles/huaweiprofile.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace vp;

/** Lines a second through the tokeniser alone, and through the tokeniser and the Huawei profile. */
int main()
{
    QByteArray traffic;
    for (int i = 0; i < 2000; ++i) {
        traffic += "\r\n^RSSI:17\r\n\r\n+CLCC: "
                   "1,1,0,0,0,\"+393401234567\",145\r\n\r\nOK\r\n\r\n^CONN:1,0\r\n";
    }
    constexpr int Rounds = 200;
    constexpr qsizetype Chunk = 64;
    for (const bool withProfile : {false, true}) {
        const HuaweiProfile profile;
        AtSyntax syntax;
        qint64 lines = 0;
        std::size_t events = 0;
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < Rounds; ++round) {
            for (qsizetype at = 0; at < traffic.size(); at += Chunk) {
                const QByteArrayView piece =
                    QByteArrayView(traffic).sliced(at, qMin(Chunk, traffic.size() - at));
                for (const AtToken &token : syntax.feed(piece)) {
                    ++lines;
                    if (withProfile) {
                        events += profile.eventFor(token.text).index();
                    }
                }
            }
        }
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("%s %.2f M lines/s (check %zu)\n",
                    withProfile ? "at.tokenise+event" : "at.tokenise",
                    static_cast<double>(lines) / seconds / 1e6, events);
    }
    return 0;
}
