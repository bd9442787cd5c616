// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/programentries.h"

#include <QObject>
#include <QStringList>

class QProcess;

namespace vp {

/** Where the rule for sticks comes from and goes to. */
struct RulePlaces
{
    QString source; ///< the rule, in the AppImage
    QString image; ///< the AppImage itself
    QString folder = QStringLiteral("/etc/udev/rules.d");
    /** Where packages put theirs. */
    QStringList packaged {QStringLiteral("/usr/lib/udev/rules.d"),
                          QStringLiteral("/lib/udev/rules.d"),
                          QStringLiteral("/usr/local/lib/udev/rules.d")};
    QString asker; ///< pkexec; empty = there is none
};

/**
 * The udev rule of an AppImage. It is put in place as root by pkexec, which asks the person. Root
 * cannot read what a user has mounted by FUSE, so the rule itself goes through standard input.
 */
class ImageRule : public QObject
{
    Q_OBJECT
public:
    explicit ImageRule(RulePlaces places, QObject *parent = nullptr);
    ~ImageRule() override;
    [[nodiscard]] ProgramEntries::Rule state() const;
    [[nodiscard]] bool canAsk() const { return !m_places.asker.isEmpty(); }
    /** One at a time: asked again meanwhile it does nothing. */
    void set(bool on);
    [[nodiscard]] QString command(bool on) const;

Q_SIGNALS:
    void done(bool isDone);

private:
    [[nodiscard]] QString target() const;

    RulePlaces m_places;
    QProcess *m_asking = nullptr;
};

} // namespace vp
