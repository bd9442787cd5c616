// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sourcephrases.h"

#include "service/reasonphrases.h"

namespace vp {

namespace {

QString ageOf(const SourceState &state, const QDateTime &now)
{
    return state.hasCopy && state.confirmedAt.isValid()
        ? SourcePhrases::tr("as of %1", "%1 = time")
              .arg(ReasonPhrases::instant(state.confirmedAt, now))
        : QString();
}

QString withAge(const QString &why, const SourceState &state, const QDateTime &now)
{
    if (!state.hasCopy) {
        return why;
    }
    const QString age = ageOf(state, now);
    return SourcePhrases::tr("%1 (%2)", "%1 = why there is no newer copy, %2 = as of 18:00")
        .arg(why, age.isEmpty() ? SourcePhrases::tr("an old copy is used") : age);
}

} // namespace

QString SourcePhrases::state(const SourceState &state, const QDateTime &now)
{
    if (state.isRefreshing) {
        return withAge(tr("is being fetched"), state, now);
    }
    if (state.wasCancelled) {
        return withAge(fetching({FetchTrouble::Cancelled}), state, now);
    }
    if (state.failure) {
        return tr("⚠️ %1", "%1 = why there is no newer copy").arg(trouble(state, now));
    }
    return state.hasCopy ? ageOf(state, now) : tr("not read yet");
}

QString SourcePhrases::trouble(const SourceState &state, const QDateTime &now)
{
    return state.failure ? withAge(failure(*state.failure), state, now) : QString();
}

QString SourcePhrases::failure(const SourceFailure &failure)
{
    switch (failure.kind) {
    case SourceFailure::Kind::NotFetched:
        return fetching(failure.fetch);
    case SourceFailure::Kind::NotUsable:
        return tr("what came cannot be read as what it should be");
    case SourceFailure::Kind::NotStored:
        return tr("it is in use, but the disk did not take a copy");
    }
    return {};
}

QString SourcePhrases::fetching(const FetchError &error)
{
    switch (error.trouble) {
    case FetchTrouble::BadAddress:
        return tr("its address cannot be used");
    case FetchTrouble::Unreachable:
        return tr("its server could not be reached");
    case FetchTrouble::TimedOut:
        return tr("its server did not answer in time");
    case FetchTrouble::Untrusted:
        return tr("its server's certificate is not trusted");
    case FetchTrouble::Forbidden:
        return tr("reading it is not allowed");
    case FetchTrouble::Missing:
        return tr("there is nothing at its address");
    case FetchTrouble::ServerTrouble:
        return tr("its server has troubles of its own");
    case FetchTrouble::Refused:
        return tr("its server refuses it");
    case FetchTrouble::BadRedirect:
        return tr("its address leads on to one that may not be followed");
    case FetchTrouble::TooLarge:
        return tr("it is too large");
    case FetchTrouble::Broken:
        return tr("it broke off in the middle");
    case FetchTrouble::Cancelled:
        return tr("fetching it was cancelled");
    case FetchTrouble::BadCertificateFile:
        return tr("its file of certificates cannot be used");
    }
    return {};
}

QString SourcePhrases::ownRules()
{
    return tr("Weekly", "name of the calendar of rules that were made here: one word")
        .simplified()
        .replace(u' ', u'-');
}

} // namespace vp
