// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/droppedfiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace vp {

using namespace Qt::StringLiterals;

QStringList droppedContacts(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(".vcf"_L1, Qt::CaseInsensitive) || QFileInfo(path).isDir()) {
            files.append(path);
        }
    }
    return files;
}

} // namespace vp
