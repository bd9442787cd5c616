// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/legacyfindings.h"
#include "service/legacyphrases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace vp {

/** A folder "old" as the predecessor leaves it, and a home for what becomes of it. */
class LegacyWorld
{
public:
    const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL:+39 340 1111111\nEND:VCARD\n";
    const QByteArray token = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123";

    LegacyWorld() { QDir(m_home.path()).mkdir(QStringLiteral("old")); }
    [[nodiscard]] QString home(const QString &file) const { return m_home.filePath(file); }
    [[nodiscard]] QString old(const QString &file = {}) const
    {
        return home(QStringLiteral("old/") + file);
    }
    /** A file below "old". */
    void put(const QString &file, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(old(file)).path()));
        QFile out(old(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }
    [[nodiscard]] QByteArray content(const QString &file) const
    {
        QFile in(home(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] LegacyFindings read() const
    {
        const Result<LegacyFindings> findings = readLegacy(old(), Region {});
        return findings ? *findings : LegacyFindings {};
    }
    [[nodiscard]] static QStringList remarks(const LegacyFindings &findings)
    {
        QStringList lines;
        for (const LegacyRemark &remark : findings.remarks) {
            lines.append(LegacyPhrases::remark(remark));
        }
        return lines;
    }

    /** The constants as they stand in the script that people have. */
    const QByteArray script = R"(#!/bin/python3
import os
BOT_OWNERS = [os.environ['virtualphone_botowner']]
BOT_TOKEN = os.environ['virtualphone_bottoken']
DEFAULT_COUNTRYCODE = os.environ['virtualphone_defaultcountrycode']
MASTERPHONE = os.environ['virtualphone_defaultmasterphone']
CALENDAR_URL = os.environ['virtualphone_calendarurl']
SPAMMERS_NOTIFY = False
SPAMMERS_LIST_URL = 'https://example.org/list.csv'
SPAMMERS_UPDATE_TIME = 60 * 60 * 12 # half a day
DEFAULT_OUTOFCALENDARCALLS_UNKNOWNCALLS = None
DEFAULT_OUTOFCALENDARCALLS_CALLERNOTINGROUP = MASTERPHONE
DEFAULT_OUTOFCALENDARCALLS_OUTOFREACHABILITYTIMECALLER = '+39 06 1234567'
CONTACTS_FOLDER = './contacts/'
TELEGRAM_MESSAGE_BOOT = 'Up'
TELEGRAM_MESSAGE_GETID = 'Your id is {ID}'
SMS_AUTOANSWER_EARLYCALLCLOSURE_ENABLE = True
SMS_AUTOANSWER_EARLYCALLCLOSURE_MESSAGE = 'I\'m called.\nTry again.'
SMS_AUTOANSWER_CALLNOTACCEPTED_ENABLE = False
SMS_AUTOANSWER_CALLNOTACCEPTED_MESSAGE = "Not now"
SERIAL_PORT_CONTROL = '/dev/ttyUSB0'
SERIAL_BAUDRATE = 115200
SERIAL_BOOTCOMMANDS = ['AT']
VERBOSE = False
MY_OWN = 5
MADE = open('x').read()
def f():
    MASTERPHONE = 'x'
)";

    const QByteArray shell = "export virtualphone_botowner='12345, 678' # /getid\n"
                             "export virtualphone_bottoken=\""
        + token
        + "\"\n"
          "export virtualphone_defaultcountrycode='+49'\n"
          "export virtualphone_defaultmasterphone=030/1234567; export PATH=$PATH:/x\n"
          "export virtualphone_calendarurl='https://example.org/private-7391.ics'\n"
          "export virtualphone_colour=red\n"
          "export virtualphone_simpin=$(cat pin)\n";

private:
    QTemporaryDir m_home;
};

} // namespace vp
