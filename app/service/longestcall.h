// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "service/storyrecorder.h"

#include <QObject>

namespace vp {

class Line;
class Settings;

/** Ends a call that owners asked for when it has lasted as long as `limits/longestCallMinutes`
 * says. Calls that come in are not touched. */
class LongestCall : public QObject
{
    Q_OBJECT
public:
    LongestCall(Line &line, const Settings &settings, Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /** It will end in so many minutes. */
    void endsSoon(int minutes);
    void ended(int limit);

private:
    void follow(const StoryNews &news);
    void due();

    Line &m_line;
    const Settings &m_settings;
    Deadline m_next;
    quint32 m_story = 0; ///< the one that is watched; 0 = none
    int m_limit = 0; ///< of it, in minutes
    bool m_told = false;
};

} // namespace vp
