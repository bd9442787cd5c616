// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "at/atresult.h"
#include "at/atresultreader.h"
#include "at/atsyntax.h"
#include "fuzzinput.h"

using namespace vp;

namespace {

void readFields(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const AtResultReader reader(line, QByteArrayView(line).first(colon + 1));
    for (qsizetype i = -1; i <= reader.count(); ++i) {
        const bool there = i >= 0 && i < reader.count();
        promise(there || !reader.number(i), "a missing field is no number");
        const qsizetype length = reader.text(i).size();
        promise(there || length == 0, "a missing field is empty");
        promise(length <= line.size(), "a field is no longer than its line");
        (void)reader.wasQuoted(i);
    }
}

} // namespace

/** The tokeniser, final results and fields; the bytes cut anywhere give the same tokens. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::uint8_t mode = input.choice();
    // Now and then a line that is nearly too long already, which random bytes would not reach.
    const qsizetype filler = mode == 0xFF ? AtSyntax::MaximumLine - 20 : 0;
    const QByteArray bytes = QByteArray(filler, 'A') + input.rest().toByteArray();

    AtSyntax whole;
    whole.expectPrompt((mode & 1) != 0);
    const std::vector<AtToken> expected = whole.feed(bytes);
    for (const AtToken &token : expected) {
        promise(!token.text.isEmpty() || token.kind == AtToken::Kind::Prompt,
                "a line is never empty");
        promise(token.text.size() <= AtSyntax::MaximumLine, "a line is bounded");
        (void)parseFinal(token.text);
        readFields(token.text);
    }

    AtSyntax pieces;
    pieces.expectPrompt((mode & 1) != 0);
    std::vector<AtToken> got;
    const qsizetype step = 1 + (mode >> 1);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const auto tokens =
            pieces.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
        got.insert(got.end(), tokens.begin(), tokens.end());
    }
    promise(got == expected, "cutting the stream changes nothing");
    return 0;
}
