// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigphone.h"

#include "main/datafolder.h"
#include "settings/settings.h"
#include "store/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace vp::bench {

namespace {

bool written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QByteArray cards(int amount)
{
    static const QByteArrayList first {"Anna",  "Bruno",  "Carla", "Zoë",   "Marta",
                                       "Aylin", "Jürgen", "Inès",  "Pablo", "Mehmet"};
    static const QByteArrayList last {"Rossi",  "Bianchi", "Müller", "García", "Dupont",
                                      "Yılmaz", "Verdi",   "Conti",  "Smith",  "Lombardi"};
    QByteArray all;
    for (int i = 0; i < amount; ++i) {
        all += "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + first.at(i % 10) + ' ' + last.at(i / 10 % 10)
            + ' ' + QByteArray::number(i) + "\r\nTEL:+39340" + QByteArray::number(1'000'000 + i)
            + "\r\nEND:VCARD\r\n";
    }
    return all;
}

QByteArray calendar(int amount)
{
    static const QByteArrayList days {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    QByteArray all = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n";
    for (int i = 0; i < amount; ++i) {
        const QByteArray day = QDate(2026, 1, 5).addDays(i % 7).toString(u"yyyyMMdd"_s).toLatin1();
        const QByteArray hour = QByteArray::number(i / 7 % 23).rightJustified(2, '0');
        const QByteArray minute = QByteArray::number(i / 161 % 60).rightJustified(2, '0');
        all += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i)
            + "@bench\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + day + 'T' + hour + minute
            + "00\r\nDURATION:PT45M\r\nRRULE:FREQ=WEEKLY;BYDAY=" + days.at(i % 7)
            + "\r\nSUMMARY:people\r\nLOCATION:+393401234567\r\nEND:VEVENT\r\n";
    }
    return all + "END:VCALENDAR\r\n";
}

bool addCalls(const QString &databaseFile, int amount)
{
    const QString connection = u"bench"_s;
    bool done = false;
    // One a minute, until now.
    const qint64 first = QDateTime::currentMSecsSinceEpoch() - (amount + 1) * qint64 {60'000};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(databaseFile);
        QSqlQuery query(database);
        done = database.open()
            && query.exec(
                u"INSERT INTO calls (line, direction, remote_number, remote_name, master_number, "
                "started_at, joined_at, ended_at, outcome, party) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "SELECT '', i % 2, '+39340' || (1000000 + i % 90000), 'Anna ' || (i % 90000), "
                "'+393331112222', %2 + i * 60000, %2 + 6000 + i * 60000, %2 + 50000 + i * 60000, "
                "0, 0 FROM n"_s.arg(amount)
                    .arg(first));
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

bool fill(const QString &folder, const Amounts &amounts)
{
    const auto data = DataFolder::make(folder);
    if (!data || !Database::open(data->databaseFile)) {
        return false;
    }
    const QString week = QDir(folder).filePath(u"week.ics"_s);
    Settings settings(data->settingsFile);
    return written(QDir(data->contactsDir).filePath(u"people.vcf"_s), cards(amounts.contacts))
        && written(week, calendar(amounts.rules)) && addCalls(data->databaseFile, amounts.calls)
        && settings.set(SettingKey::CalendarUrls, QString(u"Home="_s + week))
        && settings.set(SettingKey::MasterPhone, u"+393331112222"_s);
}

} // namespace vp::bench
