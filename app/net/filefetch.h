// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetchtask.h"

#include <QFile>

namespace vp {

/** A local file, read piece by piece so that a large one never holds the event loop. Its size and
 * time stand for an ETag. */
class FileFetch : public FetchTask
{
    Q_OBJECT
public:
    FileFetch(Clock &clock, const FetchRequest &request, QObject *parent);

protected:
    void start() override;
    void stop() override;

private:
    void readOn();

    QFile m_file;
    QByteArray m_knownTag;
    FetchAnswer m_answer;
};

} // namespace vp
