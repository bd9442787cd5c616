// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"
#include "service/storyrecorder.h"
#include "telephony/message.h"

#include <QObject>

namespace vp {

class Line;
class Settings;

/** Shows an incoming call on the desktop while it lives, with a button that ends it, and a missed
 * one afterwards. */
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    DesktopNotices(Line &line, Notifier &notifier, const Settings &settings,
                   QObject *parent = nullptr);

    /** A message has come in; @p name = of its sender, if he is in the contacts. */
    void tellMessage(const MessageRecord &message, const QString &name);
    /** The disk refuses messages, or takes them again. */
    void tellDisk(bool works, bool full);

private:
    void tell(const StoryNews &news);
    void act(const QString &key, const QString &action);

    Line &m_line;
    Notifier &m_notifier;
    const Settings &m_settings;
    Notification m_shown; ///< the bubble of the call that lives
};

} // namespace vp
