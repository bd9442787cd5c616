// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backupreader.h"
#include "archive/backupwriter.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace vp {

/** A data folder with something in it. */
class BackupWorld
{
public:
    explicit BackupWorld(const QString &name = QStringLiteral("data"))
    {
        const QString root = m_home.filePath(name);
        QDir().mkpath(root + QStringLiteral("/contacts"));
        places = {root,
                  root + QStringLiteral("/settings.ini"),
                  root + QStringLiteral("/virtualphone.db"),
                  root + QStringLiteral("/contacts"),
                  root + QStringLiteral("/calendars"),
                  root + QStringLiteral("/voicemail"),
                  root + QStringLiteral("/prompts")};
        file = m_home.filePath(QStringLiteral("phone.vpbackup"));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (out.open(QIODevice::WriteOnly)) {
            out.write(content);
        }
    }
    void fill(int calls)
    {
        put(places.contactsDir + QStringLiteral("/family.vcf"),
            "BEGIN:VCARD\r\nFN:Anna\r\nTEL:+393401234567\r\nEND:VCARD\r\nBEGIN:VCARD\r\nEND:"
            "VCARD\r\n");
        put(places.calendarsDir + QStringLiteral("/rules.ics"), "BEGIN:VCALENDAR\r\n");
        put(places.recordingsDir + QStringLiteral("/%1.ogg").arg(calls),
            QByteArray(100 * calls, 'O'));
        put(places.recordingsDir + QStringLiteral("/now.pcm"), "still being encoded");
        put(places.promptsDir + QStringLiteral("/greeting-%1.wav").arg(calls),
            "RIFF" + QByteArray::number(calls));
        Settings settings(places.settingsFile);
        static_cast<void>(settings.set(SettingKey::MasterPhone, QStringLiteral("+393298765432")));
        static_cast<void>(settings.set(SettingKey::ModemPort, QStringLiteral("/dev/ttyOLD")));
        static_cast<void>(settings.set(SettingKey::CalendarUrls,
                                       QStringLiteral("Home=https://x.org/key-s3cret")));
        const auto database = Database::open(places.databaseFile).value();
        CallHistory history(*database);
        for (int i = 0; i < calls; ++i) {
            CallRecord call;
            call.remoteNumber = QStringLiteral("+39340%1").arg(i);
            call.startedAt = now.addSecs(i);
            call.outcome = CallOutcome {};
            static_cast<void>(history.save(call));
        }
        MessageRecord sms;
        sms.direction = MessageDirection::Out;
        sms.state = MessageState::Queued;
        sms.remote = QStringLiteral("+393401234567");
        sms.text = QStringLiteral("On my way");
        sms.at = now;
        static_cast<void>(MessageStore(*database).queue(
            sms, {{0, 0, sms.remote, QByteArray("00"), 1}}, MessageOrder {}));
        for (int state = 0; state <= 2; ++state) {
            query(*database,
                  QStringLiteral("INSERT INTO voicemails (line, call_at, remote, name, length, "
                                 "file, state) VALUES ('1', %1, '', '', 1000, 'x', %1)")
                      .arg(state));
        }
        // As nobody but somebody else's program would write them.
        for (const char *strange : {"'../../secret.ogg', 2", "'/etc/secret.ogg', 1", "'5.ogg', 7",
                                    "'6.ogg', 'told'", "X'352E6F6767', 2"}) {
            query(*database,
                  QStringLiteral("INSERT INTO voicemails (line, call_at, remote, name, length, "
                                 "file, state) SELECT '1', 100 + count(*), '', '', 1000, ")
                      + QLatin1StringView(strange) + QStringLiteral(" FROM voicemails"));
        }
        query(*database, QStringLiteral("INSERT INTO guests VALUES (7, '', 'Eve', 1, 1, NULL, 1)"));
    }
    static bool query(const Database &database, const QString &statement)
    {
        return QSqlQuery(QSqlDatabase::database(database.connectionName())).exec(statement);
    }
    /** The data base that a program of an earlier schema left, from its dump. */
    static bool makeFrom(const QString &dump, const QString &databaseFile)
    {
        bool isMade = false;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
            database.setDatabaseName(databaseFile);
            const QByteArray text = contentOf(dump);
            isMade = !text.isEmpty() && database.open();
            for (const QString &statement :
                 QString::fromUtf8(text).split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
                isMade = isMade
                    && (statement.trimmed().isEmpty() || QSqlQuery(database).exec(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("dump"));
        return isMade;
    }
    static int number(const QString &databaseFile, const QString &statement)
    {
        const auto database = Database::open(databaseFile);
        if (!database) {
            return -1;
        }
        QSqlQuery query(QSqlDatabase::database((*database)->connectionName()));
        return query.exec(statement) && query.next() ? query.value(0).toInt() : -1;
    }
    Result<DataCounts> save(const QString &password = {},
                            const QMap<QString, QString> &secrets = {})
    {
        return writeBackup(places, {file, QStringLiteral("9.9"), now, secrets, password}, watch);
    }

    DataPlaces places;
    QString file;
    BackupWatch watch;
    QDateTime now {QDate(2026, 11, 22), QTime(14, 0), Qt::UTC};

private:
    QTemporaryDir m_home;
};

} // namespace vp
