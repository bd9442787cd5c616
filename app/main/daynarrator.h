// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/playground.h"

#include <QHash>
#include <QObject>

namespace vp {

class VirtualPhone;

/** Prints a demo's day on standard output as it happens: the story, the chat, and at the end how to
 * start the real thing. */
class DayNarrator : public QObject
{
    Q_OBJECT
public:
    DayNarrator(Playground &playground, VirtualPhone &phone, QObject *parent = nullptr);
    /** Plays the day as soon as the phone can take calls. */
    void start();
    /** The last line. */
    static void sayGoodbye();

private:
    void beginWhenReady();
    void printChat(const PlaygroundLine &line);

    Playground &m_playground;
    VirtualPhone &m_phone;
    QHash<qint64, QString> m_shown; ///< chat messages by id
    bool m_begun = false;
};

} // namespace vp
