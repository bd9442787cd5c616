// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/windowcontacts.h"

#include "addressbook/cardnote.h"
#include "addressbook/textfolding.h"
#include "addressbook/vcardwriter.h"
#include "service/callrows.h"
#include "service/callrules.h"
#include "service/contactsloader.h"
#include "service/contactsphrases.h"
#include "service/mergephrases.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"
#include "store/callerhistory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr qsizetype MostFiles = 1000; ///< of a folder
constexpr std::size_t MostProblems = 100; ///< shown of a file

ContactList sortedList(std::shared_ptr<const AddressBook> book)
{
    const std::vector<Contact> &contacts = book->contacts();
    QStringList folded;
    folded.reserve(static_cast<qsizetype>(contacts.size()));
    for (const Contact &contact : contacts) {
        folded.append(foldedText(contact.name));
    }
    std::vector<quint32> byName(contacts.size());
    std::iota(byName.begin(), byName.end(), 0U);
    std::ranges::stable_sort(
        byName, [&folded](quint32 a, quint32 b) { return folded.at(a) < folded.at(b); });
    return {std::move(book), std::move(byName)};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.size() > ContactsImport::LargestFile) {
        return failure(ErrorCode::InvalidInput, u"too large"_s);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, file.errorString());
    }
    return file.read(ContactsImport::LargestFile + 1);
}

QStringList filesIn(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return {path};
    }
    QStringList files;
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files, QDir::Name)) {
        if (file.suffix().compare("vcf"_L1, Qt::CaseInsensitive) == 0 && files.size() < MostFiles) {
            files.append(file.filePath());
        }
    }
    return files;
}

} // namespace

WindowContacts::WindowContacts(ContactsLoader &contacts, ContactsImport &import,
                               const CallRules &rules, Settings &settings, Database *database,
                               QObject *parent)
    : QObject(parent)
    , m_contacts(contacts)
    , m_import(import)
    , m_rules(rules)
    , m_database(database)
    , m_list {contacts.sharedBook(), {}}
    , m_merging(contacts, import, settings)
{
    connect(&contacts, &ContactsLoader::loaded, this, [this] {
        if (m_follows) {
            makeList();
        }
    });
}

void WindowContacts::follow()
{
    if (!m_follows) {
        m_follows = true;
        makeList();
    }
}

void WindowContacts::makeList()
{
    m_worker.run(
        this, [book = m_contacts.sharedBook()] { return sortedList(book); },
        [this](ContactList list) {
            m_list = std::move(list);
            Q_EMIT changed();
        });
}

QString WindowContacts::whoGets(const PhoneNumber &caller) const
{
    const RoutingDecision decision = m_rules.decideFor({caller, false});
    return ContactsPhrases::whoGetsNow(ReasonPhrases::action(decision),
                                       ReasonPhrases::all(decision.reasons));
}

QString WindowContacts::ruleNow(const PhoneNumber &caller) const
{
    return ReasonPhrases::action(
        m_rules.decideFor({caller, false}),
        [this](const PhoneNumber &phone) { return m_rules.nameOfPhone(phone); });
}

std::optional<QDateTime> WindowContacts::lastCall(const Contact &contact) const
{
    if (m_database == nullptr) {
        return std::nullopt;
    }
    const CallerHistory history(*m_database);
    const QDateTime ever(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    std::optional<QDateTime> last;
    for (const PhoneNumber &number : contact.numbers) {
        for (const auto direction : {StoryDirection::Inbound, StoryDirection::Outbound}) {
            const Result<std::optional<QDateTime>> one = history.lastCall(number, direction, ever);
            if (one && *one && (!last || *last < **one)) {
                last = **one;
            }
        }
    }
    return last;
}

void WindowContacts::import(const QStringList &paths)
{
    const bool idle = m_paths.isEmpty();
    if (idle) {
        m_inAll = 0;
    }
    for (const QString &path : paths) {
        const QStringList files = filesIn(path);
        m_paths += files;
        m_inAll += static_cast<int>(files.size());
        if (files.isEmpty()) {
            Q_EMIT failed(ContactsPhrases::noFilesIn(QFileInfo(path).fileName()));
        }
    }
    Q_EMIT importMoved();
    if (idle) {
        nextFile();
    }
}

void WindowContacts::nextFile()
{
    m_cancelled = false;
    if (m_paths.isEmpty()) {
        return;
    }
    const QString path = m_paths.front();
    const QString name = QFileInfo(path).fileName();
    if (!name.endsWith(".vcf"_L1, Qt::CaseInsensitive)) {
        fileDone(name, failure(ErrorCode::Unsupported));
        return;
    }
    m_worker.run(
        this, [path] { return contentOf(path); },
        [this, name](const Result<QByteArray> &bytes) {
            if (!bytes || m_cancelled) {
                fileDone(name,
                         bytes ? failure(ErrorCode::Cancelled)
                               : Result<ImportReport>(tl::unexpected<Error>(bytes.error())));
                return;
            }
            m_import.import(name, *bytes, this, [this, name](const Result<ImportReport> &report) {
                fileDone(name, report);
            });
        });
}

void WindowContacts::fileDone(const QString &fileName, const Result<ImportReport> &report)
{
    const bool unwanted = std::exchange(m_cancelled, false);
    m_paths.removeFirst();
    Q_EMIT importMoved();
    if (report && unwanted && !report->needsConfirmation) {
        undoImport(report->id);
    } else if (report && !unwanted) {
        tell(*report);
    } else if (!report && report.error().code != ErrorCode::Cancelled) {
        Q_EMIT imported({ContactsPhrases::fileFailed(fileName, report.error()), {}});
    }
    nextFile();
}

void WindowContacts::cancelImport()
{
    if (m_paths.isEmpty()) {
        return;
    }
    m_cancelled = true;
    m_inAll -= static_cast<int>(m_paths.size()) - 1;
    m_paths.resize(1);
    Q_EMIT importMoved();
}

void WindowContacts::tell(const ImportReport &report)
{
    ImportNews news;
    news.id = report.id;
    news.asks = report.needsConfirmation;
    news.text = (report.needsConfirmation ? ContactsPhrases::askImport(report)
                                          : ContactsPhrases::imported(report))
                    .plain()
                    .remove(u"📇 "_s); // the window has drawings, and not every desktop such letters
    news.mayUndo = !report.needsConfirmation;
    news.mayMerge = report.needsConfirmation
        ? report.counts.cards > 0
        : report.mode == ImportMode::Replace && !report.isNewGroup;
    for (const ContactProblem &problem : report.problems) {
        if (news.problems.size() < static_cast<qsizetype>(MostProblems)) {
            news.problems.append(ContactsPhrases::problemLine(problem));
        }
    }
    Q_EMIT imported(news);
}

void WindowContacts::followed(const Result<ImportReport> &report, bool undone)
{
    if (!report) {
        Q_EMIT imported({ContactsPhrases::followFailed(report.error()), {}});
    } else if (undone) {
        Q_EMIT imported({ContactsPhrases::undoneGroup(*report), {}});
    } else {
        tell(*report);
    }
}

void WindowContacts::confirmImport(ImportId id)
{
    m_import.confirm(id, this,
                     [this](const Result<ImportReport> &report) { followed(report, false); });
}

void WindowContacts::mergeInstead(ImportId id)
{
    m_import.mergeInstead(id, this,
                          [this](const Result<ImportReport> &report) { followed(report, false); });
}

void WindowContacts::undoImport(ImportId id)
{
    m_import.undo(id, this, [this](const Result<ImportReport> &report) { followed(report, true); });
}

void WindowContacts::remove(std::vector<Contact> contacts)
{
    // Filled in the worker, read here once it is done.
    const auto taken = std::make_shared<std::vector<TakenCards>>();
    const auto count = static_cast<int>(contacts.size());
    m_import.change(
        [contacts = std::move(contacts), taken](const ImportFolder &folder) {
            return takeContacts(folder.contacts, contacts, folder.region, *taken);
        },
        this,
        [this, taken, count](const Result<> &done) {
            if (!taken->empty()) {
                m_taken = std::move(*taken);
                Q_EMIT removed(count);
            }
            if (!done) {
                Q_EMIT failed(ContactsPhrases::notRemoved(done.error()));
            }
        });
}

void WindowContacts::undoRemoval()
{
    if (m_taken.empty()) {
        return;
    }
    m_import.change([taken = m_taken](
                        const ImportFolder & /*they know their files*/) { return putBack(taken); },
                    this,
                    [this](const Result<> &done) {
                        if (done) {
                            Q_EMIT restored();
                        } else {
                            Q_EMIT failed(ContactsPhrases::followFailed(done.error()));
                        }
                    });
    m_taken.clear(); // a second undo would put them there twice
}

std::optional<PhoneNumber> WindowContacts::numberOf(const QString &typed) const
{
    const Result<PhoneNumber> number = PhoneNumber::parse(typed, m_rules.region());
    return number ? std::optional(*number) : std::nullopt;
}

void WindowContacts::add(const ContactDraft &draft, const QString &group)
{
    const QByteArray uid = "urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QString file = QString(group % u".vcf"_s);
    m_import.merge(file, writeCard(draft, uid), this,
                   [this, file](const Result<ImportReport> &report) {
                       if (report) {
                           tell(*report);
                       } else {
                           Q_EMIT imported({ContactsPhrases::fileFailed(file, report.error()), {}});
                       }
                   });
}

void WindowContacts::readNote(const Contact &contact, QObject *context,
                              std::function<void(const std::optional<QString> &note)> take)
{
    m_worker.run(
        context,
        [folder = m_contacts.folder(), region = m_rules.region(), contact] {
            const Result<QByteArray> cards = cardsOf(folder, {contact}, {}, region);
            return cards ? noteOf(*cards) : std::nullopt;
        },
        std::move(take));
}

void WindowContacts::change(const Contact &before, const ContactDraft &after)
{
    // Filled in the worker, read here once it is done.
    const auto written = std::make_shared<std::vector<WrittenFile>>();
    m_import.change(
        [before, after, written](const ImportFolder &folder) {
            return changeCards(folder, before, after, *written);
        },
        this,
        [this, written](const Result<> &done) {
            if (done) {
                m_edited = std::move(*written);
                Q_EMIT stored();
            } else {
                Q_EMIT failed(ContactsPhrases::notChanged(done.error()));
            }
        });
}

void WindowContacts::move(std::vector<Contact> contacts, const QString &from, const QString &to)
{
    // Filled in the worker, read here once it is done.
    const auto written = std::make_shared<std::vector<WrittenFile>>();
    const auto count = static_cast<int>(contacts.size());
    m_import.change(
        [contacts = std::move(contacts), from, to, written](const ImportFolder &folder) {
            return moveCards(folder, contacts, from, to, *written);
        },
        this,
        [this, count, to, written](const Result<> &done) {
            if (done) {
                m_edited = std::move(*written);
                Q_EMIT moved(count, to);
            } else {
                Q_EMIT failed(ContactsPhrases::notChanged(done.error()));
            }
        });
}

void WindowContacts::undoChange()
{
    if (m_edited.empty()) {
        return;
    }
    m_import.change(
        [edited = std::exchange(m_edited, {})](const ImportFolder & /*they know their files*/) {
            return restoreGroupFiles(edited);
        },
        this,
        [this](const Result<> &done) {
            if (done) {
                Q_EMIT changeUndone();
            } else {
                Q_EMIT failed(MergePhrases::notUndone(done.error()));
            }
        });
}

void WindowContacts::exportContacts(const std::vector<Contact> &contacts, const QString &group,
                                    const QString &path)
{
    m_worker.run(
        this,
        [folder = m_contacts.folder(), region = m_rules.region(), contacts, group,
         path]() -> Result<> {
            const Result<QByteArray> bytes = path.endsWith(".csv"_L1, Qt::CaseInsensitive)
                ? exportrows::csvOf(contacts)
                : path.endsWith(".json"_L1, Qt::CaseInsensitive)
                ? exportrows::jsonOf(contacts)
                : cardsOf(folder, contacts, group, region);
            return bytes ? writeGroupFile(path, *bytes) : tl::unexpected<Error>(bytes.error());
        },
        [this, path](const Result<> &done) {
            if (done) {
                Q_EMIT exported(path);
            } else {
                Q_EMIT failed(ContactsPhrases::notExported(done.error()));
            }
        });
}

} // namespace vp
