// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "httpconnection.h"

#include <QJsonObject>
#include <QMap>

namespace vp {

/** A file that came in a multipart body. */
struct BotApiFile
{
    QString name;
    QString mimeType;
    QByteArray content;
};

/**
 * The parameters of one request, however they were sent: query, urlencoded, multipart or JSON. As
 * in the real server each is a text first (lists and objects as JSON text) and only its use gives
 * it a type.
 */
struct BotApiParameters
{
    QMap<QString, QString> texts;
    QMap<QString, BotApiFile> files;

    [[nodiscard]] bool has(const QString &name) const { return texts.contains(name); }
    [[nodiscard]] QString text(const QString &name) const { return texts.value(name); }
    [[nodiscard]] qint64 number(const QString &name, qint64 fallback = 0) const;
    [[nodiscard]] bool flag(const QString &name) const;
    /** A list or an object; undefined when it is neither. */
    [[nodiscard]] QJsonValue json(const QString &name) const;
    /** For the log of a test: numbers, flags and JSON as such. */
    [[nodiscard]] QJsonObject toJson() const;
};

/** Errors: InvalidInput, with words for the violation log. */
[[nodiscard]] Result<BotApiParameters> readParameters(const HttpRequest &request);

} // namespace vp
