// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../chat/heldtransport.h"
#include "chat/ownerregistry.h"
#include "service/dailylogmail.h"
#include "service/eventjournal.h"
#include "settableclock.h"
#include "store/database.h"
#include "store/messagestore.h"
#include "store/outboxstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace vp::test {

/** A file that came into a chat. */
struct Document
{
    qint64 chatId = 0;
    QString name;
    QString text;
    QString caption;
    bool silent = false;
};

/** A chat service that says yes to everything, and keeps the files. */
class LogTransport : public HeldTransport
{
public:
    using HeldTransport::HeldTransport;
    void send(qint64 chatId, const ChatContent &content, QObject *context,
              SentCallback callback) override
    {
        if (content.file.isEmpty()) {
            lastText = content.text.plain();
        } else {
            documents.push_back({chatId, content.file.name, QString::fromUtf8(content.file.bytes),
                                 content.text.plain(), content.silent});
        }
        HeldTransport::send(chatId, content, context, std::move(callback));
    }
    std::vector<Document> documents;
    QString lastText;
};

/** What of a phone makes and sends logs, one run after the other on the same disk. */
struct LogWorld
{
    static constexpr qint64 Owner = 1001;
    static constexpr qint64 SecondOwner = 1002;
    static constexpr qint64 Bot = 123456789;

    explicit LogWorld(std::vector<qint64> chats = {Owner})
        : people(std::move(chats))
    {
        build();
    }
    void build()
    {
        run.reset();
        run.emplace(*this);
    }
    void start()
    {
        run->journal.start(QStringLiteral("1.2.3"));
        run->logs.start();
        run->mail.start();
        run->outbox.releaseUnclaimed();
        advance(std::chrono::seconds(1));
    }
    /** A crash; start() again. */
    void restart() { build(); }
    /** Lets time pass, and then the chat take what it is given. */
    void advance(std::chrono::milliseconds time)
    {
        clock.advance(time);
        for (int guard = 0; answers && guard < 1000 && run->outbox.pending() > 0; ++guard) {
            if (transport.open.empty()) {
                clock.advance(std::chrono::seconds(1));
            } else {
                transport.accept();
            }
        }
    }
    void set(SettingKey key, const QString &value)
    {
        QVERIFY(settings.setForThisRun(key, value).has_value());
    }
    /** The clock of the computer, local time, from now on. */
    void at(const QString &instant)
    {
        clock.setWall(QDateTime::fromString(instant, QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    void log(const QString &words)
    {
        run->mail.run(Owner, words);
        advance(std::chrono::seconds(1));
    }
    void message(MessageDirection direction, const QString &remote, const QString &text)
    {
        MessageRecord record;
        record.line = QStringLiteral("1");
        record.direction = direction;
        record.state =
            direction == MessageDirection::In ? MessageState::Received : MessageState::Delivered;
        record.remote = remote;
        record.answerable = remote.startsWith(QLatin1Char('+'));
        record.text = text;
        record.at = clock.wall().toUTC();
        MessageStore store(*database);
        QVERIFY(direction == MessageDirection::In ? store.saveReceived(record, {}, true).has_value()
                                                  : store.queue(record, {}, {}).has_value());
    }
    void received(const QString &text, const QString &from = QStringLiteral("+393407654321"))
    {
        message(MessageDirection::In, from, text);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Document &document : transport.documents) {
            all.append(document.name);
        }
        return all;
    }
    [[nodiscard]] QString file(const QString &name) const
    {
        QFile file(folder.filePath(QStringLiteral("logs/") + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] std::vector<Document> &documents() { return transport.documents; }

    /** What a crash takes with it. */
    struct Run
    {
        explicit Run(LogWorld &world)
            : journal(world.database.get(), world.clock)
            , logs({world.settings, world.clock, *world.history, *world.database,
                    world.folder.filePath(QStringLiteral("logs")),
                    [](const QString &number) {
                        return number == QStringLiteral("+393407654321")
                            ? QStringLiteral("Anna Rossi")
                            : QString();
                    },
                    [&world] { return world.busy; },
                    [this] {
                        journal.flush();
                    }})
            , store(*world.database, Bot)
            , outbox(world.transport, world.clock)
            , owners(world.clock)
            , mail(logs, *world.database, outbox, owners, world.settings, world.clock)
        {
            world.transport.open.clear();
            outbox.setMemory(store);
            owners.setOwners(world.people);
        }
        EventJournal journal;
        DailyLog logs;
        OutboxStore store;
        Outbox outbox;
        OwnerRegistry owners;
        DailyLogMail mail;
    };

    std::vector<qint64> people;
    bool answers = true; ///< the chat service
    bool busy = false; ///< a call is being set up
    SettableClock clock;
    QTemporaryDir folder;
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<Database> database = std::move(*Database::open(QStringLiteral(":memory:")));
    std::unique_ptr<CallHistory> history = std::make_unique<CallHistory>(*database);
    LogTransport transport {clock};
    std::optional<Run> run;
};

} // namespace vp::test
