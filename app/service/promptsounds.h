// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "voice/speaker.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>

namespace vp {

class Tongues;

/** What is said on one occasion, to all or to the callers of a group: a sentence that a machine
 * says, or sound files. Made beforehand. A sentence with a name is said faster where it would
 * last too long, and without the name where that is not enough. */
class PromptSounds : public QObject
{
    Q_OBJECT
public:
    /** Which settings name them, and the sentence. */
    struct Occasion
    {
        SettingKey forAll;
        std::optional<SettingKey> ofGroups; ///< none = all hear the same
        std::function<QString()> sentence;
        bool isAlwaysSpoken = false; ///< where a setting names a sound file, too
        std::optional<SettingKey> names {}; ///< whom the sentence names; none = nobody
        std::function<QString(const QString &name)> withName {};
        std::optional<SettingKey> seconds {}; ///< the most that a sentence with a name may last
    };
    PromptSounds(const Settings &settings, Clock &clock, Occasion occasion,
                 QObject *parent = nullptr);

    /** Where own prompts are, and what sentences in other languages are made with (null = they are
     * said in the program's); before make(). */
    void setMeans(const QString &ownDir, Tongues *tongues);
    /** Reads and makes them anew, as the settings say now. */
    void make();
    /** Whether anything depends on the caller's groups. */
    [[nodiscard]] bool wantsGroups() const { return !m_own.isEmpty(); }
    /** For somebody of these groups; empty = nothing is said, or it is not made yet. */
    [[nodiscard]] Samples of(const QStringList &groups) const;
    [[nodiscard]] bool isAbout(SettingKey key) const
    {
        return key == m_occasion.forAll || key == m_occasion.ofGroups || key == m_occasion.names
            || (key == m_occasion.seconds && m_hasNames);
    }

Q_SIGNALS:
    /** of() may give something else. */
    void made();

private:
    /** What is heard: the setting's word, and whom it names. */
    struct Heard
    {
        QString what;
        QString name;
        bool operator==(const Heard &) const = default;
        bool operator<(const Heard &other) const
        {
            return std::tie(what, name) < std::tie(other.what, other.name);
        }
    };
    [[nodiscard]] Heard heardBy(const QString &group) const;
    void read(const Heard &heard);
    void readFile(const Heard &heard);
    void speak(const Heard &heard, const QString &language);
    /** Says @p heard's name, if any, at @p wordsPerMinute. */
    void speakAt(const Heard &heard, const QString &language, int wordsPerMinute);
    void spoken(const Heard &heard, const QString &language, int wordsPerMinute,
                const Result<Samples> &sound);
    void take(const Heard &heard, const Result<Samples> &sound);

    const Settings &m_settings;
    Clock &m_clock;
    Occasion m_occasion;
    QString m_ownDir;
    Tongues *m_tongues = nullptr;
    std::map<Heard, std::unique_ptr<Speaker>> m_speakers; ///< by what they say
    QHash<QString, Heard> m_own; ///< group, folded, to what it hears
    std::map<Heard, Samples> m_sounds;
    bool m_hasNames = false; ///< a sentence names somebody
};

} // namespace vp
