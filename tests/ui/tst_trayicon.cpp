// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "ui/traypictures.h"

#include <QImage>
#include <QTest>

#include <array>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

QImage picture(const TrayLook &look, int size)
{
    return trayIcon(look)
        .pixmap(QSize(size, size), 1.0)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

/** How many of the pixels differ, colours apart: what is left of a drawing for those who see no
 * colours. */
double greyDifference(const QImage &first, const QImage &second)
{
    int different = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QColor a = first.pixelColor(x, y);
            const QColor b = second.pixelColor(x, y);
            // White strokes against the tile: light or not light.
            different += (qGray(a.rgb()) > 170) != (qGray(b.rgb()) > 170) ? 1 : 0;
        }
    }
    return double(different) / (first.width() * first.height());
}

constexpr std::array States {TrayState::Ready,        TrayState::Ringing,   TrayState::InCall,
                             TrayState::DoNotDisturb, TrayState::Attention, TrayState::NoModem};

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesDiffer_data();
    void picturesDiffer();
    void oneInkIsOneInk();
    void badgeIsSeen_data();
    void badgeIsSeen();
    void stateIsTold_data();
    void stateIsTold();
    void pictureIsDrawnOnceAndSharp();
};

void TrayIconTest::picturesDiffer_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<TrayInk>("ink");
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QTest::newRow(qPrintable(u"%1 pixels"_s.arg(size))) << size << TrayInk::Colour;
        QTest::newRow(qPrintable(u"%1 pixels, one ink"_s.arg(size))) << size << TrayInk::Light;
    }
}

void TrayIconTest::picturesDiffer()
{
    QFETCH(int, size);
    QFETCH(TrayInk, ink);
    for (const TrayState first : States) {
        const QImage one = picture({first, 0, ink}, size);
        QCOMPARE(one.size(), QSize(size, size));
        for (const TrayState second : States) {
            if (first != second) {
                const double share = greyDifference(one, picture({second, 0, ink}, size));
                QVERIFY2(
                    share > 0.02,
                    qPrintable(
                        u"states %1 and %2: %3"_s.arg(int(first)).arg(int(second)).arg(share)));
            }
        }
    }
}

void TrayIconTest::oneInkIsOneInk()
{
    for (const TrayState state : States) {
        const QImage image = picture({state, 3, TrayInk::Dark}, 16);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 250) {
                    ++drawn;
                    QCOMPARE(QColor(pixel.rgb()),
                             QColor(0x24, 0x24, 0x24)); // edges let light through
                }
            }
        }
        QVERIFY2(drawn > 16, qPrintable(QString::number(int(state))));
        QVERIFY(drawn < 200); // the tile is gone
    }
}

void TrayIconTest::badgeIsSeen_data()
{
    picturesDiffer_data();
}

void TrayIconTest::badgeIsSeen()
{
    QFETCH(int, size);
    QFETCH(TrayInk, ink);
    for (const TrayState state : States) {
        QVERIFY(picture({state, 0, ink}, size) != picture({state, 1, ink}, size));
    }
    if (size >= 22) { // room for a number
        QVERIFY(picture({TrayState::Ready, 1, ink}, size)
                != picture({TrayState::Ready, 4, ink}, size));
    }
    QCOMPARE(picture({TrayState::Ready, 10, ink}, size),
             picture({TrayState::Ready, 99, ink}, size));
}

void TrayIconTest::stateIsTold_data()
{
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<TrayState>("state");
    const auto row = [](const char *name, TrayState state, auto change) {
        TrayFacts facts {sample::ready()};
        change(facts);
        QTest::newRow(name) << facts << state;
    };
    const auto talks = [](TrayFacts &facts) {
        facts.call = sample::live(CallStage::Bridged, CallState::Active, CallState::Active);
    };
    row("ready", TrayState::Ready, [](TrayFacts &) {});
    row("no bot is no trouble", TrayState::Ready,
        [](TrayFacts &facts) { facts.status.chat = ChatHealth::NotSetUp; });
    row("no modem", TrayState::NoModem,
        [](TrayFacts &facts) { facts.status.network.modem = ModemState::Lost; });
    row("token refused", TrayState::Attention,
        [](TrayFacts &facts) { facts.status.chat = ChatHealth::TokenRefused; });
    row("old calendar", TrayState::Attention, [](TrayFacts &facts) { facts.isCalendarOld = true; });
    row("nobody to ring", TrayState::Attention,
        [](TrayFacts &facts) { facts.status.masterPhone.clear(); });
    row("do not disturb", TrayState::DoNotDisturb,
        [](TrayFacts &facts) { facts.isDisturbedByNobody = true; });
    row("trouble while nobody disturbs", TrayState::Attention, [](TrayFacts &facts) {
        facts.isDisturbedByNobody = true;
        facts.status.chat = ChatHealth::Offline;
    });
    row("ringing", TrayState::Ringing, [](TrayFacts &facts) {
        facts.call = sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting);
    });
    row("talking", TrayState::InCall, talks);
    row("talking while nobody disturbs and the bot is refused", TrayState::InCall,
        [talks](TrayFacts &facts) {
            talks(facts);
            facts.isDisturbedByNobody = true;
            facts.status.chat = ChatHealth::TokenRefused;
        });
}

void TrayIconTest::stateIsTold()
{
    QFETCH(TrayFacts, facts);
    QFETCH(TrayState, state);
    QCOMPARE(int(trayState(facts)), int(state));
}

void TrayIconTest::pictureIsDrawnOnceAndSharp()
{
    const QPixmap first = statePicture(TrayState::Ready, 48, 2.0);
    QCOMPARE(first.size(), QSize(96, 96)); // and not a smaller one, made larger
    QCOMPARE(first.devicePixelRatio(), 2.0);
    QCOMPARE(statePicture(TrayState::Ready, 48, 2.0).cacheKey(), first.cacheKey());
    QVERIFY(statePicture(TrayState::NoModem, 48, 2.0).cacheKey() != first.cacheKey());
    QCOMPARE(statePicture(TrayState::Ready, 48, 1.0).size(), QSize(48, 48));
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
