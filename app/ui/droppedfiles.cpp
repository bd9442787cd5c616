// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/droppedfiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace vp {

QStringList droppedFiles(const QMimeData *data, const QStringList &endings)
{
    const auto isWanted = [&endings](const QString &path) {
        return std::ranges::any_of(endings, [&path](const QString &ending) {
            return path.endsWith(ending, Qt::CaseInsensitive);
        });
    };
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (isWanted(path) || QFileInfo(path).isDir()) {
            files.append(path);
        }
    }
    return files;
}

} // namespace vp
