// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsloader.h"

#include "base/logging.h"

#include <QtConcurrentRun>

#include <utility>

namespace vp {

void ContactsLoader::load(const QString &folder, const Region &region)
{
    m_region = region;
    const int request = ++m_request;
    QtConcurrent::run([folder, region] {
        return loadContacts(folder, region);
    }).then(this, [this, request](LoadedContacts loaded) { take(std::move(loaded), request); });
}

QString ContactsLoader::nameOf(const QString &number) const
{
    const Result<PhoneNumber> parsed = PhoneNumber::fromNetwork(number, m_region);
    const Contact *contact = parsed ? m_book.find(*parsed) : nullptr;
    return contact != nullptr ? contact->name : QString();
}

void ContactsLoader::take(LoadedContacts contacts, int request)
{
    if (request != m_request) {
        return;
    }
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
