// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"
#include "modem/ussdcollector.h"
#include "profiles/ussdwords.h"

#include <algorithm>
#include <vector>

using namespace vp;

namespace {

void useReport(const QByteArray &text)
{
    for (const std::optional<ussd::Form> form :
         {std::optional<ussd::Form>(), std::optional(ussd::Form::Plain),
          std::optional(ussd::Form::Packed)}) {
        const auto report = ussd::parse(text, form);
        promise(!report || ussd::isReport(text), "only a report is read as one");
        if (report) {
            promise(report->text.size() <= 2048, "a text is bounded");
            promise(std::none_of(
                        report->text.cbegin(), report->text.cend(),
                        [](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; }),
                    "a text can be shown");
            promise(static_cast<int>(report->outcome) <= 5, "an outcome is known");
        }
    }
}

/** Whatever a person wants to send, it stays inside its quotes. */
void useRequest(const QByteArray &bytes)
{
    for (const ussd::Form form : {ussd::Form::Plain, ussd::Form::Packed}) {
        if (const auto command = ussd::send(QString::fromUtf8(bytes), form)) {
            promise(command->text.count('"') == 2 && command->text.startsWith("AT+CUSD=1,\"")
                        && command->text.endsWith("\",15"),
                    "a code stays in its quotes");
            promise(std::all_of(command->text.cbegin(), command->text.cend(),
                                [](char c) { return c >= ' ' && c <= '~'; }),
                    "a command is one line");
        }
    }
}

} // namespace

/** Lines of a modem: what is collected, how it is read, and what is sent; with silences between. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace std::chrono_literals;
    FuzzInput input(data, size);
    const int choice = input.choice();
    ManualClock clock;
    UssdCollector collector(clock);
    std::vector<QByteArray> reports;
    QObject::connect(&collector, &UssdCollector::collected, &collector,
                     [&reports](const QByteArray &report) { reports.push_back(report); });
    std::size_t begun = 0;
    qsizetype place = 0;
    for (const QByteArray &line : input.rest().toByteArray().split('\n')) {
        const bool taken = collector.take(line);
        promise(taken || !ussd::isReport(line), "a report is always taken");
        begun += ussd::isReport(line) ? 1 : 0;
        useReport(line);
        if (++place == choice) {
            clock.advance(3s);
        }
    }
    clock.advance(3s);
    promise(reports.size() == begun, "what has begun is told, once");
    for (const QByteArray &report : reports) {
        promise(report.size() <= 2048 + static_cast<qsizetype>(size), "a report is bounded");
        useReport(report);
    }
    useReport(input.rest().toByteArray());
    useRequest(input.rest().toByteArray());
    return 0;
}
