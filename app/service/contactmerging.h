// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressbook/duplicates.h"
#include "service/workerqueue.h"

#include <QObject>
#include <QString>

#include <vector>

namespace vp {

class ContactsImport;
class ContactsLoader;
class Settings;

/** Who stands in the contacts more than once: found, made one, left alone for good, and all that
 * taken back. The work is done beside the event loop. */
class ContactMerging : public QObject
{
    Q_OBJECT
public:
    ContactMerging(ContactsLoader &contacts, ContactsImport &import, Settings &settings,
                   QObject *parent = nullptr);

    /** found() or failed() follows. */
    void look();
    /** Those that there were when it was looked last, without those that are not the same. */
    [[nodiscard]] const std::vector<DuplicateSet> &sets() const { return m_sets; }
    /** merged() or failed() follows. */
    void merge(std::vector<DuplicateSet> sets);
    /** These are different people: they are not found any more. */
    void keepApart(const DuplicateSet &set);
    /** The last of both: undone() or failed() follows. */
    void undo();
    [[nodiscard]] bool mayUndo() const { return !m_written.empty() || !m_apart.isEmpty(); }

Q_SIGNALS:
    /** sets() are those that there are now. */
    void found();
    void merged(int people);
    void keptApart();
    void undone();
    void failed(const QString &words);

private:
    [[nodiscard]] QStringList apart() const;
    [[nodiscard]] bool store(const QStringList &apart);
    void take(Result<std::vector<DuplicateSet>> sets);

    ContactsLoader &m_contacts;
    ContactsImport &m_import;
    Settings &m_settings;
    std::vector<DuplicateSet> m_sets;
    std::vector<WrittenFile> m_written; ///< by the last merge
    QString m_apart; ///< key of the last set that was kept apart
    WorkerQueue m_worker;
};

} // namespace vp
