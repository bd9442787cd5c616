// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/stickbook.h"

#include "base/logging.h"
#include "settings/inifile.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostSticks = 16;
constexpr int MostInterfaces = 256;
const QString Index = u"sticks/known"_s;

/** The line of one stick is "field=number field=number … place=…": people may read it, nobody has
 * to write it. */
QString lineOf(const StickRecord &record)
{
    return u"vendor=%1 product=%2 commands=%3 events=%4 voice=%5 told=%6 place=%7"_s
        .arg(record.vendor)
        .arg(record.product)
        .arg(record.commands)
        .arg(record.events)
        .arg(record.voice)
        .arg(record.rolesTold ? 1 : 0)
        .arg(record.place);
}

int numberIn(const QStringList &words, const QString &name, int most)
{
    for (const QString &word : words) {
        if (word.startsWith(name)) {
            bool ok = false;
            const int number = word.sliced(name.size()).toInt(&ok);
            return ok && number >= 0 && number < most ? number : -1;
        }
    }
    return -1;
}

StickRecord recordFrom(const QString &id, const QString &line)
{
    const QString placeMark = u" place="_s;
    const qsizetype place = line.indexOf(placeMark);
    const QStringList words = line.left(place).split(u' ');
    constexpr int most = 0x10000;
    return {.id = id,
            .place = place < 0 ? QString() : line.sliced(place + placeMark.size()),
            .vendor = numberIn(words, u"vendor="_s, most),
            .product = numberIn(words, u"product="_s, most),
            .commands = numberIn(words, u"commands="_s, MostInterfaces),
            .events = numberIn(words, u"events="_s, MostInterfaces),
            .voice = numberIn(words, u"voice="_s, MostInterfaces),
            .rolesTold = numberIn(words, u"told="_s, 2) == 1};
}

QString nameOf(const QString &id)
{
    return u"sticks/"_s + id;
}

} // namespace

StickBook::StickBook(QString path)
    : m_path(std::move(path))
{
    load();
}

void StickBook::load()
{
    IniFile file(m_path);
    if (m_path.isEmpty() || !file.load()) {
        return;
    }
    const QStringList ids = file.value(Index).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : ids.first(std::min<qsizetype>(ids.size(), MostSticks))) {
        if (const std::optional<QString> line = file.value(nameOf(id))) {
            m_records.push_back(recordFrom(id, *line));
        }
    }
}

void StickBook::save() const
{
    if (m_path.isEmpty()) {
        return;
    }
    IniFile file(m_path);
    QStringList ids;
    for (const StickRecord &record : m_records) {
        ids.append(record.id);
    }
    file.setValue(Index, ids.join(u' '));
    for (const StickRecord &record : m_records) {
        file.setValue(nameOf(record.id), lineOf(record));
    }
    if (const Result<> saved = file.save(); !saved) {
        qCWarning(lcMain) << "the stick is not remembered:" << redactedText(saved.error().detail);
    }
}

std::optional<StickRecord> StickBook::find(const QString &id) const
{
    const auto found = std::ranges::find(m_records, id, &StickRecord::id);
    return found == m_records.end() ? std::nullopt : std::optional(*found);
}

std::optional<StickRecord> StickBook::likely(const QString &place, int vendor, int product) const
{
    std::optional<StickRecord> sameKind;
    for (const StickRecord &record : m_records) {
        if (record.vendor != vendor || record.product != product) {
            continue;
        }
        if (record.place == place) {
            return record;
        }
        if (!sameKind) {
            sameKind = record;
        }
    }
    return sameKind;
}

void StickBook::remember(const StickRecord &record)
{
    if (record.id.isEmpty() || (!m_records.empty() && m_records.front() == record)) {
        return;
    }
    std::erase_if(m_records, [&](const StickRecord &each) { return each.id == record.id; });
    m_records.insert(m_records.begin(), record);
    m_records.resize(std::min(m_records.size(), MostSticks));
    save();
}

} // namespace vp
