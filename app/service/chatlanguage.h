// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace vp {

class Database;
class OwnerRegistry;
class Settings;
class Tongues;

/** In which language somebody in the chat is answered: as telegram/language says, else in that of
 * his own Telegram where there is a translation, else in the program's. */
class ChatLanguage
{
public:
    /** @p tongues null = there is only the program's own. */
    ChatLanguage(Tongues *tongues, const Settings &settings);
    /** Knows owners and guests again after a restart; both outlive this. */
    void remember(const OwnerRegistry &owners, Database &database);

    /** Speaks a language for as long as it lives. */
    class Speaking
    {
    public:
        Speaking(Tongues *tongues, const QString &language);
        ~Speaking();
        Speaking(const Speaking &) = delete;
        Speaking &operator=(const Speaking &) = delete;

    private:
        Tongues *m_tongues;
        QString m_before;
    };
    /** To somebody who has just written; @p code = what his Telegram says, hostile, may be empty.
     */
    [[nodiscard]] Speaking answering(qint64 userId, const QString &code);
    /** The same later; nothing known of him = the program's own. */
    [[nodiscard]] Speaking speakingTo(qint64 userId) const;
    /** The same with @p language, null = the program's own, to everybody. */
    [[nodiscard]] static Speaking speakingTo(const ChatLanguage *language, qint64 userId);
    /** The same later to somebody who is nobody here yet; @p code as of answering(). */
    [[nodiscard]] static Speaking speakingBy(const ChatLanguage *language, const QString &code);
    [[nodiscard]] Speaking speaking(const QString &language) const;
    /** As speakingTo() would speak; empty = the program's own. */
    [[nodiscard]] QString languageOf(qint64 userId) const;
    [[nodiscard]] QStringList languages() const;

private:
    [[nodiscard]] QString languageFor(const QString &code) const;
    void keep(qint64 userId, const QString &code);

    Tongues *m_tongues;
    const Settings &m_settings;
    const OwnerRegistry *m_owners = nullptr;
    Database *m_database = nullptr;
    QHash<qint64, QString> m_codes; ///< of owners and guests who have written
};

} // namespace vp
