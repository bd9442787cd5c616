// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keychainsecretstore.h"

#include <QObject>
#include <qt6keychain/keychain.h>

namespace vp {

using namespace Qt::StringLiterals;

namespace {

template<class Job>
Job *prepared(const QString &service, const QString &name)
{
    Job *job = new Job(service);
    job->setAutoDelete(true);
    job->setInsecureFallback(
        false); // else the library would write plain text to a settings file of its own
    job->setKey(name);
    return job;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(SecretStore &fallback, const QString &name)
    : m_fallback(fallback)
    , m_service(name.isEmpty() ? u"VirtualPhone"_s : QString(u"VirtualPhone-"_s % name))
{
}

void KeychainSecretStore::read(const QString &name, QObject *context, ReadCallback callback)
{
    auto *job = prepared<QKeychain::ReadPasswordJob>(m_service, name);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [this, job, name, context, callback = std::move(callback)] {
                         if (job->error() == QKeychain::NoError && !job->textData().isEmpty()) {
                             callback(job->textData());
                         } else {
                             m_fallback.read(name, context, callback);
                         }
                     });
    job->start();
}

void KeychainSecretStore::write(const QString &name, const QString &value, QObject *context,
                                DoneCallback callback)
{
    const auto finish = [this, name, value, context,
                         callback = std::move(callback)](QKeychain::Error error) {
        const bool kept =
            error == QKeychain::NoError || (value.isEmpty() && error == QKeychain::EntryNotFound);
        // What the keyring keeps must not stay behind in the file as well.
        m_fallback.write(name, kept ? QString() : value, context, callback);
    };
    if (value.isEmpty()) {
        auto *job = prepared<QKeychain::DeletePasswordJob>(m_service, name);
        QObject::connect(job, &QKeychain::Job::finished, context,
                         [job, finish] { finish(job->error()); });
        job->start();
        return;
    }
    auto *job = prepared<QKeychain::WritePasswordJob>(m_service, name);
    job->setTextData(value);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, finish] { finish(job->error()); });
    job->start();
}

} // namespace vp
