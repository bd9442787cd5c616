// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifier.h"
#include "service/storyrecorder.h"

#include <QObject>

namespace vp {

class CallInHand;
class IncomingCallDesk;
class Line;
class NoticeBoard;
class RuleDesk;
class Settings;
class WindowNotices;

/** Everything outlives the notices. */
struct CallNoticesParts
{
    Line &line;
    IncomingCallDesk &incoming;
    RuleDesk &rules;
    NoticeBoard &board;
    const Settings &settings;
    WindowNotices &window;
    CallInHand &inHand;
};

/** One bubble a call that changes with it: what may be done now, and afterwards what was missed. */
class CallNotices : public QObject
{
    Q_OBJECT
public:
    explicit CallNotices(const CallNoticesParts &parts, QObject *parent = nullptr);

private:
    void tell(const StoryNews &news);
    void tellIncoming(const StoryNews &news);
    void tellMissed(const StoryNews &news);
    void tellBlocked(const StoryNews &news);
    void tellOutgoing(const StoryNews &news);
    [[nodiscard]] Notification bubble(const StoryNews &news, const QString &title,
                                      const QString &about) const;
    [[nodiscard]] std::vector<NotificationAction> choices(const StoryNews &news) const;
    /** Shows it unless it looks as before. */
    void show(const Notification &notification, const StoryNews &news);
    void withdraw(const QString &key);
    void act(quint32 story, const CallRecord &record, const QString &action);
    void reject(quint32 story, bool withSms);
    void forwardToMe(quint32 story);
    void answerHere(quint32 story);
    void tryNextPhone(quint32 story);
    void takeMessage(quint32 story);
    void letThrough(const QString &number);

    CallNoticesParts m_parts;
    Notification m_shown; ///< the bubble of the call that lives
};

} // namespace vp
