// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsloader.h"

#include "base/logging.h"

#include <QtConcurrentRun>

#include <utility>

namespace vp {

ContactsLoader::ContactsLoader(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcher<LoadedContacts>::finished, this, &ContactsLoader::take);
}

void ContactsLoader::load(const QString &folder, const Region &region)
{
    m_region = region;
    // A watcher, not QFuture::then(): that one aborts in Qt 6.4 when its context dies while the
    // worker runs.
    m_reading.setFuture(
        QtConcurrent::run([folder, region] { return loadContacts(folder, region); }));
}

QString ContactsLoader::nameOf(const QString &number) const
{
    const Result<PhoneNumber> parsed = PhoneNumber::fromNetwork(number, m_region);
    const Contact *contact = parsed ? m_book.find(*parsed) : nullptr;
    return contact != nullptr ? contact->name : QString();
}

void ContactsLoader::take()
{
    LoadedContacts contacts = m_reading.result();
    m_book = std::move(contacts.book);
    qCInfo(lcService) << m_book.contacts().size() << "contacts read," << contacts.problems.size()
                      << "problems";
    for (const ContactProblem &problem : contacts.problems) {
        qCInfo(lcService).noquote()
            << "contacts:" << problem.file << "line" << problem.line << problem.reason;
    }
    Q_EMIT loaded();
}

} // namespace vp
