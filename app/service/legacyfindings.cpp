// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/legacyfindings.h"

#include "service/legacycontacts.h"
#include "service/legacyshell.h"
#include "service/legacytable.h"
#include "settings/secretstore.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::size_t MostRemarks = 200;
constexpr int DeepestNames = 8;

/** What is said about one of our settings at one place. */
struct Saying
{
    const LegacyRow *row = nullptr;
    QString value;
    QString name; ///< the predecessor's
    LegacyPlace place;
};

class LegacyReader
{
public:
    LegacyReader(LegacyFolder folder, const Region &region)
        : m_folder(std::move(folder))
        , m_region(region)
    {
        m_findings.root = m_folder.root;
    }
    LegacyFindings read();

private:
    void remark(LegacyRemark remark);
    void readScript(const QString &file);
    void readConstant(const QString &file, const PythonConstant &constant);
    [[nodiscard]] std::optional<PythonValue> resolved(const LegacyRow &row,
                                                      const PythonValue &value) const;
    void readShellFile(const QString &file);
    void settle();
    void judge(const Saying &saying);

    LegacyFolder m_folder;
    Region m_region;
    QHash<QString, PythonValue> m_values; ///< of the script that is being read
    std::vector<Saying> m_sayings; ///< what counts most comes first
    std::vector<Saying> m_leftToVariables; ///< their value is the variable
    QStringList m_contactFolders;
    LegacyFindings m_findings;
};

void LegacyReader::remark(LegacyRemark remark)
{
    // A family is told in one line.
    const auto same =
        std::ranges::find_if(m_findings.remarks, [&remark](const LegacyRemark &known) {
            return known.reason == remark.reason && known.name == remark.name
                && known.place.file == remark.place.file && remark.name.endsWith(u'…');
        });
    if (same != m_findings.remarks.end()) {
        ++same->count;
    } else if (m_findings.remarks.size() < MostRemarks) {
        m_findings.remarks.push_back(std::move(remark));
    } else {
        ++m_findings.moreRemarks;
    }
}

/** The last assignment of a name counts, as it does when a script is run. */
std::vector<PythonConstant> lastOfEach(const std::vector<PythonConstant> &all)
{
    static const QRegularExpression constant(u"\\A[A-Z][A-Z0-9_]*\\z"_s);
    QHash<QString, std::size_t> positions;
    std::vector<PythonConstant> last;
    for (const PythonConstant &one : all) {
        if (!constant.match(one.name).hasMatch()) {
            continue;
        }
        const auto known = positions.constFind(one.name);
        if (known != positions.cend()) {
            last[*known] = one;
        } else {
            positions.insert(one.name, last.size());
            last.push_back(one);
        }
    }
    return last;
}

void LegacyReader::readScript(const QString &file)
{
    constexpr int enough = 2; // any other script may have one such name by chance
    const auto text = readLegacyText(m_folder, file, LegacyBounds().text);
    if (!text) {
        return remark(
            {.reason = LegacyReason::Skipped, .place = {file, 0}, .skipped = text.error()});
    }
    const std::vector<PythonConstant> constants = lastOfEach(readPythonConstants(*text));
    const auto known = std::ranges::count_if(constants, [](const PythonConstant &constant) {
        return legacytable::isKnown(constant.name);
    });
    if (known < enough) {
        return;
    }
    m_values.clear();
    for (const PythonConstant &constant : constants) {
        if (constant.value) {
            m_values.insert(constant.name, *constant.value);
        }
    }
    QString contacts = u"contacts"_s;
    for (const PythonConstant &constant : constants) {
        const bool isFolder = constant.name == legacytable::ContactsFolder;
        if (isFolder && constant.value && constant.value->kind == PythonValue::Kind::Text) {
            contacts = constant.value->text;
        } else {
            readConstant(file, constant);
        }
    }
    const auto folder = folderBelow(m_folder.root, QFileInfo(file).path(), contacts);
    if (folder) {
        m_contactFolders.append(*folder);
    } else {
        remark({.reason = LegacyReason::FolderElsewhere,
                .name = legacytable::ContactsFolder,
                .place = {file, 0}});
    }
}

/** A constant's own value where it is another constant's; none for what the environment says. */
std::optional<PythonValue> LegacyReader::resolved(const LegacyRow &row,
                                                  const PythonValue &value) const
{
    PythonValue now = value;
    for (int i = 0; i < DeepestNames && now.kind == PythonValue::Kind::Name; ++i) {
        if (row.form == LegacyRow::Form::Rule && now.text == legacytable::MasterPhone) {
            return now;
        }
        const auto next = m_values.constFind(now.text);
        if (next == m_values.cend()) {
            break;
        }
        now = *next;
    }
    return now;
}

/** Whether it leaves everything to the environment: os.environ['…'], or a list of just that. */
bool isOfEnvironment(const PythonValue &value)
{
    return value.kind == PythonValue::Kind::Variable
        || (value.kind == PythonValue::Kind::List && value.items.size() == 1
            && value.items.front().kind == PythonValue::Kind::Variable);
}

QString variableOf(const PythonValue &value)
{
    return value.kind == PythonValue::Kind::List ? value.items.front().text : value.text;
}

void LegacyReader::readConstant(const QString &file, const PythonConstant &constant)
{
    const LegacyPlace place {file, constant.line};
    const LegacyRow *row = legacytable::byConstant(constant.name);
    if (row == nullptr) {
        if (const auto reason = legacytable::reasonOf(constant.name)) {
            remark({*reason, legacytable::familyOf(constant.name), place});
        }
        return;
    }
    const std::optional<PythonValue> value =
        constant.value ? resolved(*row, *constant.value) : std::nullopt;
    if (value && isOfEnvironment(*value)) {
        m_leftToVariables.push_back({row, variableOf(*value), constant.name, place});
        return;
    }
    const std::optional<QString> text =
        value ? legacytable::textOf(row->form, *value) : std::nullopt;
    static const QRegularExpression kernelName(u"\\A/dev/tty(USB|ACM)[0-9]+\\z"_s);
    if (!text) {
        remark({LegacyReason::NotLiteral, constant.name, place});
    } else if (row->form == LegacyRow::Form::Port && kernelName.match(*text).hasMatch()) {
        remark({LegacyReason::FoundAutomatically, constant.name, place});
    } else if (!text->trimmed().isEmpty()) {
        m_sayings.push_back({row, *text, constant.name, place});
    }
}

void LegacyReader::readShellFile(const QString &file)
{
    const auto text = readLegacyText(m_folder, file, LegacyBounds().text);
    if (!text) {
        return remark(
            {.reason = LegacyReason::Skipped, .place = {file, 0}, .skipped = text.error()});
    }
    std::vector<ShellAssignment> all = readShellAssignments(*text);
    std::ranges::reverse(all); // the last one counts
    for (const ShellAssignment &one : all) {
        if (!one.name.startsWith(legacytable::VariablePrefix)) {
            continue;
        }
        const LegacyRow *row = legacytable::byVariable(one.name);
        const LegacyPlace place {file, one.line};
        if (row == nullptr || !one.isLiteral) {
            remark({row == nullptr ? LegacyReason::Unknown : LegacyReason::NotLiteral, one.name,
                    place});
        } else if (!one.value.trimmed().isEmpty()) {
            m_sayings.push_back({row, one.value, one.name, place});
        }
    }
}

void LegacyReader::judge(const Saying &saying)
{
    const Result<std::vector<SettingChange>> changes =
        settingsedit::judge({{saying.row->setting, saying.value}}, m_region);
    if (changes) {
        m_findings.settings.push_back({changes->front(), saying.name, saying.place});
        return;
    }
    const bool isUnknown = changes.error().code == ErrorCode::NotFound;
    remark({.reason = isUnknown ? LegacyReason::NoSuchSetting : LegacyReason::BadValue,
            .name = saying.name,
            .place = saying.place,
            .detail = isUnknown ? QString() : changes.error().detail});
}

/** Of several sayings about one setting the first counts. */
void LegacyReader::settle()
{
    QHash<const LegacyRow *, const Saying *> counting;
    for (const Saying &saying : m_sayings) {
        const auto first = counting.constFind(saying.row);
        if (first == counting.cend()) {
            counting.insert(saying.row, &saying);
        } else if ((*first)->value.trimmed() != saying.value.trimmed()) {
            remark({LegacyReason::OtherValueCounts, saying.name, saying.place});
        }
    }
    for (const Saying &left : m_leftToVariables) {
        if (!counting.contains(left.row)) {
            remark({.reason = LegacyReason::LeftToVariable,
                    .name = left.name,
                    .place = left.place,
                    .detail = left.value});
        }
    }
    const auto saying = [&counting](QLatin1StringView constant) {
        return counting.value(legacytable::byConstant(constant));
    };
    if (const Saying *country = saying("DEFAULT_COUNTRYCODE"_L1)) {
        m_region = Region::parse(country->value.trimmed()).value_or(m_region);
    }
    const Saying *master = saying(legacytable::MasterPhone);
    for (Saying &one : m_sayings) {
        if (counting.value(one.row) != &one) {
            continue;
        }
        // The predecessor let those follow the master phone that were the same number.
        if (one.row->form == LegacyRow::Form::Rule && master != nullptr
            && one.value.trimmed() == master->value.trimmed()) {
            one.value = u"master"_s;
        }
        judge(one);
    }
}

LegacyFindings LegacyReader::read()
{
    for (const SkippedFile &skipped : m_folder.skipped) {
        remark({.reason = LegacyReason::Skipped,
                .place = {skipped.file, 0},
                .skipped = skipped.reason});
    }
    // What a script says itself is what it did, whatever the environment said.
    for (const QString &file : m_folder.scripts) {
        readScript(file);
    }
    for (const QString &file : m_folder.shellFiles) {
        readShellFile(file);
    }
    settle();
    LegacyContacts contacts = readLegacyContacts(m_folder, m_contactFolders, m_region);
    m_findings.groups = std::move(contacts.groups);
    for (LegacyRemark &one : contacts.remarks) {
        remark(std::move(one));
    }
    return std::move(m_findings);
}

} // namespace

QString LegacySetting::shown() const
{
    if (change.name == secret::BotToken) {
        return QString(change.value.section(u':', 0, 0) % u":***"_s);
    }
    return change.shown();
}

Result<LegacyFindings> readLegacy(const QString &dir, const Region &region)
{
    Result<LegacyFolder> folder = lookThrough(dir);
    if (!folder) {
        return tl::unexpected<Error>(folder.error());
    }
    return LegacyReader(std::move(*folder), region).read();
}

} // namespace vp
