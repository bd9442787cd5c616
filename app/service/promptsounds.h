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

namespace vp {

class Tongues;

/** What is said on one occasion, to all or to the callers of a group: a sentence that a machine
 * says, or sound files. Made beforehand. */
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
    };
    PromptSounds(const Settings &settings, Clock &clock, Occasion occasion,
                 QObject *parent = nullptr);

    /** Where own prompts are, and what sentences in other languages are made with (null = they are
     * said in the program's); before make(). */
    void setMeans(const QString &ownDir, Tongues *tongues);
    /** Reads and makes them anew, as the settings say now. */
    void make();
    /** Whether anything depends on the caller's groups. */
    [[nodiscard]] bool wantsGroups() const { return !m_ofGroups.empty(); }
    /** For somebody of these groups; empty = nothing is said, or it is not made yet. */
    [[nodiscard]] Samples of(const QStringList &groups) const;
    [[nodiscard]] bool isAbout(SettingKey key) const
    {
        return key == m_occasion.forAll || key == m_occasion.ofGroups;
    }

Q_SIGNALS:
    /** of() may give something else. */
    void made();

private:
    void read(const QString &what);
    void readFile(const QString &what);
    void speak(const QString &what, const QString &language);
    void take(const QString &what, const Result<Samples> &sound);

    const Settings &m_settings;
    Clock &m_clock;
    Occasion m_occasion;
    QString m_ownDir;
    Tongues *m_tongues = nullptr;
    std::map<QString, std::unique_ptr<Speaker>> m_speakers; ///< by what they say
    QHash<QString, QString> m_ofGroups; ///< group, folded, to what it hears
    QHash<QString, Samples> m_sounds; ///< by what is heard
};

} // namespace vp
