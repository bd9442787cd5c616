// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/strangerlist.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto IgnorePrefix = "w1:"_L1;
constexpr auto IgnoreAct = ":ig"_L1;

} // namespace

StrangerList::StrangerList(Clock &clock)
    : m_clock(clock)
{
}

bool StrangerList::heard(qint64 id, const QString &name)
{
    if (isIgnored(id)) {
        return false;
    }
    Entry entry {{id, name, m_clock.wall().toUTC(), 1}, m_clock.steady()};
    const auto known =
        std::ranges::find(m_entries, id, [](const Entry &one) { return one.stranger.id; });
    if (known != m_entries.end()) {
        const bool isOld = entry.at - known->at >= KeptFor;
        entry.stranger.messages += isOld ? 0 : known->stranger.messages;
        m_entries.erase(known);
    } else if (m_entries.size() >= Most) {
        m_entries.erase(m_entries.begin());
    }
    m_entries.push_back(std::move(entry));
    return true;
}

void StrangerList::ignore(qint64 id)
{
    m_ignored.insert(id);
    std::erase_if(m_entries, [id](const Entry &one) { return one.stranger.id == id; });
}

QString StrangerList::ignoreData(qint64 id)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(id), QCryptographicHash::Sha256);
    return IgnorePrefix + QString::fromLatin1(digest.toHex().first(8)) + IgnoreAct;
}

bool StrangerList::isIgnoreData(const QString &data)
{
    return data.startsWith(IgnorePrefix) && data.endsWith(IgnoreAct);
}

std::vector<Stranger> StrangerList::lately() const
{
    std::vector<Stranger> strangers;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (m_clock.steady() - entry->at < KeptFor) {
            strangers.push_back(entry->stranger);
        }
    }
    return strangers;
}

} // namespace vp
