// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace vp {

class IncomingCallDesk;
class Line;
class NoticeBoard;
class WindowNotices;
struct SecondCaller;

/** Everything outlives the notices. */
struct WaitingNoticesParts
{
    Line &line;
    IncomingCallDesk &incoming;
    NoticeBoard &board;
    WindowNotices &window;
};

/** Whoever calls while another call runs: a bubble of his own while he waits, which says afterwards
 * that he was missed, or goes when his turn comes. */
class WaitingNotices : public QObject
{
    Q_OBJECT
public:
    explicit WaitingNotices(const WaitingNoticesParts &parts, QObject *parent = nullptr);

private:
    void tell(const SecondCaller &caller);
    void tellMissed(const SecondCaller &caller);
    [[nodiscard]] QString newKey();
    /** Those whose call is the one that lives now wait no more. */
    void look();

    WaitingNoticesParts m_parts;
    QHash<int, QString> m_told; ///< keys of the bubbles that are shown, by the id of the call
    int m_count = 0; ///< a modem gives the id of a call to a later one
};

} // namespace vp
