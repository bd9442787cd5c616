// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/filesimmemory.h"

#include "settings/inifile.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype MostNotes = 64; ///< of one SIM; three wrong PINs block it, so this is many
constexpr auto LastSim = "sims/last"_L1;
const QString RefusedWord = u"refused"_s;
const QString AcceptedWord = u"accepted"_s;
const QString SentWord = u"sent"_s;

QString notesKey(const QString &sim)
{
    return u"notes/"_s + sim;
}

QString wordFor(const SimMemory::PinNote &note)
{
    switch (note.fate) {
    case SimMemory::PinFate::Unknown:
        return {};
    case SimMemory::PinFate::Sent:
        return note.triesBefore ? SentWord + QString::number(*note.triesBefore) : SentWord;
    case SimMemory::PinFate::Refused:
        return RefusedWord;
    case SimMemory::PinFate::Accepted:
        return AcceptedWord;
    }
    return {};
}

SimMemory::PinNote noteFrom(const QString &word)
{
    if (word == AcceptedWord) {
        return {SimMemory::PinFate::Accepted, {}};
    }
    if (word.startsWith(SentWord)) {
        bool ok = false;
        const int tries = word.sliced(SentWord.size()).toInt(&ok);
        return {SimMemory::PinFate::Sent, ok ? std::optional(tries) : std::nullopt};
    }
    return {SimMemory::PinFate::Refused, {}}; // also what somebody has damaged
}

/** The notes of one SIM: "pin:word,pin:word", the oldest first. */
using Notes = std::vector<std::pair<QString, QString>>;

Notes parsed(const QString &text)
{
    Notes notes;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        notes.emplace_back(each.section(u':', 0, 0), each.section(u':', 1));
    }
    return notes;
}

QString joined(const Notes &notes)
{
    QStringList parts;
    for (const auto &[pin, word] : notes) {
        parts.append(QString(pin % u':' % word));
    }
    return parts.join(u',');
}

} // namespace

FileSimMemory::FileSimMemory(QString path, InstallationKey key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
}

QString FileSimMemory::nameOf(const QByteArray &identity) const
{
    return m_key.fingerprint("sim", identity);
}

QString FileSimMemory::pinName(const QString &sim, const QString &pin) const
{
    return m_key.fingerprint("pin", (sim + u':' + pin).toUtf8());
}

QString FileSimMemory::ownerKey(const QString &pin) const
{
    return u"owners/"_s + m_key.fingerprint("owner", pin.toUtf8());
}

QString FileSimMemory::value(const QString &name) const
{
    IniFile file(m_path);
    return file.load() ? file.value(name).value_or(QString()) : QString();
}

SimMemory::PinNote FileSimMemory::noteOf(const QString &sim, const QString &pin) const
{
    const QString wanted = pinName(sim, pin);
    for (const auto &[name, word] : parsed(value(notesKey(sim)))) {
        if (name == wanted) {
            return noteFrom(word);
        }
    }
    return {};
}

Result<> FileSimMemory::setNote(const QString &sim, const QString &pin, const PinNote &note)
{
    IniFile file(m_path);
    if (const Result<> loaded = file.load(); !loaded) {
        return loaded;
    }
    const QString name = pinName(sim, pin);
    Notes notes = parsed(file.value(notesKey(sim)).value_or(QString()));
    std::erase_if(notes, [&name](const auto &each) { return each.first == name; });
    if (note.fate == PinFate::Accepted) {
        // Only the right one is worth knowing besides the wrong ones.
        std::erase_if(notes, [](const auto &each) { return each.second == AcceptedWord; });
        file.setValue(ownerKey(pin), sim);
    }
    if (note.fate != PinFate::Unknown) {
        notes.emplace_back(name, wordFor(note));
    }
    if (notes.size() > MostNotes) {
        notes.erase(notes.begin());
    }
    file.setValue(notesKey(sim), notes.empty() ? std::nullopt : std::optional(joined(notes)));
    return file.save();
}

bool FileSimMemory::hasFailed(const QString &sim) const
{
    const Notes notes = parsed(value(notesKey(sim)));
    return !notes.empty() && noteFrom(notes.back().second).fate != PinFate::Accepted;
}

QString FileSimMemory::ownerOf(const QString &pin) const
{
    return value(ownerKey(pin));
}

QString FileSimMemory::lastSim() const
{
    return value(LastSim);
}

Result<> FileSimMemory::setLastSim(const QString &sim)
{
    IniFile file(m_path);
    if (const Result<> loaded = file.load(); !loaded) {
        return loaded;
    }
    file.setValue(LastSim, sim);
    return file.save();
}

} // namespace vp
