// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapiresponses.h"

#include <QJsonDocument>

namespace vp {

using namespace Qt::StringLiterals;

HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

HttpResponse errorResponse(int code, const QString &words)
{
    QJsonObject object {{u"ok"_s, false}, {u"error_code"_s, code}, {u"description"_s, words}};
    return jsonResponse(code, object);
}

namespace {

HttpResponse floodResponse(int seconds)
{
    HttpResponse response =
        jsonResponse(429,
                     {{u"ok"_s, false},
                      {u"error_code"_s, 429},
                      {u"description"_s, u"Too Many Requests: retry after %1"_s.arg(seconds)},
                      {u"parameters"_s, QJsonObject {{u"retry_after"_s, seconds}}}});
    response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

HttpResponse pageResponse(const BotApiFault &fault)
{
    HttpResponse response {fault.value == 0 ? 502 : fault.value,
                           "<html><body><h1>502 Bad Gateway</h1></body></html>",
                           "text/html",
                           {}};
    if (!fault.words.isEmpty()) {
        response.headers.append({"Location", fault.words.toUtf8()});
    }
    return response;
}

} // namespace

std::optional<HttpResponse> responseOf(const BotApiFault &fault)
{
    switch (fault.kind) {
    case BotApiFault::Kind::Error:
        return errorResponse(fault.value, fault.words);
    case BotApiFault::Kind::Flood:
        return floodResponse(fault.value);
    case BotApiFault::Kind::Html:
        return pageResponse(fault);
    case BotApiFault::Kind::Raw:
        return HttpResponse {200, fault.words.toUtf8(), "application/json", {}};
    case BotApiFault::Kind::Drop:
    case BotApiFault::Kind::Hang:
    case BotApiFault::Kind::Slow:
    case BotApiFault::Kind::Lost:
        break;
    }
    return std::nullopt;
}

} // namespace vp
