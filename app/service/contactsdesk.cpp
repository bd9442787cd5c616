// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/contactsdesk.h"

#include "base/logging.h"
#include "service/callplanner.h"
#include "service/chatlanguage.h"
#include "service/chatphrases.h"
#include "service/contactsloader.h"
#include "service/contactsphrases.h"
#include "service/numberwords.h"

#include <QStringBuilder>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vp {

namespace {

constexpr qint64 LargestFile = 5LL * 1024 * 1024; ///< from a chat; the window takes larger ones

constexpr std::chrono::seconds UndoIsGoodFor = 24h;
constexpr std::chrono::seconds SearchIsGoodFor = 10min;
constexpr std::size_t MostShown = 8;
constexpr std::size_t MostWaiting = 20; ///< searches, while contacts are being read
constexpr std::size_t MostButtons = 16; ///< two a number
constexpr qsizetype LongestSearch = 40; ///< of a text that may be meant as one

} // namespace

ContactsDesk::ContactsDesk(const ContactsDeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.contacts, &ContactsLoader::loaded, this, &ContactsDesk::searchAgain);
}

void ContactsDesk::takeDocument(const ChatMessage &message)
{
    const qint64 chatId = message.chatId;
    const ChatDocument &document = message.document;
    if (!document.name.endsWith(".vcf"_L1, Qt::CaseInsensitive)) {
        if (message.isPrivate) { // in a group people also send files to each other
            say(chatId, ContactsPhrases::notOurFile());
        }
        return;
    }
    if (document.size > LargestFile) {
        say(chatId, ContactsPhrases::fileTooLarge());
        return;
    }
    if (const Result<QString> group = groupOfFileName(document.name); !group) {
        say(chatId, ContactsPhrases::importFailed(document.name, group.error()));
        return;
    }
    m_parts.transport.download(
        document.fileId, LargestFile, this,
        [this, chatId, name = document.name](const Result<QByteArray> &bytes) {
            fetched(chatId, name, bytes);
        });
}

void ContactsDesk::fetched(qint64 chatId, const QString &fileName, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        qCWarning(lcService) << "a file of contacts was not fetched:" << bytes.error().detail;
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
        say(chatId, ContactsPhrases::importFailed(fileName, bytes.error()));
        return;
    }
    m_parts.import.import(
        fileName, *bytes, this, [this, chatId, fileName](const Result<ImportReport> &report) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
            if (report) {
                tell(chatId, *report);
            } else {
                say(chatId, ContactsPhrases::importFailed(fileName, report.error()));
            }
        });
}

void ContactsDesk::tell(qint64 chatId, const ImportReport &report)
{
    using Step = ImportWish::Step;
    if (report.needsConfirmation) {
        std::vector<ChatQuestions::Option> options {{ContactsPhrases::replaceButton(),
                                                     ImportWish {report.id, Step::Confirm},
                                                     ChatButton::Style::Danger}};
        if (report.counts.cards > 0) {
            options.push_back(
                {ContactsPhrases::mergeButton(), ImportWish {report.id, Step::Merge}});
        }
        options.push_back({ContactsPhrases::keepButton(), Forget {}});
        m_parts.questions.ask(chatId, ContactsPhrases::askImport(report), options, UndoIsGoodFor);
        return;
    }
    std::vector<ChatQuestions::Option> options {
        {ContactsPhrases::undoButton(), ImportWish {report.id, Step::Undo}}};
    if (report.mode == ImportMode::Replace && !report.isNewGroup) {
        options.push_back({ContactsPhrases::mergeButton(), ImportWish {report.id, Step::Merge}});
    }
    m_parts.questions.ask(chatId, ContactsPhrases::imported(report), options, UndoIsGoodFor);
}

void ContactsDesk::addCard(qint64 chatId, const QString &group, const ContactDraft &draft)
{
    const QByteArray card = writeCard(draft, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    m_parts.import.merge(QString(group % ".vcf"_L1), card, this,
                         [this, chatId, group](const Result<ImportReport> &report) {
                             const auto speaking =
                                 ChatLanguage::speakingTo(m_parts.language, chatId);
                             if (report) {
                                 tell(chatId, *report);
                             } else {
                                 say(chatId, ContactsPhrases::importFailed(group, report.error()));
                             }
                         });
}

QString ContactsDesk::answer(qint64 chatId, const ImportWish &wish)
{
    const ContactsImport::Callback told = [this, chatId](const Result<ImportReport> &report) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
        if (report) {
            tell(chatId, *report);
        } else {
            say(chatId, HtmlText::escaped(ContactsPhrases::followFailed(report.error())));
        }
    };
    switch (wish.step) {
    case ImportWish::Step::Confirm:
        m_parts.import.confirm(wish.id, this, told);
        break;
    case ImportWish::Step::Merge:
        m_parts.import.mergeInstead(wish.id, this, told);
        break;
    case ImportWish::Step::Undo:
        m_parts.import.undo(wish.id, this, [this, chatId](const Result<ImportReport> &report) {
            const auto speaking = ChatLanguage::speakingTo(m_parts.language, chatId);
            say(chatId,
                HtmlText::escaped(report ? ContactsPhrases::undone(*report)
                                         : ContactsPhrases::followFailed(report.error())));
        });
        break;
    }
    return ContactsPhrases::working();
}

void ContactsDesk::count(qint64 chatId)
{
    say(chatId, ContactsPhrases::count(m_parts.contacts.book()));
}

void ContactsDesk::searchAgain()
{
    for (const Search &wish : std::exchange(m_waiting, {})) {
        const auto speaking = ChatLanguage::speakingTo(m_parts.language, wish.chatId);
        search(wish.chatId, wish.text, wish.mayWrite);
    }
}

void ContactsDesk::search(qint64 chatId, const QString &text, bool mayWrite)
{
    const AddressBook &book = m_parts.contacts.book();
    const std::vector<const Contact *> found = book.search(text);
    if (found.empty() && m_parts.contacts.isReading() && m_waiting.size() < MostWaiting) {
        m_waiting.push_back({chatId, text, mayWrite});
        return;
    }
    if (found.empty()) {
        say(chatId, ContactsPhrases::nobodyFound(text, book.nearestName(text)));
        return;
    }
    std::vector<ChatQuestions::Option> options;
    for (std::size_t i = 0; i < std::min(found.size(), MostShown); ++i) {
        const std::vector<PhoneNumber> &numbers = found[i]->numbers;
        for (std::size_t n = 0; n < numbers.size(); ++n) {
            const PhoneNumber &number = numbers[n];
            const auto plan = m_parts.planner.plan(number.text());
            if (plan && options.size() < MostButtons) {
                const QString which = numbers.size() == 1
                    ? QString()
                    : NumberWords::withKind(number, found[i]->kindOf(n));
                options.push_back(
                    {ContactsPhrases::callButton(found[i]->name, which), PlaceCall {*plan}});
                if (mayWrite) {
                    options.push_back({u"✉️"_s, NumberWish {NumberWish::Step::WriteSms, number},
                                       ChatButton::Style::Plain, true});
                }
            }
        }
    }
    const HtmlText answer = ContactsPhrases::found(text, found, MostShown);
    if (options.empty()) {
        say(chatId, answer);
    } else {
        m_parts.questions.ask(chatId, answer, options, SearchIsGoodFor);
    }
}

void ContactsDesk::offerSearch(qint64 chatId, const QString &text)
{
    const QString words = text.simplified();
    const bool mayBeAName = !words.isEmpty() && words.size() <= LongestSearch
        && !words.startsWith(u'/') && !text.trimmed().contains(u'\n');
    if (!mayBeAName) {
        say(chatId, ChatPhrases::hint());
        return;
    }
    m_parts.questions.ask(chatId, ContactsPhrases::askSearch(words),
                          {{ContactsPhrases::searchButton(), SearchWish {words}},
                           {ChatPhrases::cancel(), Forget {}, ChatButton::Style::Plain, true}},
                          SearchIsGoodFor);
}

void ContactsDesk::say(qint64 chatId, const HtmlText &text)
{
    m_parts.outbox.retire(m_parts.outbox.post(chatId, ChatContent {text, {}, false, 0}));
}

} // namespace vp
