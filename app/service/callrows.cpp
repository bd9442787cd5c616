// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callrows.h"

#include "service/messagephrases.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

QString timeOf(const std::optional<QDateTime> &at)
{
    return at ? at->toUTC().toString(Qt::ISODate) : QString();
}

qint64 talked(const CallRecord &call)
{
    return call.joinedAt && call.endedAt ? std::max<qint64>(0, call.joinedAt->secsTo(*call.endedAt))
                                         : 0;
}

QString wordOf(StoryDirection direction)
{
    return direction == StoryDirection::Inbound ? u"in"_s : u"out"_s;
}

QString wordOf(MessageDirection direction)
{
    return direction == MessageDirection::In ? u"in"_s : u"out"_s;
}

} // namespace

QByteArray exportrows::csvField(const QString &text)
{
    static const QRegularExpression number(u"^\\+?[0-9]{2,15}$"_s);
    QString field = text;
    const bool isFormula = !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
    if (isFormula && !number.match(field).hasMatch()) {
        field.prepend(u'\'');
    }
    return '"' + field.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray exportrows::csvHeader()
{
    return "\xEF\xBB\xBF\"direction\",\"name\",\"number\",\"started\",\"joined\",\"ended\","
           "\"seconds\",\"phone\",\"result\",\"why\"\r\n";
}

QByteArray exportrows::csv(const CallRecord &call)
{
    const QStringList fields {wordOf(call.direction),
                              call.remoteName,
                              call.remoteNumber,
                              timeOf(call.startedAt),
                              timeOf(call.joinedAt),
                              timeOf(call.endedAt),
                              QString::number(talked(call)),
                              call.masterNumber,
                              call.outcome ? Phrases::outcome(call) : QString(),
                              ReasonPhrases::all(call.reasons).join(u"; "_s)};
    QByteArrayList row;
    for (const QString &field : fields) {
        row.append(csvField(field));
    }
    return row.join(',') + "\r\n";
}

QByteArray exportrows::json(const CallRecord &call)
{
    QJsonArray steps;
    for (const CallStep &step : call.steps) {
        steps.append(QJsonObject {{u"at"_s, step.at.toUTC().toString(Qt::ISODateWithMs)},
                                  {u"stage"_s, static_cast<int>(step.stage)},
                                  {u"phone"_s, step.phone}});
    }
    QJsonObject object {{u"id"_s, call.id},
                        {u"direction"_s, wordOf(call.direction)},
                        {u"name"_s, call.remoteName},
                        {u"number"_s, call.remoteNumber},
                        {u"phone"_s, call.masterNumber},
                        {u"started"_s, timeOf(call.startedAt)},
                        {u"joined"_s, timeOf(call.joinedAt)},
                        {u"ended"_s, timeOf(call.endedAt)},
                        {u"seconds"_s, talked(call)},
                        {u"steps"_s, steps},
                        {u"why"_s, QJsonArray::fromStringList(ReasonPhrases::all(call.reasons))}};
    if (call.outcome) {
        object.insert(u"outcome"_s, static_cast<int>(call.outcome->kind));
        object.insert(u"result"_s, Phrases::outcome(call));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray exportrows::csvMessageHeader()
{
    return "\xEF\xBB\xBF\"direction\",\"number\",\"time\",\"text\",\"state\"\r\n";
}

QByteArray exportrows::csv(const MessageRecord &message)
{
    QByteArrayList row;
    for (const QString &field : {wordOf(message.direction), message.remote, timeOf(message.at),
                                 message.text, MessagePhrases::state(message)}) {
        row.append(csvField(field));
    }
    return row.join(',') + "\r\n";
}

QByteArray exportrows::json(const MessageRecord &message)
{
    const QJsonObject object {
        {u"id"_s, message.id},         {u"direction"_s, wordOf(message.direction)},
        {u"number"_s, message.remote}, {u"time"_s, timeOf(message.at)},
        {u"text"_s, message.text},     {u"state"_s, static_cast<int>(message.state)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray exportrows::csvOf(const std::vector<Contact> &contacts)
{
    QByteArray table = "\xEF\xBB\xBF\"name\",\"number\",\"groups\"\r\n";
    for (const Contact &contact : contacts) {
        const QByteArray name = csvField(contact.name) + ',';
        const QByteArray groups = ',' + csvField(contact.groups().join(u"; "_s)) + "\r\n";
        for (const PhoneNumber &number : contact.numbers) {
            table += name + csvField(number.text()) + groups;
        }
        if (contact.numbers.empty()) {
            table += name + csvField({}) + groups;
        }
    }
    return table;
}

QByteArray exportrows::jsonOf(const std::vector<Contact> &contacts)
{
    QJsonArray all;
    for (const Contact &contact : contacts) {
        QJsonArray numbers;
        for (const PhoneNumber &number : contact.numbers) {
            numbers.append(number.text());
        }
        all.append(QJsonObject {{u"name"_s, contact.name},
                                {u"numbers"_s, numbers},
                                {u"groups"_s, QJsonArray::fromStringList(contact.groups())}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace vp
