// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/seal.h"

#include <QLibrary>

#include <memory>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

// "VPS1", log N, salt, nonce, tag, and what is sealed. All before it is authenticated with it.
constexpr QByteArrayView Magic("VPS1");
constexpr qsizetype SaltSize = 16;
constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;
constexpr qsizetype HeadSize = 4 + 1 + SaltSize + NonceSize;
constexpr qsizetype KeySize = 32;
constexpr int LeastLogN = 10;
constexpr int MostLogN = 18; // 256 MiB: more is an attack on the memory of who opens it
constexpr qsizetype MostSealed = 1024 * 1024;

/**
 * What is used of libcrypto, loaded at the first seal: as a library of the program it costs every
 * start 4 ms, and only who writes or reads secrets in a backup wants it. Qt's TLS needs the same
 * file, so that it is there wherever the program is.
 */
struct Crypto
{
    decltype(&RAND_bytes) randomBytes;
    decltype(&EVP_PBE_scrypt) scrypt;
    decltype(&EVP_aes_256_gcm) aes256Gcm;
    decltype(&EVP_CIPHER_CTX_new) newContext;
    decltype(&EVP_CIPHER_CTX_free) freeContext;
    decltype(&EVP_CIPHER_CTX_ctrl) control;
    decltype(&EVP_EncryptInit_ex) encryptInit;
    decltype(&EVP_EncryptUpdate) encryptUpdate;
    decltype(&EVP_EncryptFinal_ex) encryptFinal;
    decltype(&EVP_DecryptInit_ex) decryptInit;
    decltype(&EVP_DecryptUpdate) decryptUpdate;
    decltype(&EVP_DecryptFinal_ex) decryptFinal;
};

template<class Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

/** Stays loaded. */
std::optional<Crypto> crypto()
{
    QLibrary library(u"crypto"_s, OPENSSL_VERSION_MAJOR);
    Crypto all {};
    const bool isWhole = resolve(library, "RAND_bytes", all.randomBytes)
        && resolve(library, "EVP_PBE_scrypt", all.scrypt)
        && resolve(library, "EVP_aes_256_gcm", all.aes256Gcm)
        && resolve(library, "EVP_CIPHER_CTX_new", all.newContext)
        && resolve(library, "EVP_CIPHER_CTX_free", all.freeContext)
        && resolve(library, "EVP_CIPHER_CTX_ctrl", all.control)
        && resolve(library, "EVP_EncryptInit_ex", all.encryptInit)
        && resolve(library, "EVP_EncryptUpdate", all.encryptUpdate)
        && resolve(library, "EVP_EncryptFinal_ex", all.encryptFinal)
        && resolve(library, "EVP_DecryptInit_ex", all.decryptInit)
        && resolve(library, "EVP_DecryptUpdate", all.decryptUpdate)
        && resolve(library, "EVP_DecryptFinal_ex", all.decryptFinal);
    return isWhole ? std::optional(all) : std::nullopt;
}

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char *bytes(QByteArray &array, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(array.data() + at);
}

const unsigned char *bytes(QByteArrayView array)
{
    return reinterpret_cast<const unsigned char *>(array.data());
}

QByteArray keyFor(const Crypto &with, const QString &password, QByteArrayView salt, int logN)
{
    constexpr std::uint64_t blocks = 8;
    const QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    const std::uint64_t rounds = std::uint64_t {1} << logN;
    const std::uint64_t memory = 128 * blocks * rounds + (1U << 20U);
    QByteArray key(KeySize, '\0');
    const int done = with.scrypt(typed.constData(), static_cast<std::size_t>(typed.size()),
                                 bytes(salt), static_cast<std::size_t>(salt.size()), rounds, blocks,
                                 1, memory, bytes(key), KeySize);
    return done == 1 ? key : QByteArray();
}

} // namespace

Result<QByteArray> seal::close(const QByteArray &plain, const QString &password, int logN)
{
    const std::optional<Crypto> with = crypto();
    if (!with) {
        return failure(ErrorCode::Unsupported, u"libcrypto is not to be had"_s);
    }
    QByteArray head = Magic.toByteArray() + static_cast<char>(logN);
    head.resize(HeadSize);
    if (with->randomBytes(bytes(head, 5), static_cast<int>(SaltSize + NonceSize)) != 1) {
        return failure(ErrorCode::Unsupported, u"no random numbers"_s);
    }
    const QByteArray key = keyFor(*with, password, QByteArrayView(head).sliced(5, SaltSize), logN);
    const Cipher cipher(with->newContext(), with->freeContext);
    QByteArray sealed(plain.size(), '\0');
    QByteArray tag(TagSize, '\0');
    int written = 0;
    const QByteArrayView nonce = QByteArrayView(head).sliced(5 + SaltSize);
    const bool done = !key.isEmpty()
        && with->encryptInit(cipher.get(), with->aes256Gcm(), nullptr, bytes(key), bytes(nonce))
            == 1
        && with->encryptUpdate(cipher.get(), nullptr, &written, bytes(QByteArrayView(head)),
                               static_cast<int>(head.size()))
            == 1
        && with->encryptUpdate(cipher.get(), bytes(sealed), &written, bytes(QByteArrayView(plain)),
                               static_cast<int>(plain.size()))
            == 1
        && with->encryptFinal(cipher.get(), bytes(tag), &written) == 1
        && with->control(cipher.get(), EVP_CTRL_GCM_GET_TAG, TagSize, tag.data()) == 1;
    if (!done) {
        return failure(ErrorCode::Unsupported, u"the cipher is not to be had"_s);
    }
    return head + tag + sealed;
}

Result<QByteArray> seal::open(const QByteArray &sealed, const QString &password)
{
    const QByteArrayView whole(sealed);
    if (whole.size() < HeadSize + TagSize || whole.size() > MostSealed
        || !whole.startsWith(Magic)) {
        return failure(ErrorCode::InvalidInput, u"no sealed secrets"_s);
    }
    const int logN = static_cast<unsigned char>(whole.at(4));
    if (logN < LeastLogN || logN > MostLogN) {
        return failure(ErrorCode::InvalidInput, u"no sealed secrets"_s);
    }
    const std::optional<Crypto> with = crypto();
    if (!with) {
        return failure(ErrorCode::Unsupported, u"libcrypto is not to be had"_s);
    }
    const QByteArrayView head = whole.first(HeadSize);
    const QByteArrayView inside = whole.sliced(HeadSize + TagSize);
    QByteArray tag = whole.sliced(HeadSize, TagSize).toByteArray();
    const QByteArray key = keyFor(*with, password, head.sliced(5, SaltSize), logN);
    const Cipher cipher(with->newContext(), with->freeContext);
    QByteArray plain(inside.size(), '\0');
    int written = 0;
    const bool done = !key.isEmpty()
        && with->decryptInit(cipher.get(), with->aes256Gcm(), nullptr, bytes(key),
                             bytes(head.sliced(5 + SaltSize)))
            == 1
        && with->decryptUpdate(cipher.get(), nullptr, &written, bytes(head),
                               static_cast<int>(head.size()))
            == 1
        && with->decryptUpdate(cipher.get(), bytes(plain), &written, bytes(inside),
                               static_cast<int>(inside.size()))
            == 1
        && with->control(cipher.get(), EVP_CTRL_GCM_SET_TAG, TagSize, tag.data()) == 1
        && with->decryptFinal(cipher.get(), bytes(tag), &written) == 1;
    if (!done) {
        return failure(ErrorCode::Unauthorized, u"the password does not open it"_s);
    }
    return plain;
}

} // namespace vp
