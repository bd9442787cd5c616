// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/explainrun.h"

#include "base/clock.h"
#include "base/logging.h"
#include "desktop/keychainsecretstore.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "main/startup.h"
#include "net/httpfetcher.h"
#include "service/contactsloader.h"
#include "service/phrases.h"
#include "service/reasonphrases.h"
#include "service/ruledesk.h"
#include "settings/hiddenaddresses.h"
#include "settings/settings.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

/** So long calendars and lists are waited for; then what is there decides. */
constexpr std::chrono::seconds Patience {20};

void print(std::FILE *where, const QString &text)
{
    std::fputs(QString(text % u'\n').toLocal8Bit().constData(), where);
}

/** Everything that a decision needs, without a phone around it. */
class ExplainWorld : public QObject
{
    Q_OBJECT
public:
    explicit ExplainWorld(const CommandLine &line)
        : m_folder(DataFolder::locate(line.dataDir, line.name))
        , m_settings(m_folder.settingsFile)
        , m_fileSecrets(m_folder.secretsFile)
        , m_keychain(m_fileSecrets, line.name)
        , m_addresses(m_settings,
                      m_folder.isPrivate ? static_cast<SecretStore &>(m_fileSecrets) : m_keychain)
        , m_fetcher(m_clock, u"VirtualPhone/" VP_VERSION ""_s)
        , m_contacts(m_clock)
        , m_patience(m_clock)
    {
        for (const Error &problem :
             m_settings.applyEnvironment(QProcessEnvironment::systemEnvironment())) {
            print(stderr, redactedText(problem.detail));
        }
        if (QFile::exists(m_folder.databaseFile)) {
            if (auto opened = Database::open(m_folder.databaseFile)) {
                m_database = std::move(*opened);
            }
        }
        m_rules = std::make_unique<RuleDesk>(RuleParts {&m_settings, &m_contacts, m_database.get(),
                                                        &m_fetcher, &m_clock, m_folder.sourcesDir});
        connect(&m_contacts, &ContactsLoader::loaded, this, [this] {
            m_hasContacts = true;
            look();
        });
        connect(&m_rules->calendars(), &CalendarDesk::calendarsChanged, this, &ExplainWorld::look);
        connect(&m_rules->calendars(), &CalendarDesk::bookChanged, this, &ExplainWorld::look);
        connect(&m_rules->lists(), &BlocklistDesk::changed, this, &ExplainWorld::look);
        connect(&m_addresses, &HiddenAddresses::settled, this, [this] {
            m_rules->start();
            m_hasAddresses = true;
            look();
        });
        connect(&m_patience, &Deadline::expired, this, &ExplainWorld::ready);
    }

    void start()
    {
        m_patience.start(Patience);
        const QString own = m_settings.text(SettingKey::ContactsDir);
        m_contacts.load(own.isEmpty() ? m_folder.contactsDir : own, m_settings.region());
        m_addresses.read();
    }

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] RuleDesk &rules() { return *m_rules; }
    [[nodiscard]] const ContactsLoader &contacts() const { return m_contacts; }

Q_SIGNALS:
    void ready();

private:
    void look()
    {
        // The book of rules comes one turn of the worker after the last calendar.
        const bool read = m_hasContacts && m_hasAddresses && m_rules->isSettled();
        if (read && m_rules->calendars().isBookFresh()) {
            Q_EMIT ready();
        }
    }

    SystemClock m_clock;
    DataFolder m_folder;
    Settings m_settings;
    FileSecretStore m_fileSecrets;
    KeychainSecretStore m_keychain;
    HiddenAddresses m_addresses;
    HttpFetcher m_fetcher;
    ContactsLoader m_contacts;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RuleDesk> m_rules;
    Deadline m_patience;
    bool m_hasContacts = false;
    bool m_hasAddresses = false;
};

void printSources(RuleDesk &rules)
{
    const auto state = [](const SourceState &source) {
        return source.hasCopy
            ? QCoreApplication::translate("Explain", "as of %1", "%1 = date and time")
                  .arg(QLocale().toString(source.confirmedAt.toLocalTime(), QLocale::ShortFormat))
            : QCoreApplication::translate("Explain", "could not be read");
    };
    for (const CalendarStatus &calendar : rules.calendars().calendars()) {
        print(stdout,
              u"  "_s
                  % QCoreApplication::translate("Explain", "calendar %1, %2", "%2 = its age")
                        .arg(calendar.name, state(calendar.source)));
    }
    for (const SharedListStatus &list : rules.lists().lists()) {
        print(stdout,
              u"  "_s
                  % QCoreApplication::translate("Explain", "list %1, %2", "%2 = its age")
                        .arg(list.name, state(list.source)));
    }
}

void explain(ExplainWorld &world, const CallRules::Caller &caller, const QDateTime &at)
{
    const QString number = caller.number ? caller.number->text() : QString();
    const RoutingDecision decision = world.rules().rules().decideFor(caller, at);
    print(stdout,
          Phrases::party(world.contacts().nameOf(number), number) % u' '
              % ReasonPhrases::action(decision));
    for (const QString &reason : ReasonPhrases::all(decision.reasons)) {
        print(stdout, u"  - "_s % reason);
    }
    printSources(world.rules());
}

} // namespace

std::optional<QDateTime> readExplainTime(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return at.isValid() ? std::optional(at) : std::nullopt;
}

int runExplain(const CommandLine &line)
{
    const LogSink log(QtCriticalMsg);
    ExplainWorld world(line);
    installTranslator(*QCoreApplication::instance(), world.settings().text(SettingKey::Language));
    const bool hidden = line.explain.compare("hidden"_L1, Qt::CaseInsensitive) == 0;
    const Result<PhoneNumber> number = PhoneNumber::parse(line.explain, world.settings().region());
    if (!hidden && !number) {
        print(stderr,
              u"virtualphoned: "_s % line.explain % u": "_s % Phrases::error(number.error()));
        return exitcode::InvalidValue;
    }
    const CallRules::Caller caller {hidden ? std::nullopt : std::optional(*number), hidden};
    const QDateTime at = readExplainTime(line.explainAt).value_or(QDateTime());
    bool done = false;
    QObject::connect(&world, &ExplainWorld::ready, &world, [&] {
        if (!std::exchange(done, true)) {
            explain(world, caller, at);
            QCoreApplication::exit(0);
        }
    });
    world.start();
    return QCoreApplication::exec();
}

} // namespace vp

#include "explainrun.moc"
