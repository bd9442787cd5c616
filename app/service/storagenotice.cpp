// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storagenotice.h"

#include "service/alertmessages.h"
#include "service/diskwatch.h"

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto AlertName = "disk"_L1;

} // namespace

QString StoragePhrases::title()
{
    return tr("Messages cannot be stored");
}

QString StoragePhrases::refuses(bool full)
{
    const QString cause = full
        ? tr("The disk of the computer is full. Please make room on it.")
        : tr("The disk of the computer does not take them. Please look whether it is full or "
             "damaged.");
    return tr("%1 New SMS wait on the SIM, and those to be sent wait too. I keep trying.",
              "%1 = one or two sentences: what is wrong with the disk")
        .arg(cause);
}

QString StoragePhrases::worksAgain()
{
    return tr("Messages can be stored again. Those that waited are being taken in.");
}

StorageNotice::StorageNotice(DiskWatch &disk, AlertMessages &alerts, QObject *parent)
    : QObject(parent)
    , m_disk(disk)
    , m_alerts(alerts)
{
    connect(&disk, &DiskWatch::changed, this, &StorageNotice::tell);
}

void StorageNotice::start()
{
    if (m_disk.works()) {
        tell(true, false);
    }
}

void StorageNotice::tell(bool works, bool full)
{
    if (works) {
        m_alerts.end(AlertName,
                     [] { return HtmlText::escaped(u"✅ "_s + StoragePhrases::worksAgain()); });
    } else {
        m_alerts.show(AlertName, [full] {
            return HtmlText::escaped(u"⚠️ "_s + StoragePhrases::title() + u"\n"_s
                                     + StoragePhrases::refuses(full));
        });
    }
}

} // namespace vp
