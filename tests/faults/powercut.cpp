// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercut.h"

#include <algorithm>

namespace vp::test {

using Step = FaultyDisk::Step;

PowerCut::PowerCut(const std::vector<Deed> &deeds, std::size_t count, QRandomGenerator &chance)
{
    std::map<QString, File> files;
    std::map<QString, QByteArray> removed;
    for (std::size_t i = 0; i < count; ++i) {
        const Deed &deed = deeds[i];
        switch (deed.step) {
        case Step::Open:
            files[deed.file] = {{}, false, {}};
            removed.erase(deed.file);
            break;
        case Step::Write:
        case Step::Truncate:
            files[deed.file].pending.push_back(&deed);
            break;
        case Step::Sync:
            settle(files[deed.file]);
            removed.clear(); // a file system that keeps a journal writes all of it then
            break;
        case Step::Delete:
            removed[deed.file] = files[deed.file].safe;
            files.erase(deed.file);
            break;
        case Step::Read:
        case Step::Size:
        case Step::Map:
            break;
        }
    }
    const Deed *last = count > 0 ? &deeds[count - 1] : nullptr;
    for (const auto &[name, file] : files) {
        survive(name, file, last, chance);
    }
    for (const auto &[name, content] : removed) {
        if (chance.bounded(2) == 0) {
            m_files[name] = content;
        }
    }
}

void PowerCut::settle(File &file) const
{
    for (const Deed *deed : file.pending) {
        apply(file.safe, *deed, deed->bytes.size());
    }
    file.pending.clear();
    file.isSafelyThere = true;
}

void PowerCut::apply(QByteArray &content, const Deed &deed, qsizetype size)
{
    if (deed.step == Step::Truncate) {
        content.truncate(deed.offset);
        return;
    }
    const qsizetype end = deed.offset + size;
    if (content.size() < end) {
        content.append(end - content.size(), '\0');
    }
    std::copy_n(deed.bytes.cbegin(), size, content.begin() + deed.offset);
}

void PowerCut::survive(const QString &name, const File &file, const Deed *last,
                       QRandomGenerator &chance)
{
    if (!file.isSafelyThere && chance.bounded(3) == 0) {
        m_dropped += static_cast<int>(file.pending.size());
        return;
    }
    QByteArray content = file.safe;
    const int kept = chance.bounded(5); // of four: nothing to all
    for (const Deed *deed : file.pending) {
        const bool torn = deed == last && deed->step == Step::Write && chance.bounded(2) == 0;
        if (torn) {
            m_torn = true;
            apply(content, *deed, chance.bounded(static_cast<int>(deed->bytes.size())));
        } else if (chance.bounded(4) < kept) {
            apply(content, *deed, deed->bytes.size());
        } else {
            ++m_dropped;
        }
    }
    m_files[name] = content;
}

} // namespace vp::test
