// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/addressbook.h"
#include "addressbook/contactremoval.h"
#include "addressbook/vcardwriter.h"
#include "service/contactmerging.h"
#include "service/contactsimport.h"
#include "service/workerqueue.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vp {

class CallRules;
class ContactsLoader;
class Database;

/** The contacts in the order in which people are listed. */
struct ContactList
{
    std::shared_ptr<const AddressBook> book; ///< shared by whoever shows it and its worker
    std::vector<quint32> byName;
};

/** What became of one file, as it is told. */
struct ImportNews
{
    QString text;
    QStringList problems; ///< "line 12: …"
    ImportId id = 0; ///< 0 = nothing can be done about it
    bool asks = false; ///< nothing was written yet: replace, merge or keep
    bool mayMerge = false;
    bool mayUndo = false;
};

/** The contacts for the window: a list by name, files that come and go, and who gets whom. */
class WindowContacts : public QObject
{
    Q_OBJECT
public:
    /** @p database null = no history is kept. Everything outlives this. */
    WindowContacts(ContactsLoader &contacts, ContactsImport &import, const CallRules &rules,
                   Settings &settings, Database *database, QObject *parent = nullptr);

    /** From now on list() follows the contacts; it is made beside the event loop. */
    void follow();
    [[nodiscard]] const ContactList &list() const { return m_list; }
    /** What becomes of a call of his now, and why. */
    [[nodiscard]] QString whoGets(const PhoneNumber &caller) const;

    /** The same in two words: "rings Mobile". */
    [[nodiscard]] QString ruleNow(const PhoneNumber &caller) const;
    /** When the last call with him began, in either direction; none = never. */
    [[nodiscard]] std::optional<QDateTime> lastCall(const Contact &contact) const;

    /** Takes files and the .vcf files of folders in, one after the other; more may be added while
     * some wait. */
    void import(const QStringList &paths);
    /** Those that wait are forgotten, and the one that is under way is undone. */
    void cancelImport();
    /** Files that came, and those that are done, since nothing was waiting. */
    [[nodiscard]] int filesInAll() const { return m_inAll; }
    [[nodiscard]] int filesDone() const { return m_inAll - static_cast<int>(m_paths.size()); }
    [[nodiscard]] bool isImporting() const { return !m_paths.isEmpty(); }
    void confirmImport(ImportId id);
    void mergeInstead(ImportId id);
    void undoImport(ImportId id);

    /** Takes contacts out of all their groups. removed() or failed() follows. */
    void remove(std::vector<Contact> contacts);
    /** Puts the last ones back; restored() or failed() follows. */
    void undoRemoval();
    /** The number that a person typed, or nothing. */
    [[nodiscard]] std::optional<PhoneNumber> numberOf(const QString &typed) const;
    /** A new contact, into a group that may be new, too; imported() follows, which may undo it. */
    void add(const ContactDraft &draft, const QString &group);
    /** What the cards of @p contact say of him in words, read beside the event loop. @p take is
     * called once unless @p context dies; with nothing, where the note cannot be changed here. */
    void readNote(const Contact &contact, QObject *context,
                  std::function<void(const std::optional<QString> &note)> take);
    /** Changes the cards of @p before; stored() or failed() follows. */
    void change(const Contact &before, const ContactDraft &after);
    /** Takes them out of the group @p from (empty = out of all their groups) and puts them into @p
     * to, which may be new; moved() or failed() follows. */
    void move(std::vector<Contact> contacts, const QString &from, const QString &to);
    /** The files of the last change or move as they were; changeUndone() or failed() follows. */
    void undoChange();
    /** Who stands there more than once. */
    [[nodiscard]] ContactMerging &merging() { return m_merging; }
    /** Writes them into a file: a table when its name ends with .csv, .json for programs, else
     * their cards as they stand in the files, those of @p group alone where it is not empty.
     * exported() or failed() follows. */
    void exportContacts(const std::vector<Contact> &contacts, const QString &group,
                        const QString &path);

Q_SIGNALS:
    /** list() is another one. */
    void changed();
    /** filesDone() or filesInAll() is. */
    void importMoved();
    void imported(const vp::ImportNews &news);
    void removed(int contacts);
    void restored();
    void stored();
    void moved(int contacts, const QString &group);
    void changeUndone();
    void exported(const QString &path);
    void failed(const QString &words);

private:
    void makeList();
    void nextFile();
    void fileDone(const QString &fileName, const Result<ImportReport> &report);
    void followed(const Result<ImportReport> &report, bool undone);
    void tell(const ImportReport &report);

    ContactsLoader &m_contacts;
    ContactsImport &m_import;
    const CallRules &m_rules;
    Database *m_database;
    WorkerQueue m_worker;
    ContactList m_list;
    QStringList m_paths; ///< the first is under way
    int m_inAll = 0;
    bool m_follows = false;
    bool m_cancelled = false; ///< the one that is under way is not wanted any more
    std::vector<TakenCards> m_taken;
    std::vector<WrittenFile> m_edited; ///< by the last change
    ContactMerging m_merging;
};

} // namespace vp
