// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/autoreply.h"

#include <QCoreApplication>

namespace vp {

class ChatLanguage;
class Outbox;
class OwnerRegistry;

/** Shows every owner, silently, what was sent without anybody asking. */
class AutoSmsNotices : public QObject
{
    Q_OBJECT
public:
    /** Everything outlives it; @p replies may be null. */
    AutoSmsNotices(AutoReply *replies, Outbox &outbox, const OwnerRegistry &owners);
    /** "↩ Automatic SMS to Anna Rossi (not accepted): …" */
    [[nodiscard]] static QString words(const MessageRecord &message, AutoSmsKind kind,
                                       const QString &name);
    /** Each owner in his own; it outlives this. */
    void setLanguage(const ChatLanguage &language) { m_language = &language; }

private:
    void tell(const MessageRecord &message, AutoSmsKind kind, const QString &name);

    Outbox &m_outbox;
    const OwnerRegistry &m_owners;
    const ChatLanguage *m_language = nullptr;
};

} // namespace vp
