// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tongues.h"

#include <QLocale>
#include <QTranslator>

#include <atomic>
#include <map>
#include <memory>

namespace vp {

/** How dates and numbers are written in a language (empty = that of @p own): as in the country of
 * @p own, where that is known; English elsewhere as the British do. */
[[nodiscard]] QLocale localeOf(const QString &language, const QLocale &own);

/**
 * The translations that the program brings, one of which tr() speaks while somebody in the chat is
 * answered, and QLocale() with it. Installed beside the program's own; it tells nobody that the
 * language has changed, so that a window stays as it is.
 */
class ProgramTongues : public QTranslator, public Tongues
{
    Q_OBJECT
public:
    explicit ProgramTongues(QObject *parent = nullptr);
    ~ProgramTongues() override;

    [[nodiscard]] QStringList languages() const override;
    QString speak(const QString &language) override;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return true; }

private:
    struct Tongue
    {
        std::unique_ptr<QTranslator> words; ///< null = as the texts are written
        // Kept as long as we live: a worker may be reading the one that was the default just now.
        QLocale locale {};
    };
    void install();

    std::map<QString, Tongue> m_languages;
    // Workers may ask for words, too.
    std::atomic<const QTranslator *> m_current {nullptr};
    std::atomic<bool> m_asWritten {false};
    QString m_spoken;
    QLocale m_own; ///< the program's, as it was before the first word in another language
    bool m_installed = false;
};

} // namespace vp
