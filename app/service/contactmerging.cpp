// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactmerging.h"

#include "service/contactsimport.h"
#include "service/contactsloader.h"
#include "service/mergephrases.h"
#include "settings/settings.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype MostApart = 500; ///< the oldest are forgotten

} // namespace

ContactMerging::ContactMerging(ContactsLoader &contacts, ContactsImport &import, Settings &settings,
                               QObject *parent)
    : QObject(parent)
    , m_contacts(contacts)
    , m_import(import)
    , m_settings(settings)
{
}

void ContactMerging::look()
{
    m_worker.run(
        this,
        [folder = m_contacts.folder(), region = m_contacts.region()] {
            return findDuplicates(folder, region);
        },
        [this](Result<std::vector<DuplicateSet>> sets) { take(std::move(sets)); });
}

void ContactMerging::take(Result<std::vector<DuplicateSet>> sets)
{
    if (!sets) {
        Q_EMIT failed(MergePhrases::notRead(sets.error()));
        return;
    }
    const QStringList known = apart();
    std::erase_if(*sets, [&known](const DuplicateSet &set) {
        return known.contains(QString::fromLatin1(set.key));
    });
    m_sets = std::move(*sets);
    Q_EMIT found();
}

void ContactMerging::merge(std::vector<DuplicateSet> sets)
{
    // Filled in the worker, read here once it is done.
    const auto written = std::make_shared<std::vector<WrittenFile>>();
    const auto people = static_cast<int>(sets.size());
    m_import.change(
        [sets = std::move(sets), written](const ImportFolder &folder) {
            return mergeDuplicates(folder.contacts, folder.region, sets, *written);
        },
        this,
        [this, written, people](const Result<> &done) {
            if (!written->empty()) {
                m_written = std::move(*written);
                m_apart.clear();
            }
            if (done) {
                Q_EMIT merged(people);
            } else {
                Q_EMIT failed(MergePhrases::notMerged(done.error()));
                look();
            }
        });
}

QStringList ContactMerging::apart() const
{
    return m_settings.text(SettingKey::ContactsApart).split(u',', Qt::SkipEmptyParts);
}

bool ContactMerging::store(const QStringList &apart)
{
    const Result<> stored = m_settings.set(SettingKey::ContactsApart, apart.join(u','));
    if (!stored) {
        Q_EMIT failed(MergePhrases::notMerged(stored.error()));
    }
    return stored.has_value();
}

void ContactMerging::keepApart(const DuplicateSet &set)
{
    const QString key = QString::fromLatin1(set.key);
    QStringList keys = apart();
    keys.removeAll(key);
    keys.append(key);
    if (!store(keys.mid(std::max<qsizetype>(keys.size() - MostApart, 0)))) {
        return;
    }
    m_apart = key;
    m_written.clear();
    std::erase_if(m_sets, [&set](const DuplicateSet &one) { return one.key == set.key; });
    Q_EMIT keptApart();
    Q_EMIT found();
}

void ContactMerging::undo()
{
    if (const QString key = std::exchange(m_apart, {}); !key.isEmpty()) {
        QStringList keys = apart();
        keys.removeAll(key);
        if (store(keys)) {
            Q_EMIT undone();
            look();
        }
        return;
    }
    if (m_written.empty()) {
        return;
    }
    const std::vector<WrittenFile> written = std::exchange(m_written, {});
    m_import.change(
        [written](const ImportFolder & /*they know their files*/) {
            return restoreGroupFiles(written);
        },
        this,
        [this, written](const Result<> &done) {
            if (done) {
                Q_EMIT undone();
                return;
            }
            if (done.error().code != ErrorCode::Conflict && m_written.empty()) {
                m_written = written; // to be tried again
            }
            Q_EMIT failed(MergePhrases::notUndone(done.error()));
        });
}

} // namespace vp
