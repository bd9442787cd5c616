// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rulenotices.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/contactsloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

/** Contacts, calendars and settings change together; what is wrong in between is nobody's matter.
 */
constexpr std::chrono::seconds Settled = 20s;
constexpr std::size_t MostNotices = 20;
constexpr qsizetype MostTold = 5000;
constexpr qint64 LargestFile = 512LL * 1024;

/** The same at the next repeat of its event. */
QByteArray keyOf(const RuleProblem &problem)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString parts = QStringList {QString::number(static_cast<int>(problem.kind)),
                                       QString::number(static_cast<int>(problem.calendarKind)),
                                       problem.calendar, problem.title, problem.text}
                              .join(QChar(u'\n'));
    hash.addData(parts.toUtf8());
    return hash.result().toHex().first(24);
}

} // namespace

RuleNotices::RuleNotices(RuleDesk &rules, const ContactsLoader &contacts, Outbox &outbox,
                         const OwnerRegistry &owners, Clock &clock, const QString &folder,
                         QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_outbox(outbox)
    , m_owners(owners)
    , m_clock(clock)
    , m_toldFile(folder.isEmpty() ? QString() : QDir(folder).filePath(u"told-problems"_s))
    , m_hasContacts(!contacts.book().isEmpty())
    , m_settle(clock)
{
    readTold();
    CalendarDesk &calendars = rules.calendars();
    BlocklistDesk &lists = rules.lists();
    connect(&calendars, &CalendarDesk::becameStale, this,
            [this](const QString &name) { becameStale(Source::Calendar, name); });
    connect(&calendars, &CalendarDesk::recovered, this,
            [this](const QString &name) { recovered(Source::Calendar, name); });
    connect(&lists, &BlocklistDesk::becameStale, this,
            [this](const QString &name) { becameStale(Source::List, name); });
    connect(&lists, &BlocklistDesk::recovered, this,
            [this](const QString &name) { recovered(Source::List, name); });
    connect(&calendars, &CalendarDesk::calendarsChanged, this, &RuleNotices::lookAtSources);
    connect(&lists, &BlocklistDesk::changed, this, &RuleNotices::lookAtSources);
    connect(&contacts, &ContactsLoader::loaded, this, [this] { m_hasContacts = true; });
    connect(&calendars, &CalendarDesk::bookChanged, this, [this] { m_settle.start(Settled); });
    connect(&m_settle, &Deadline::expired, this, &RuleNotices::lookAtProblems);
}

SourceState RuleNotices::stateOf(Source kind, const QString &name) const
{
    if (kind == Source::Calendar) {
        for (const CalendarStatus &one : m_rules.calendars().calendars()) {
            if (one.name == name) {
                return one.source;
            }
        }
    } else {
        for (const SharedListStatus &one : m_rules.lists().lists()) {
            if (one.name == name) {
                return one.source;
            }
        }
    }
    return {};
}

void RuleNotices::lookAtSources()
{
    for (const CalendarStatus &one : m_rules.calendars().calendars()) {
        lookAt(Source::Calendar, one.name, one.source);
    }
    for (const SharedListStatus &one : m_rules.lists().lists()) {
        lookAt(Source::List, one.name, one.source);
    }
}

/** What comes and is none will not mend itself, and what has never been read does nothing: that is
 * told before a day is over. A server that is away for an hour is nobody's matter. */
void RuleNotices::lookAt(Source kind, const QString &name, const SourceState &state)
{
    if (!state.failure) {
        if (state.hasCopy && !state.isStale) {
            recovered(kind, name);
        }
        return;
    }
    const bool unusable = state.failure->kind == SourceFailure::Kind::NotUsable;
    constexpr int triesBeforeTold = 3;
    const bool never = !state.hasCopy && state.failure->tries >= triesBeforeTold;
    if ((unusable || never) && !m_sources.contains({kind, name})) {
        post({kind, name}, [&, now = m_clock.wall().toUTC()] {
            return RulePhrases::unreadable(kind, name, state, now);
        });
    }
}

void RuleNotices::becameStale(Source kind, const QString &name)
{
    const SourceState state = stateOf(kind, name);
    post({kind, name},
         [&, now = m_clock.wall().toUTC()] { return RulePhrases::stale(kind, name, state, now); });
}

void RuleNotices::recovered(Source kind, const QString &name)
{
    const auto notice = m_sources.find({kind, name});
    if (notice != m_sources.end()) {
        end(notice->second,
            [&, now = m_clock.wall().toUTC()] { return RulePhrases::recovered(kind, name, now); });
        m_sources.erase(notice);
    }
}

void RuleNotices::post(const Key &key, const Words &words)
{
    Notice &notice = m_sources[key];
    if (notice.tickets.empty()) {
        notice.tickets = postToAll(words);
    } else {
        amend(notice, words);
    }
}

std::vector<OutboxTicket> RuleNotices::postToAll(const Words &words)
{
    std::vector<OutboxTicket> tickets;
    for (const qint64 chatId : m_owners.owners()) {
        const auto speaking = ChatLanguage::speakingTo(m_language, chatId);
        tickets.push_back(m_outbox.post(chatId, ChatContent {words(), {}, true, 0}));
    }
    return tickets;
}

void RuleNotices::amend(const Notice &notice, const Words &words)
{
    for (const OutboxTicket ticket : notice.tickets) {
        const auto speaking = ChatLanguage::speakingTo(m_language, m_outbox.chatOf(ticket));
        m_outbox.amend(ticket, ChatContent {words(), {}, true, 0});
    }
}

void RuleNotices::end(const Notice &notice, const Words &words)
{
    amend(notice, words);
    for (const OutboxTicket ticket : notice.tickets) {
        m_outbox.retire(ticket);
    }
}

void RuleNotices::lookAtProblems()
{
    const CalendarDesk &calendars = m_rules.calendars();
    if (!m_hasContacts || !calendars.isBookFresh()) {
        return; // another book is on its way
    }
    // A calendar that is not there yet has no problems; they are not new when it comes.
    const bool whole = calendars.isSettled();
    const int look = ++m_look;
    m_worker.run(
        this,
        [book = calendars.book(), now = m_clock.wall().toUTC(),
         voicemail = m_rules.rules().voicemailMayExist()] { return book.problems(now, voicemail); },
        [this, look, whole](const std::vector<RuleProblem> &problems) {
            if (look == m_look) {
                tell(problems, whole);
            }
        });
}

void RuleNotices::tell(const std::vector<RuleProblem> &problems, bool whole)
{
    QSet<QByteArray> standing;
    std::vector<RuleProblem> fresh;
    for (const RuleProblem &problem : problems) {
        const QByteArray key = keyOf(problem);
        if (!standing.contains(key) && !m_told.contains(key)) {
            fresh.push_back(problem);
        }
        standing.insert(key);
    }
    const QDateTime now = m_clock.wall().toUTC();
    std::erase_if(m_problems, [&](const Notice &notice) {
        const bool over =
            whole && std::ranges::none_of(notice.problems, [&](const RuleProblem &problem) {
                return standing.contains(keyOf(problem));
            });
        if (over) {
            end(notice, [&] { return RulePhrases::solved(notice.problems, now); });
        }
        return over;
    });
    if (!fresh.empty()) {
        m_problems.push_back(
            {postToAll([&] { return RulePhrases::newProblems(fresh, now); }), fresh});
        if (m_problems.size() > MostNotices) {
            for (const OutboxTicket ticket : m_problems.front().tickets) {
                m_outbox.retire(ticket);
            }
            m_problems.erase(m_problems.begin());
        }
    }
    const QSet<QByteArray> told = whole ? standing : m_told + standing;
    if (told != m_told) {
        m_told = told;
        saveTold();
    }
}

void RuleNotices::readTold()
{
    QFile file(m_toldFile);
    if (m_toldFile.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && m_told.size() < MostTold) {
            m_told.insert(line);
        }
    }
}

/** Should it fail, the same is told once more after the next start. */
void RuleNotices::saveTold() const
{
    if (m_toldFile.isEmpty() || m_told.size() > MostTold) {
        return;
    }
    QDir().mkpath(QFileInfo(m_toldFile).path());
    QSaveFile file(m_toldFile);
    const QByteArrayList lines(m_told.cbegin(), m_told.cend());
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(lines.join('\n')) < 0 || !file.commit()) {
        qCWarning(lcService) << "what was told of the calendars is not kept";
    }
}

} // namespace vp
