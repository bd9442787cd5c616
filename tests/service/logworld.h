// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phoneworld.h"

#include <QFile>
#include <QTest>

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

/** A phone whose logs are sent, and what came of them. */
struct LogWorld : PhoneWorld
{
    explicit LogWorld(const QString &owners = QStringLiteral("1001"))
        : PhoneWorld(owners)
    {
        set(SettingKey::LogDaily, QStringLiteral("true"));
        connect(&chat, &sim::SimulatedChat::shown, this,
                [this](qint64 chatId, qint64 /*id*/, const ChatContent &content, bool edited) {
                    if (!edited && !content.file.isEmpty()) {
                        documents.push_back({chatId, content.file.name,
                                             QString::fromUtf8(content.file.bytes),
                                             content.text.plain(), content.silent});
                    }
                });
    }
    void set(SettingKey key, const QString &value)
    {
        QVERIFY(settings->setForThisRun(key, value).has_value());
    }
    /** The clock of the computer, local time, from now on. */
    void at(const QString &instant)
    {
        clock.setWall(QDateTime::fromString(instant, QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Document &document : documents) {
            all.append(document.name);
        }
        return all;
    }
    [[nodiscard]] QString file(const QString &name) const
    {
        QFile file(folder.filePath(QStringLiteral("logs/") + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    std::vector<Document> documents;
};

} // namespace vp::test
