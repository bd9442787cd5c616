// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/addressbook.h"
#include "stopwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

constexpr int Cards = 100'000;
constexpr int CardsForPeer = 2'000;

/** Cards of the three versions in turn: two numbers each, folded notes, one photo in twenty. */
QByteArray cards(int count)
{
    static const QByteArrayList first {"Anna", "Bruno", "Carla",  "Zo\xc3\xab", "Dino",
                                       "Emma", "Fabio", "Gianni", "Ilaria",     "Luca"};
    static const QByteArrayList last {"Rossi", "Verdi",   "Bianchi",  "M\xc3\xbcller", "Neri",
                                      "Russo", "Ferrari", "Esposito", "Romano",        "Costa"};
    QRandomGenerator random(1);
    const auto digits = [&random](int howMany) {
        QByteArray text;
        for (int i = 0; i < howMany; ++i) {
            text += static_cast<char>('0' + random.bounded(10));
        }
        return text;
    };
    const QByteArray photoLine = " " + QByteArray(74, 'A') + "\r\n";
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        const QByteArray given = first[random.bounded(first.size())];
        const QByteArray family =
            last[random.bounded(last.size())] + " " + QByteArray::number(random.bounded(5000));
        const int version = i % 3;
        bytes += "BEGIN:VCARD\r\nVERSION:";
        bytes += version == 0 ? "2.1\r\n" : (version == 1 ? "3.0\r\n" : "4.0\r\n");
        if (version == 0) {
            bytes += "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
                + QByteArray(family).replace("\xc3\xbc", "=C3=BC") + ";"
                + QByteArray(given).replace("\xc3\xab", "=C3=AB") + ";;;\r\n";
            bytes += "TEL;CELL:+39 3" + digits(2) + " " + digits(7) + "\r\nTEL;HOME:06 " + digits(8)
                + "\r\n";
        } else {
            bytes += "N:" + family + ";" + given + ";;;\r\nFN:" + given + " " + family + "\r\n";
            bytes += version == 1 ? QByteArray("item1.TEL;type=pref:+39 3" + digits(2) + " "
                                               + digits(7) + "\r\nitem1.X-ABLabel:mobile\r\n")
                                  : QByteArray("TEL;VALUE=uri:tel:+4917" + digits(8) + "\r\n");
            bytes += "TEL;TYPE=HOME:+44 20 7" + digits(3) + " " + digits(4) + "\r\n";
        }
        bytes += "EMAIL;TYPE=INTERNET:somebody" + QByteArray::number(i) + "@example.org\r\n";
        bytes += "NOTE:a note that is so long that it had to be folded by the program which\r\n"
                 "  wrote it\r\n";
        if (i % 20 == 0) {
            bytes += "PHOTO;ENCODING=b;TYPE=JPEG:\r\n" + photoLine.repeated(55) + "\r\n";
        }
        bytes += "END:VCARD\r\n";
    }
    return bytes;
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576
        : 0;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "the cards cannot be written\n");
        std::exit(1);
    }
}

/** python3-vobject, card by card as it survives the mix; 0 = it is not installed. */
double peerCardsPerSecond(const QString &path)
{
    static const QString script = uR"(
import sys, time, vobject
text = open(sys.argv[1], encoding='utf-8').read()
cards = ['BEGIN:VCARD' + c for c in text.split('BEGIN:VCARD') if c.strip()]
began, good = time.process_time(), 0
for card in cards:
    try:
        vobject.readOne(card); good += 1
    except Exception:
        pass
print(len(cards) / (time.process_time() - began), good)
)"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, // the one that Debian's packages are for
                 {u"-c"_s, script, path});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0) {
        return 0;
    }
    return python.readAllStandardOutput().split(' ').value(0).toDouble();
}

struct Spread
{
    double median = 0;
    double p99 = 0;
};

template<class Work>
Spread spreadOf(int rounds, Work &&work)
{
    std::vector<double> took;
    took.reserve(static_cast<std::size_t>(rounds));
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    std::sort(took.begin(), took.end());
    return {took[took.size() / 2], took[took.size() * 99 / 100]};
}

} // namespace

/** 100,000 cards: loading beside python3-vobject, look-ups by number, searches as one types. */
int main()
{
    QTemporaryDir dir;
    QDir(dir.path()).mkdir(u"peer"_s);
    const QString peerFile = dir.filePath(u"peer/peer.vcf"_s);
    write(dir.filePath(u"all.vcf"_s), cards(Cards));
    write(peerFile, cards(CardsForPeer));
    static_cast<void>(loadContacts(dir.filePath(u"peer"_s), Region {})); // the library's metadata

    const double before = residentMiB();
    const Stopwatch loading;
    const LoadedContacts loaded = loadContacts(dir.path(), Region {});
    const double took = loading.milliseconds();
    const double peer = peerCardsPerSecond(peerFile);
    const double ours = Cards / took * 1000;
    std::printf("addressbook.load %.1f ms CPU for %zu cards, %zu problems", took,
                loaded.book.contacts().size(), loaded.problems.size());
    if (peer > 0) {
        std::printf(" ratio %.0f beside vobject's %.0f cards/s", ours / peer, peer);
    }
    std::printf("\naddressbook.memory %.1f MiB\n", residentMiB() - before);

    const auto &contacts = loaded.book.contacts();
    std::size_t check = 0;
    QRandomGenerator random(2);
    std::vector<QString> wanted;
    for (int i = 0; i < 20'000; ++i) {
        const Contact &contact = contacts[random.bounded(static_cast<quint32>(contacts.size()))];
        wanted.push_back(contact.numbers.empty() ? u"+393401234567"_s
                                                 : contact.numbers.back().text());
    }
    const Stopwatch lookingUp;
    for (const QString &text : wanted) {
        check += loaded.book.find(*PhoneNumber::fromNetwork(text, Region {})) != nullptr ? 1 : 0;
    }
    const double mean = lookingUp.milliseconds() * 1000 / static_cast<double>(wanted.size());
    const Spread lookUp = spreadOf(20'000, [&](int i) {
        const auto number =
            PhoneNumber::fromNetwork(wanted[static_cast<std::size_t>(i)], Region {});
        check += loaded.book.find(*number) != nullptr ? 1 : 0;
    });
    std::printf(
        "addressbook.lookup %.2f us CPU; wall %.2f us median, %.2f us p99; with reading the "
        "number\n",
        mean, lookUp.median, lookUp.p99);
    for (const QString &text :
         {u"a"_s, u"an"_s, u"anna"_s, u"anna ros"_s, u"zoe muller 12"_s, u"qqq"_s, u"340 12"_s}) {
        const Spread search =
            spreadOf(30, [&](int) { check += loaded.book.search(text, 50).size(); });
        std::printf("addressbook.search \"%s\" %.2f ms median\n", qPrintable(text),
                    search.median / 1000);
    }
    const Spread named = spreadOf(2000, [&](int i) {
        check += loaded.book.contactsNamed(contacts[static_cast<std::size_t>(i)].name).size();
    });
    const Spread nearest =
        spreadOf(20, [&](int) { check += loaded.book.nearestName(u"anan rosis 12"_s).isEmpty(); });
    std::printf("addressbook.named %.2f us\naddressbook.nearest %.2f ms\n(check %zu)\n",
                named.median, nearest.median / 1000, check);
    return 0;
}
