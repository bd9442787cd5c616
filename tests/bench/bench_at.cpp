// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atsyntax.h"
#include "npmpeer.h"
#include "profiles/huaweiprofile.h"

#include <cstdio>
#include <ctime>

using namespace vp;

namespace {

constexpr int Rounds = 200;
constexpr qsizetype Chunk = 64;

/** What a modem says, in the chunks in which it arrives. */
QByteArray traffic()
{
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i) {
        bytes += "\r\n^RSSI:17\r\n\r\n+CLCC: "
                 "1,1,0,0,0,\"+393401234567\",145\r\n\r\nOK\r\n\r\n^CONN:1,0\r\n";
    }
    return bytes;
}

/** Calls @p feed for each chunk, which says how many lines it completed; millions a second. */
template<class Feed>
double millionLines(const QByteArray &bytes, Feed &&feed)
{
    qint64 lines = 0;
    const std::clock_t begin = std::clock(); // of the processor: others may be at work
    for (int round = 0; round < Rounds; ++round) {
        for (qsizetype at = 0; at < bytes.size(); at += Chunk) {
            lines += feed(QByteArrayView(bytes).sliced(at, qMin(Chunk, bytes.size() - at)));
        }
    }
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    return static_cast<double>(lines) / seconds / 1e6;
}

/** The least that gives the same lines of this traffic: nothing glued, no prompt, no limit. */
class BareSplitter
{
public:
    template<class Line>
    void feed(QByteArrayView bytes, Line &&line)
    {
        for (qsizetype from = 0;;) {
            const qsizetype end = bytes.indexOf('\n', from);
            if (end < 0) {
                m_line.append(bytes.sliced(from));
                return;
            }
            m_line.append(bytes.sliced(from, end - from));
            from = end + 1;
            if (m_line.endsWith('\r')) {
                m_line.chop(1);
            }
            if (!m_line.isEmpty()) {
                line(std::exchange(m_line, {}));
            }
        }
    }

private:
    QByteArray m_line;
};

void print(const char *name, double figure, const char *peer, double beside)
{
    std::printf("%s %.2f M lines/s ratio %.2f (%s: %.2f)\n", name, figure, figure / beside, peer,
                beside);
    std::fflush(stdout);
}

} // namespace

/** Lines a second: the tokeniser alone, and with what the Huawei profile makes of them; beside a
 * splitter that does nothing else, and the line parser of npm's serialport. */
int main()
{
    const QByteArray bytes = traffic();
    const HuaweiProfile profile;
    std::size_t events = 0;
    std::size_t check = 0;
    BareSplitter bare;
    const double floor = millionLines(bytes, [&](QByteArrayView piece) {
        qint64 lines = 0;
        bare.feed(piece, [&](const QByteArray &line) {
            ++lines;
            check += static_cast<std::size_t>(line.size());
        });
        return lines;
    });
    AtSyntax alone;
    const double tokens = millionLines(
        bytes, [&](QByteArrayView piece) { return static_cast<qint64>(alone.feed(piece).size()); });
    AtSyntax syntax;
    const double understood = millionLines(bytes, [&](QByteArrayView piece) {
        qint64 lines = 0;
        for (const AtToken &token : syntax.feed(piece)) {
            ++lines;
            events += profile.eventFor(token.text).index();
        }
        return lines;
    });
    print("at.tokenise", tokens, "bare splitter", floor);
    print("at.tokenise+event", understood, "bare splitter", floor);
    const QHash<QByteArray, double> peer =
        bench::npmPeer(QStringLiteral("at"), QStringLiteral("@serialport/parser-readline@13.0.0"),
                       QByteArray(bytes).replace("\r\n", "\n"));
    if (const double lines = peer.value("lines"); lines > 0) {
        print("at.tokenise", tokens, "npm serialport's line parser", lines / 1e6);
    }
    std::printf("(check %zu %zu)\n", events, check);
    return 0;
}
