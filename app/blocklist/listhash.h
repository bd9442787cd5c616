// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vp {

inline constexpr QByteArrayView SaltedMark = "virtualphone-blocklist";
inline constexpr int SaltedVersion = 1;
inline constexpr int MostRounds = 1000;
/** Rounds times lengths: a look-up stays below half a millisecond. */
inline constexpr int MostHashes = 1000;
inline constexpr qsizetype ShortestSalt = 8;
inline constexpr qsizetype LongestSalt = 64;
/** Of a prefix, in digits without "+": a calling code at least, and a number at most. */
inline constexpr int ShortestPrefix = 2;
inline constexpr int LongestPrefix = 15;
/** A shared list is foreign: one line of it must not block a country. */
inline constexpr int ShortestShared = 4;

/** The first 8 octets of the salted hash of "+39…" or "+39…*". @see listexport.h */
[[nodiscard]] quint64 saltedHash(const QByteArray &salt, int rounds, QByteArrayView text);
/** The first 8 octets of MD5. */
[[nodiscard]] quint64 md5Key(QByteArrayView text);

} // namespace vp
