// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/usbids.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace vp::serial;

namespace {

using Device = std::pair<int, int>; ///< vendor, product; -1 = all

/** The devices whose ports the shipped rules give to whoever sits at the computer. */
std::set<Device> devicesOfRules()
{
    QFile file(QStringLiteral(VP_UDEV_RULES));
    std::set<Device> devices;
    if (!file.open(QIODevice::ReadOnly)) {
        return devices;
    }
    static const QRegularExpression rule(
        u"^SUBSYSTEMS==\"usb\", ATTRS\\{idVendor\\}==\"([0-9a-f]{4})\","
        "(?: ATTRS\\{idProduct\\}==\"([0-9a-f]{4})\",)? TAG\\+=\"uaccess\"$"_s,
        QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match :
         rule.globalMatch(QString::fromUtf8(file.readAll()))) {
        const QString product = match.captured(2);
        devices.insert({match.captured(1).toInt(nullptr, 16),
                        product.isEmpty() ? -1 : product.toInt(nullptr, 16)});
    }
    return devices;
}

} // namespace

class TestUdevRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameTheSticksThatAreKnown()
    {
        std::set<Device> known;
        for (const usbids::Known &modem : usbids::modems()) {
            known.insert({modem.vendor, modem.product.value_or(-1)});
        }
        QVERIFY(known.size() >= 7);
        QCOMPARE(devicesOfRules(), known);
    }

    void whatIsKnownIsAModem()
    {
        for (const usbids::Known &modem : usbids::modems()) {
            QVERIFY(usbids::isModem(modem.vendor, modem.product.value_or(0x4242)));
            QCOMPARE(usbids::isModem(modem.vendor, 0x4242), !modem.product.has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestUdevRules)
#include "tst_udevrules.moc"
