// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace vp {

/** A line of the simulated chat, as the owner's Telegram would show it. */
struct PlaygroundLine
{
    qint64 messageId = 0; ///< a later line with the same id replaces it (edited)
    bool fromOwner = false;
    QString text; ///< plain
    std::vector<std::pair<QString, QString>> buttons; ///< label, data
};

/** The world around a demo: lets a person make anybody call, answer, hang up, write, and speak as
 * the owner in the chat. */
class Playground : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /** One entry a person of the simulated world: number, name, and what he is doing now. */
    struct Person
    {
        QString number;
        QString name;
        QString state;
    };
    [[nodiscard]] virtual std::vector<Person> people() const = 0;
    virtual void callIn(const QString &number) = 0; ///< empty = hidden
    virtual void answer(const QString &number) = 0;
    virtual void hangUp(const QString &number) = 0;
    virtual void press(const QString &number, QChar key) = 0; ///< heard while he is connected
    virtual void sendSms(const QString &number, const QString &text) = 0;
    virtual void sayInChat(const QString &text) = 0;
    virtual void tapInChat(qint64 messageId, const QString &data) = 0;
    /** The scripted small day; speed 1 = as written. */
    virtual void playDay() = 0;
    virtual void stopDay() = 0;
Q_SIGNALS:
    void peopleChanged();
    void chatLine(const vp::PlaygroundLine &line);
    /** What happens in the world, in words, for the log of the day. */
    void narrated(const QString &text);
};

} // namespace vp
