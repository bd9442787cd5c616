// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "botapischema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

bool isWholeNumber(const QString &text)
{
    bool ok = false;
    (void)text.toLongLong(&ok);
    return ok;
}

bool isFlag(const QString &text)
{
    static const QStringList words {u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"1"_s, u"0"_s};
    return words.contains(text.toLower());
}

/** Markup is not counted, so texts with it are measured where they are parsed. */
bool isMeasuredElsewhere(const QJsonObject &rule)
{
    return rule.value("after"_L1).toString() == "entity parsing"_L1;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool outside(qsizetype size, const QJsonArray &range)
{
    return size < range.at(0).toInteger() || size > range.at(1).toInteger();
}

} // namespace

BotApiSchema::BotApiSchema()
{
    QFile file(u":/botapi/botapi-methods.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    m_methods = table.value("methods"_L1).toObject();
    m_types = table.value("types"_L1).toObject();
    m_unions = table.value("unions"_L1).toObject();
    for (const QJsonValue &name : table.value("legacy_params"_L1).toArray()) {
        m_legacy.append(name.toString());
    }
    if (m_methods.isEmpty() || m_types.isEmpty()) {
        qFatal("%s holds no methods", qPrintable(file.fileName()));
    }
}

QString BotApiSchema::methodNamed(const QString &name) const
{
    const QStringList names = m_methods.keys();
    const auto found = std::find_if(names.begin(), names.end(), [&name](const QString &known) {
        return known.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? QString() : *found;
}

QStringList BotApiSchema::violations(const QString &method,
                                     const BotApiParameters &parameters) const
{
    QStringList found;
    const QJsonObject rules = m_methods.value(method).toObject();
    const QJsonObject known = rules.value("params"_L1).toObject();
    const QStringList present = parameters.texts.keys() + parameters.files.keys();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QJsonObject rule = it.value().toObject();
        if (rule.value("required"_L1).toBool() && !present.contains(it.key())) {
            found.append(u"%1: %2 is missing"_s.arg(method, it.key()));
        }
    }
    checkPresence(rules, method, present, found);
    for (auto it = parameters.texts.begin(); it != parameters.texts.end(); ++it) {
        if (m_legacy.contains(it.key())) {
            continue;
        }
        const QString where = method + u'.' + it.key();
        if (!known.contains(it.key())) {
            found.append(where + u": no such parameter"_s);
            continue;
        }
        const QJsonObject rule = known.value(it.key()).toObject();
        const QString type = rule.value("type"_L1).toString();
        const QJsonValue nested = parameters.json(it.key());
        const bool isScalar = type.contains("string"_L1) && !type.startsWith(u'[');
        if (!isScalar && !nested.isUndefined()) {
            checkValue(type, where, nested, found);
        } else {
            checkText(rule, where, it.value(), found);
        }
    }
    const QStringList texts = parameters.texts.values();
    for (auto it = parameters.files.begin(); it != parameters.files.end(); ++it) {
        if (texts.contains(QString(u"attach://"_s + it.key()))) {
            continue; // checked where it is attached to
        }
        if (!known.value(it.key()).toObject().value("type"_L1).toString().contains("file"_L1)) {
            found.append(u"%1.%2: takes no file"_s.arg(method, it.key()));
        }
    }
    return found;
}

/** One of several groups of parameters has to be complete. */
void BotApiSchema::checkPresence(const QJsonObject &rules, const QString &where,
                                 const QStringList &present, QStringList &found) const
{
    for (const QLatin1StringView key : {"one_of"_L1, "one_of_content"_L1}) {
        const QJsonArray groups = rules.value(key).toArray();
        const bool complete =
            std::any_of(groups.begin(), groups.end(), [&present](const QJsonValue &group) {
                const QJsonArray names = group.toArray();
                return std::all_of(names.begin(), names.end(), [&present](const QJsonValue &name) {
                    return present.contains(name.toString());
                });
            });
        if (!groups.isEmpty() && !complete) {
            found.append(where + u": no complete set of parameters"_s);
        }
    }
}

/** @p rule is of a parameter or a field; @p text its scalar value. */
void BotApiSchema::checkText(const QJsonObject &rule, const QString &where, const QString &text,
                             QStringList &found) const
{
    const QStringList types = rule.value("type"_L1).toString().split(u'|');
    const bool fits = std::any_of(types.begin(), types.end(), [&text](const QString &type) {
        return type == "string"_L1 || (type == "int"_L1 && isWholeNumber(text))
            || (type == "bool"_L1 && isFlag(text));
    });
    if (!fits) {
        found.append(u"%1: \"%2\" is no %3"_s.arg(where, text.left(40), types.join(u" or "_s)));
        return;
    }
    const QJsonArray choices = rule.value("enum"_L1).toArray();
    if (!choices.isEmpty() && !choices.contains(text)) {
        found.append(u"%1: \"%2\" is not one of its words"_s.arg(where, text.left(40)));
    }
    const QJsonArray range = rule.value("range"_L1).toArray();
    if (!range.isEmpty() && outside(text.toLongLong(), range)) {
        found.append(u"%1: %2 is out of range"_s.arg(where, text));
    }
    const QJsonArray chars = rule.value("chars"_L1).toArray();
    if (!chars.isEmpty() && !isMeasuredElsewhere(rule) && outside(text.toUcs4().size(), chars)) {
        found.append(u"%1: %2 characters"_s.arg(where).arg(text.toUcs4().size()));
    }
    const QJsonArray bytes = rule.value("bytes"_L1).toArray();
    if (!bytes.isEmpty() && outside(text.toUtf8().size(), bytes)) {
        found.append(u"%1: %2 bytes"_s.arg(where).arg(text.toUtf8().size()));
    }
    const QString pattern = rule.value("regex"_L1).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch()) {
        found.append(u"%1: \"%2\" is not spelt as it must be"_s.arg(where, text.left(40)));
    }
}

void BotApiSchema::checkValue(const QString &type, const QString &where, const QJsonValue &value,
                              QStringList &found) const
{
    if (type.startsWith(u'[')) {
        if (!value.isArray()) {
            found.append(where + u": is no list"_s);
            return;
        }
        const QString element = type.sliced(1, type.size() - 2);
        qsizetype index = 0;
        for (const QJsonValue &entry : value.toArray()) {
            checkValue(element, u"%1[%2]"_s.arg(where).arg(index++), entry, found);
        }
        return;
    }
    if (!value.isObject()) {
        checkText({{u"type"_s, type}}, where, scalarText(value), found);
        return;
    }
    QStringList candidates = type.split(u'|');
    if (m_unions.contains(type)) {
        candidates.clear();
        for (const QJsonValue &name : m_unions.value(type).toArray()) {
            candidates.append(name.toString());
        }
    }
    QStringList best;
    for (const QString &candidate : candidates) {
        QStringList mine;
        checkObject(candidate, where, value.toObject(), mine);
        if (mine.isEmpty()) {
            return;
        }
        if (best.isEmpty() || mine.size() < best.size()) {
            best = mine;
        }
    }
    found += best;
}

void BotApiSchema::checkObject(const QString &type, const QString &where, const QJsonObject &object,
                               QStringList &found) const
{
    if (!m_types.contains(type)) {
        return; // a kind that the table does not describe
    }
    const QJsonObject rules = m_types.value(type).toObject();
    const QJsonObject fields = rules.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().toObject().value("required"_L1).toBool() && !object.contains(it.key())) {
            found.append(u"%1: %2.%3 is missing"_s.arg(where, type, it.key()));
        }
    }
    const QJsonArray actions = rules.value("exactly_one_of"_L1).toArray();
    const qsizetype count =
        std::count_if(actions.begin(), actions.end(), [&object](const QJsonValue &name) {
            return object.contains(name.toString());
        });
    if (!actions.isEmpty() && count != 1) {
        found.append(u"%1: %2 with %3 actions"_s.arg(where, type).arg(count));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = where + u'.' + it.key();
        if (!fields.contains(it.key())) {
            found.append(u"%1: %2 has no such field"_s.arg(inner, type));
            continue;
        }
        const QJsonObject rule = fields.value(it.key()).toObject();
        if (it.value().isArray() || it.value().isObject()) {
            checkValue(rule.value("type"_L1).toString(), inner, it.value(), found);
            continue;
        }
        checkText(rule, inner, scalarText(it.value()), found);
        const QJsonValue fixed = rule.value("const"_L1);
        if (!fixed.isUndefined() && scalarText(fixed) != scalarText(it.value())) {
            found.append(inner + u": must be "_s + scalarText(fixed));
        }
    }
}

} // namespace vp
