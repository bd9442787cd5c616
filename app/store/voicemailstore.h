// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace vp {

class Database;

/** What has become of a message. Stored: append only. */
enum class VoicemailState : std::uint8_t {
    Raw = 0, ///< its file holds samples: it is still to be encoded
    Ready = 1, ///< its file can be played, and nobody was told of it yet
    Told = 2,
    Gone = 3, ///< the call was deleted with what was left: its file is still to go
};
inline constexpr VoicemailState LastVoicemailState = VoicemailState::Gone;

/** Stored: append only. */
enum class VoicemailKind : std::uint8_t {
    Message = 0, ///< that a caller has left
    Call = 1, ///< what two people said to each other through the line
};
inline constexpr VoicemailKind LastVoicemailKind = VoicemailKind::Call;

/** A message that a caller has left, or the recording of a call. */
struct Voicemail
{
    QDateTime callAt; ///< UTC, when its call began: names it, and finds the call
    QString remoteNumber; ///< empty = hidden
    QString remoteName;
    std::chrono::milliseconds length {0};
    QString file; ///< its name in the folder of recordings
    VoicemailState state = VoicemailState::Raw;
    VoicemailKind kind = VoicemailKind::Message;
    bool operator==(const Voicemail &) const = default;
};

/** The messages of callers and the recordings of calls, one a call, without their sound. Errors:
 * Storage. On the disk when a function returns. */
class VoicemailStore
{
public:
    explicit VoicemailStore(Database &database, QString line = QStringLiteral("1"));

    /** Adds it, or replaces the one of the same call. */
    Result<> save(const Voicemail &mail);
    Result<> remove(const QDateTime &callAt);
    /** By age, the oldest first. */
    [[nodiscard]] Result<std::vector<Voicemail>> all() const;
    /** Those before @p before whose calls are not in the history any more. */
    [[nodiscard]] Result<std::vector<Voicemail>> withoutCall(const QDateTime &before) const;
    [[nodiscard]] Result<std::optional<Voicemail>> ofCall(const QDateTime &callAt) const;
    /** When the first call of the history began; none = it is empty. */
    [[nodiscard]] Result<std::optional<QDateTime>> oldestCall() const;

private:
    [[nodiscard]] Result<std::vector<Voicemail>> read(const QString &condition,
                                                      const QVariantList &values) const;
    Database &m_database;
    QString m_line;
};

} // namespace vp

Q_DECLARE_METATYPE(vp::Voicemail)
