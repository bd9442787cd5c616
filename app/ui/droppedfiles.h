// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace vp {

/** Of what was dropped, the files whose names end so (".vcf"), and folders that may hold some. */
[[nodiscard]] QStringList droppedFiles(const QMimeData *data, const QStringList &endings);

} // namespace vp
