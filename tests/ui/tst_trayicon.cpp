// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "ui/trayicon.h"

#include <QImage>
#include <QTest>

using namespace vp;
using namespace Qt::StringLiterals;

namespace {

QImage picture(TrayState state, int size)
{
    return trayIcon(state)
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

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesDiffer_data();
    void picturesDiffer();
    void stateIsTold_data();
    void stateIsTold();
};

void TrayIconTest::picturesDiffer_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QTest::newRow(qPrintable(u"%1 pixels"_s.arg(size))) << size;
    }
}

void TrayIconTest::picturesDiffer()
{
    QFETCH(int, size);
    const QList<TrayState> states {TrayState::Ready, TrayState::Ringing, TrayState::InCall,
                                   TrayState::Attention, TrayState::NoModem};
    for (const TrayState first : states) {
        QCOMPARE(picture(first, size).size(), QSize(size, size));
        for (const TrayState second : states) {
            if (first != second) {
                const double share = greyDifference(picture(first, size), picture(second, size));
                QVERIFY2(
                    share > 0.02,
                    qPrintable(
                        u"states %1 and %2: %3"_s.arg(int(first)).arg(int(second)).arg(share)));
            }
        }
    }
}

void TrayIconTest::stateIsTold_data()
{
    QTest::addColumn<PhoneStatus>("status");
    QTest::addColumn<std::optional<LiveCall>>("call");
    QTest::addColumn<int>("state");
    using Call = std::optional<LiveCall>;
    const PhoneStatus fine = sample::ready();
    PhoneStatus noModem = fine;
    noModem.network.modem = ModemState::Lost;
    PhoneStatus refused = fine;
    refused.chat = ChatHealth::TokenRefused;
    PhoneStatus nobodyRings = fine;
    nobodyRings.masterPhone.clear();
    PhoneStatus noBot = fine;
    noBot.chat = ChatHealth::NotSetUp;
    const auto row = [](const char *name, const PhoneStatus &status, const Call &call,
                        TrayState state) {
        QTest::newRow(name) << status << call << int(state);
    };
    row("ready", fine, {}, TrayState::Ready);
    row("no bot is no trouble", noBot, {}, TrayState::Ready);
    row("no modem", noModem, {}, TrayState::NoModem);
    row("token refused", refused, {}, TrayState::Attention);
    row("nobody to ring", nobodyRings, {}, TrayState::Attention);
    row("ringing", fine,
        sample::live(CallStage::CallingMaster, CallState::Held, CallState::Alerting),
        TrayState::Ringing);
    row("talking", fine, sample::live(CallStage::Bridged, CallState::Active, CallState::Active),
        TrayState::InCall);
    row("talking while the bot is refused", refused,
        sample::live(CallStage::Bridged, CallState::Active, CallState::Active), TrayState::InCall);
}

void TrayIconTest::stateIsTold()
{
    QFETCH(PhoneStatus, status);
    QFETCH(std::optional<LiveCall>, call);
    QTEST(int(trayState(status, call)), "state");
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
