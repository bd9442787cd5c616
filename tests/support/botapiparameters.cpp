// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiparameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBoundary = 70;

void readUrlEncoded(const QByteArray &text, BotApiParameters &parameters)
{
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf('=');
        QByteArray name = equals < 0 ? pair : pair.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        name.replace('+', ' ');
        value.replace('+', ' ');
        parameters.texts.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                                QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number);
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

Result<> readJson(const QByteArray &body, BotApiParameters &parameters)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput, u"the body is no JSON object"_s);
    }
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isNull()) {
            parameters.texts.insert(it.key(), textOf(it.value()));
        }
    }
    return {};
}

QString attribute(const QByteArray &disposition, QLatin1StringView name)
{
    const QRegularExpression pattern(
        u"[; ]%1=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";]+))"_s.arg(name));
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(disposition));
    if (!match.captured(2).isEmpty()) {
        return match.captured(2); // some clients leave the quotes out
    }
    QString value = match.captured(1);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    return value.replace(escape, u"\\1"_s);
}

Result<> readPart(const QByteArray &part, BotApiParameters &parameters)
{
    const qsizetype headEnd = part.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return failure(ErrorCode::InvalidInput, u"a part of the form has no head"_s);
    }
    QByteArray disposition;
    QByteArray type;
    for (const QByteArray &line : part.left(headEnd).split('\n')) {
        const QByteArray lower = line.toLower();
        if (lower.startsWith("content-disposition:")) {
            disposition = line.mid(20).trimmed();
        } else if (lower.startsWith("content-type:")) {
            type = line.mid(13).trimmed();
        }
    }
    const QString name = attribute(disposition, "name"_L1);
    if (name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"a part of the form has no name"_s);
    }
    const QByteArray content = part.mid(headEnd + 4);
    if (disposition.contains("filename=")) {
        parameters.files.insert(
            name, {attribute(disposition, "filename"_L1), QString::fromUtf8(type), content});
    } else {
        parameters.texts.insert(name, QString::fromUtf8(content));
    }
    return {};
}

Result<> readMultipart(const HttpRequest &request, BotApiParameters &parameters)
{
    static const QRegularExpression pattern(u"boundary=(?:\"([^\"]+)\"|([^;]+))"_s);
    const QRegularExpressionMatch match =
        pattern.match(QString::fromUtf8(request.headers.value("content-type")));
    const QByteArray boundary =
        (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toUtf8();
    if (boundary.isEmpty() || boundary.size() > LongestBoundary) {
        return failure(ErrorCode::InvalidInput, u"no boundary, or a longer one than 70"_s);
    }
    const QByteArray body = "\r\n" + request.body;
    const QByteArray mark = "\r\n--" + boundary;
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        const qsizetype start = at + mark.size();
        if (QByteArrayView(body).sliced(start).startsWith("--")) {
            return {};
        }
        const qsizetype end = body.indexOf(mark, start);
        if (end < 0) {
            break;
        }
        const Result<> read = readPart(body.mid(start + 2, end - start - 2), parameters);
        if (!read) {
            return read;
        }
        at = end;
    }
    return failure(ErrorCode::InvalidInput, u"the form is not closed"_s);
}

} // namespace

qint64 BotApiParameters::number(const QString &name, qint64 fallback) const
{
    return has(name) ? text(name).toLongLong() : fallback;
}

bool BotApiParameters::flag(const QString &name) const
{
    const QString value = text(name).toLower();
    return value == "true"_L1 || value == "yes"_L1 || value == "1"_L1;
}

QJsonValue BotApiParameters::json(const QString &name) const
{
    const QJsonDocument document = QJsonDocument::fromJson(text(name).toUtf8());
    if (document.isArray()) {
        return document.array();
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QJsonObject BotApiParameters::toJson() const
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QJsonValue nested = json(it.key());
        bool isNumber = false;
        const qint64 number = it.value().toLongLong(&isNumber);
        if (!nested.isUndefined()) {
            object.insert(it.key(), nested);
        } else if (isNumber && it.key() != "text"_L1 && it.key() != "callback_query_id"_L1) {
            object.insert(it.key(), number);
        } else {
            object.insert(it.key(), it.value());
        }
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        object.insert(it.key(), it.value().name);
    }
    return object;
}

Result<BotApiParameters> readParameters(const HttpRequest &request)
{
    BotApiParameters parameters;
    readUrlEncoded(request.query, parameters);
    const QByteArray type = request.headers.value("content-type").toLower();
    Result<> read;
    if (type.startsWith("application/json")) {
        read = readJson(request.body, parameters);
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
        readUrlEncoded(request.body, parameters);
    } else if (type.startsWith("multipart/form-data")) {
        read = readMultipart(request, parameters);
    } else if (!request.body.isEmpty()) {
        read = failure(ErrorCode::InvalidInput, u"a body without a usable content type"_s);
    }
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    return parameters;
}

} // namespace vp
