// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callsexport.h"

#include "service/phrases.h"
#include "service/reasonphrases.h"

#include <QFile>
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

} // namespace

QByteArray callrows::csvField(const QString &text)
{
    static const QRegularExpression number(u"^\\+?[0-9]{2,15}$"_s);
    QString field = text;
    const bool isFormula = !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
    if (isFormula && !number.match(field).hasMatch()) {
        field.prepend(u'\'');
    }
    return '"' + field.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray callrows::csvHeader()
{
    return "\xEF\xBB\xBF\"direction\",\"name\",\"number\",\"started\",\"joined\",\"ended\","
           "\"seconds\",\"phone\",\"result\",\"why\"\r\n";
}

QByteArray callrows::csv(const CallRecord &call)
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

QByteArray callrows::json(const CallRecord &call)
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

CallsExport::CallsExport(Clock &clock, Page page, const QString &file, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
    , m_file(file)
    , m_breath(clock)
    , m_isJson(file.endsWith(".json"_L1, Qt::CaseInsensitive))
{
    connect(&m_breath, &Deadline::expired, this, &CallsExport::carryOn);
}

void CallsExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        m_breath.stop();
        finish(m_file.errorString());
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!write(m_isJson ? QByteArray("[\n") : callrows::csvHeader())) {
        finish(m_file.errorString());
        return;
    }
    m_breath.start({});
}

void CallsExport::carryOn()
{
    const CallPage page = m_page(m_before);
    for (const CallRecord &call : page.calls) {
        const QByteArray separator = m_isJson && m_rows > 0 ? ",\n" : "";
        if (!write(separator + (m_isJson ? callrows::json(call) : callrows::csv(call)))) {
            finish(m_file.errorString());
            return;
        }
        ++m_rows;
    }
    Q_EMIT moved(m_rows);
    if (m_isOver) { // cancelled meanwhile
        return;
    }
    if (!page.isLast) {
        m_before = page.nextBefore;
        m_breath.start({});
        return;
    }
    const bool done = write(m_isJson ? "\n]\n" : "") && m_file.commit();
    finish(done ? QString() : m_file.errorString());
}

void CallsExport::cancel()
{
    if (!m_isOver) {
        m_breath.stop();
        m_file.cancelWriting();
        finish(tr("Cancelled"));
    }
}

void CallsExport::finish(const QString &words)
{
    m_isOver = true;
    Q_EMIT finished(words);
}

} // namespace vp
