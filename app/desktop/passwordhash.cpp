// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/passwordhash.h"

#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr quint64 DigestLength = 32;
constexpr int MostRounds = 10'000'000;
constexpr qsizetype LongestPassword = 256;
constexpr auto Method = "pbkdf2-sha256"_L1;

struct Parts
{
    int rounds = 0;
    QByteArray salt;
    QByteArray digest;
};

Parts partsOf(const QString &hash)
{
    const QStringList words = hash.split(u':');
    if (words.size() != 4 || words.at(0) != Method) {
        return {};
    }
    bool ok = false;
    const int rounds = words.at(1).toInt(&ok);
    Parts parts {rounds, QByteArray::fromBase64(words.at(2).toLatin1()),
                 QByteArray::fromBase64(words.at(3).toLatin1())};
    const bool good = ok && rounds > 0 && rounds <= MostRounds && !parts.salt.isEmpty()
        && parts.digest.size() == static_cast<qsizetype>(DigestLength);
    return good ? parts : Parts {};
}

/** The same letters, however they were put together on whatever keyboard. */
QByteArray digestOf(const QString &password, const QByteArray &salt, int rounds)
{
    const QString same =
        password.trimmed().left(LongestPassword).normalized(QString::NormalizationForm_KC);
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, same.toUtf8(), salt,
                                              rounds, DigestLength);
}

bool equal(const QByteArray &left, const QByteArray &right)
{
    unsigned int difference = left.size() == right.size() ? 0U : 1U;
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        difference |= static_cast<unsigned int>(static_cast<unsigned char>(left.at(i))
                                                ^ static_cast<unsigned char>(right.at(i)));
    }
    return difference == 0;
}

} // namespace

QString passwordhash::make(const QString &password, int rounds)
{
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    QByteArray salt;
    for (const quint32 word : random) {
        salt += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    salt = QByteArray::fromHex(salt);
    return u"%1:%2:%3:%4"_s.arg(Method).arg(rounds).arg(
        QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(digestOf(password, salt, rounds).toBase64()));
}

bool passwordhash::isHash(const QString &text)
{
    return partsOf(text).rounds > 0;
}

bool passwordhash::matches(const QString &hash, const QString &typed)
{
    const Parts parts = partsOf(hash);
    return parts.rounds > 0 && !typed.trimmed().isEmpty()
        && equal(digestOf(typed, parts.salt, parts.rounds), parts.digest);
}

void HashedPassword::setPassword(const QString &password, int rounds)
{
    m_isSet = !password.trimmed().isEmpty();
    if (m_isSet) {
        m_hash = QtConcurrent::run(&passwordhash::make, password, rounds);
    }
}

void HashedPassword::setHash(const QString &hash)
{
    m_isSet = passwordhash::isHash(hash);
    if (m_isSet) {
        m_hash = QtFuture::makeReadyFuture(hash);
    }
}

void HashedPassword::check(const QString &typed, QObject *context, Callback callback)
{
    if (!m_isSet) {
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback)] { callback(false); }, Qt::QueuedConnection);
        return;
    }
    // No QFuture::then(): of two continuations of one future only the last would ever be called,
    // and one for a context that has died is an assertion.
    auto *watcher = new QFutureWatcher<bool>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)] {
                         watcher->deleteLater();
                         callback(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(
        [known = m_hash, typed] { return passwordhash::matches(known.result(), typed); }));
}

void HashingSecretStore::write(const QString &name, const QString &value, QObject *context,
                               DoneCallback callback)
{
    const bool hides = name == secret::GuestPassword && !value.isEmpty();
    m_store.write(name, hides ? passwordhash::make(value) : value, context, std::move(callback));
}

} // namespace vp
