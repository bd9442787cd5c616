// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tongues.h"

#include <QTranslator>

#include <atomic>
#include <map>
#include <memory>

namespace vp {

/**
 * The translations that the program brings, one of which tr() speaks while somebody in the chat is
 * answered. Installed beside the program's own; it tells nobody that the language has changed, so
 * that a window stays as it is.
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
    std::map<QString, std::unique_ptr<QTranslator>>
        m_languages; ///< null = as the texts are written
    // Workers may ask for words, too.
    std::atomic<const QTranslator *> m_current {nullptr};
    std::atomic<bool> m_asWritten {false};
    QString m_spoken;
    bool m_installed = false;
};

} // namespace vp
