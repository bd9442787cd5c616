// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/promptdesk.h"

#include "base/logging.h"
#include "chat/ownerregistry.h"
#include "service/chatlanguage.h"
#include "service/contactsloader.h"
#include "service/promptwords.h"
#include "service/settingsphrases.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

using Step = PromptWish::Step;

constexpr std::chrono::seconds GoodFor = 24h;
constexpr std::size_t MostGroups = 20;

bool isSound(const ChatMessage &message)
{
    const ChatDocument &document = message.document;
    static constexpr std::array endings {".wav"_L1,  ".ogg"_L1, ".oga"_L1,
                                         ".opus"_L1, ".mp3"_L1, ".flac"_L1};
    return !document.fileId.isEmpty()
        && (message.bringsSound || std::ranges::any_of(endings, [&](QLatin1StringView ending) {
                return document.name.endsWith(ending, Qt::CaseInsensitive);
            }));
}

} // namespace

PromptDesk::PromptDesk(const PromptDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

bool PromptDesk::takes(const ChatMessage &message)
{
    if (!isSound(message)) {
        return false;
    }
    if (!message.isPrivate) { // in a group people also talk to each other
        return true;
    }
    const auto use = [&](PromptUse what) {
        return ChatQuestions::Option {PromptWords::use(what),
                                      PromptWish {Step::ForWhom, {what}, message.document.fileId}};
    };
    if (!m_parts.owners.isPermanent(message.senderId)) {
        say(message.chatId, PromptDeskPhrases::onlyOwners());
    } else if (m_parts.prompts == nullptr || !m_parts.hasSound || !m_parts.hasSound()) {
        say(message.chatId, PromptDeskPhrases::noVoice());
    } else if (message.document.size > LargestFile) {
        say(message.chatId,
            PromptWords::refused(PromptWords::voiceMessage(), PromptUse::Greeting,
                                 {ErrorCode::Rejected, 0, {}}));
    } else {
        std::vector<ChatQuestions::Option> options;
        for (const PromptUse each : PromptUses) {
            if (m_parts.prompts->isInUse(each)) {
                options.push_back(use(each));
            }
        }
        options.push_back({PromptDeskPhrases::nothing(), Forget {}});
        m_parts.questions.ask(message.chatId, HtmlText::escaped(PromptDeskPhrases::ask()), options,
                              GoodFor);
    }
    return true;
}

QString PromptDesk::answer(const ChatTap &tap, const PromptWish &wish,
                           const ChatQuestions::Answered &answered)
{
    if (!m_parts.owners.isPermanent(tap.senderId) || m_parts.prompts == nullptr) {
        m_parts.questions.close(answered, PromptDeskPhrases::onlyOwners());
        return PromptDeskPhrases::onlyOwners();
    }
    switch (wish.step) {
    case Step::ForWhom:
        askForWhom(wish, answered, tap.senderName);
        return {};
    case Step::Take:
        fetch(wish, answered, tap.senderName);
        return PromptDeskPhrases::fetching();
    case Step::Listen:
        // The same message again: it may be heard as often as he likes.
        tell(answered, TakenPrompt {wish.target}, wish.target.use);
        play(tap.chatId, wish.target);
        return {};
    case Step::Restore:
        break;
    }
    const Result<> done = m_parts.prompts->restore(wish.target);
    m_parts.questions.askAgain(answered,
                               HtmlText::escaped(done ? PromptWords::restored(wish.target)
                                                      : PromptWords::notRestored(done.error())),
                               {}, GoodFor);
    if (done) {
        tellOthers(tap.chatId, tap.senderName,
                   [target = wish.target] { return PromptWords::restored(target); });
    }
    return {};
}

void PromptDesk::askForWhom(const PromptWish &wish, const ChatQuestions::Answered &answered,
                            const QString &actor)
{
    const std::vector<ContactGroup> &groups = m_parts.contacts.book().groups();
    if (groups.empty() || !knowsGroups(wish.target.use)) {
        fetch(wish, answered, actor);
        return;
    }
    PromptWish take = wish;
    take.step = Step::Take;
    std::vector<ChatQuestions::Option> options {{PromptDeskPhrases::forAll(), take}};
    for (std::size_t i = 0; i < std::min(groups.size(), MostGroups); ++i) {
        take.target.group = groups.at(i).name;
        options.push_back({PromptDeskPhrases::onlyGroup(take.target.group), take});
    }
    options.push_back({PromptDeskPhrases::nothing(), Forget {}});
    m_parts.questions.askAgain(answered,
                               HtmlText::escaped(PromptDeskPhrases::askForWhom(wish.target.use)),
                               options, GoodFor);
}

void PromptDesk::fetch(const PromptWish &wish, const ChatQuestions::Answered &answered,
                       const QString &actor)
{
    m_parts.transport.download(
        wish.fileId, LargestFile, this,
        [this, wish, answered, actor](const Result<QByteArray> &bytes) {
            if (!bytes) {
                qCWarning(lcService) << "a voice message was not fetched:" << bytes.error().detail;
                const auto speaking = ChatLanguage::speakingTo(m_parts.language, answered.chatId);
                const Error error = bytes.error().code == ErrorCode::Rejected
                    ? bytes.error()
                    : Error {ErrorCode::Network, 0, {}};
                tell(answered, failure(error.code), wish.target.use);
                return;
            }
            m_parts.prompts->takeBytes(
                *bytes, wish.target, this,
                [this, answered, actor, use = wish.target.use](const Result<TakenPrompt> &taken) {
                    const auto speaking =
                        ChatLanguage::speakingTo(m_parts.language, answered.chatId);
                    tell(answered, taken, use);
                    if (taken) {
                        tellOthers(answered.chatId, actor,
                                   [taken] { return PromptWords::taken(*taken); });
                    }
                });
        });
}

void PromptDesk::tell(const ChatQuestions::Answered &answered, const Result<TakenPrompt> &taken,
                      PromptUse use)
{
    if (!taken) {
        m_parts.questions.askAgain(
            answered,
            HtmlText::escaped(
                u"⚠️ "_s
                + PromptWords::refused(PromptWords::voiceMessage(), use, taken.error())),
            {}, GoodFor);
        return;
    }
    const bool isNew = taken->length.count() > 0;
    m_parts.questions.askAgain(
        answered, isNew ? HtmlText::escaped(u"✅ "_s + PromptWords::taken(*taken)) : answered.text,
        {{PromptDeskPhrases::listen(), PromptWish {Step::Listen, taken->target}},
         {PromptDeskPhrases::standard(), PromptWish {Step::Restore, taken->target}}},
        GoodFor);
}

void PromptDesk::tellOthers(qint64 chatId, const QString &actor,
                            const std::function<QString()> &what)
{
    for (const qint64 owner : m_parts.owners.owners()) {
        if (owner != chatId) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, owner);
            const HtmlText text = SettingsPhrases::changedBy(actor, HtmlText::escaped(what()));
            m_parts.outbox.retire(m_parts.outbox.post(owner, ChatContent {text, {}, true, 0}));
        }
    }
}

/** What callers hear now, which may be another one since. */
void PromptDesk::play(qint64 chatId, const PromptTarget &target)
{
    m_parts.prompts->listen(target, this, [this, chatId, target](const Result<PromptSound> &sound) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
        if (!sound) {
            say(chatId, PromptDeskPhrases::cannotListen());
            return;
        }
        ChatContent content;
        content.text = HtmlText::escaped(PromptWords::use(target.use));
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(sound->length).count();
        content.file = {u"prompt.ogg"_s, sound->ogg, static_cast<int>(seconds)};
        m_parts.outbox.retire(m_parts.outbox.post(chatId, content));
    });
}

void PromptDesk::say(qint64 chatId, const QString &text)
{
    m_parts.outbox.retire(
        m_parts.outbox.post(chatId, ChatContent {HtmlText::escaped(text), {}, false, 0}));
}

QString PromptDeskPhrases::ask()
{
    return tr("🎙 Use this sound for your callers as:");
}

QString PromptDeskPhrases::askForWhom(PromptUse use)
{
    return tr("🎙 %1: who is to hear it?").arg(PromptWords::use(use));
}

QString PromptDeskPhrases::noVoice()
{
    return tr("A voice message may become what callers hear, but this modem carries no sound.");
}

QString PromptDeskPhrases::onlyOwners()
{
    return tr("Only an owner may set what callers hear.");
}

QString PromptDeskPhrases::nothing()
{
    return tr("Nothing");
}

QString PromptDeskPhrases::forAll()
{
    return tr("Everyone");
}

QString PromptDeskPhrases::onlyGroup(const QString &group)
{
    return tr("Only %1").arg(group);
}

QString PromptDeskPhrases::fetching()
{
    return tr("In a moment…");
}

QString PromptDeskPhrases::listen()
{
    return tr("▶ Listen");
}

QString PromptDeskPhrases::standard()
{
    return tr("↺ Back to the standard one");
}

QString PromptDeskPhrases::cannotListen()
{
    return tr("There is no sound of your own there any more.");
}

} // namespace vp
