// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attranscript.h"

#include <QByteArrayList>
#include <QFile>

#include <optional>
#include <utility>

namespace vp::test {

using namespace Qt::StringLiterals;
using Kind = TranscriptStep::Kind;

namespace {

/** The step that a line begins; none when it is no such line. */
std::optional<TranscriptStep> beginningOf(const QByteArray &line, int number)
{
    TranscriptStep step;
    step.number = number;
    if (line.startsWith("#! ")) {
        step.text = line.sliced(3);
    } else if (line.startsWith("> ")) {
        step.kind = Kind::Send;
        step.text = line.sliced(2);
    } else if (line.startsWith("@ ")) {
        bool isNumber = false;
        step.kind = Kind::Wait;
        step.wait = std::chrono::milliseconds(line.sliced(2).toInt(&isNumber));
        if (!isNumber) {
            return std::nullopt;
        }
    } else {
        return std::nullopt;
    }
    return step;
}

} // namespace

bool isFinalLine(const QByteArray &line)
{
    static const QByteArrayList finals {
        "OK", "ERROR", "COMMAND NOT SUPPORT", "NO CARRIER", "BUSY", "NO ANSWER", "CONNECT"};
    return finals.contains(line) || line.startsWith("+CME ERROR:")
        || line.startsWith("+CMS ERROR:");
}

QByteArray TranscriptStep::wire() const
{
    QByteArray said;
    QByteArrayList information;
    const auto flush = [&said, &information] {
        if (!information.isEmpty()) {
            said += "\r\n" + std::exchange(information, {}).join("\r\n") + "\r\n";
        }
    };
    for (const Line &line : heard) {
        if (!line.unsolicited && !isFinalLine(line.text)) {
            information << line.text;
            continue;
        }
        flush();
        said += "\r\n" + line.text + "\r\n";
    }
    flush();
    return said;
}

Result<Transcript> readTranscript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, u"cannot read "_s + path);
    }
    Transcript transcript;
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith("#! dialect ")) {
            transcript.dialect = line.sliced(11);
        } else if (std::optional<TranscriptStep> step = beginningOf(line, number)) {
            transcript.steps.push_back(std::move(*step));
        } else if ((line.startsWith("< ") || line.startsWith("* ")) && !transcript.steps.empty()) {
            transcript.steps.back().heard.push_back({line.startsWith('*'), line.sliced(2)});
        } else if (!line.isEmpty() && (!line.startsWith('#') || line.startsWith("#!"))) {
            return failure(ErrorCode::InvalidInput, path + u':' + QString::number(number));
        }
    }
    return transcript;
}

} // namespace vp::test
