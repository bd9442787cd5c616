// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/composition.h"

#include "archive/restore.h"
#include "base/logging.h"
#include "desktop/keychainsecretstore.h"
#include "desktop/passwordhash.h"
#include "desktop/singleinstance.h"
#include "desktop/systemsleep.h"
#include "main/backuprun.h"
#include "main/datacare.h"
#include "main/demoplayground.h"
#include "main/demosamples.h"
#include "main/doctorrun.h"
#include "main/modemmanagerguard.h"
#include "main/modemports.h"
#include "main/pairtalk.h"
#include "main/telegramproxy.h"
#include "modem/modemsession.h"
#include "net/httpfetcher.h"
#include "net/telegramtransport.h"
#include "serial/serialport.h"
#include "service/windowside.h"
#include "settings/filesimmemory.h"
#include "settings/hiddenaddresses.h"
#include "settings/installationkey.h"
#include "settings/secretstore.h"
#include "settings/settings.h"
#include "store/database.h"
#include "store/simfacts.h"
#include "store/updatestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalSocket>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr auto TokenVariable = "virtualphone_bottoken";
constexpr auto PinVariable = "virtualphone_simpin";
constexpr auto CalendarVariable = "virtualphone_calendarurl";
constexpr auto PasswordVariable = "virtualphone_temporaryownerpassword";

/** Tells of a value that could not be used, without the value. */
void warn(const Result<> &result, SettingKey key)
{
    if (!result) {
        qCWarning(lcMain) << Settings::nameOf(key)
                          << "is not usable:" << redactedText(result.error().detail);
    }
}

tl::unexpected<StartFailure> failed(StartFailure::Kind kind, const QString &detail)
{
    return tl::unexpected<StartFailure>(StartFailure {kind, detail});
}

void lockIfGiven(Settings &settings, SettingKey key, const QString &value)
{
    if (!value.isEmpty()) {
        warn(settings.lock(key, value), key);
    }
}

/** A secret from the environment, which holds it no longer: neither for what we start nor in
 * /proc. */
QString takeVariable(const char *name)
{
    char *value =
        std::getenv(name); // NOLINT(concurrency-mt-unsafe): before there is a second thread
    if (value == nullptr) {
        return {};
    }
    const QString secret = QString::fromLocal8Bit(value).trimmed();
    std::fill_n(value, std::strlen(value), '\0');
    qunsetenv(name);
    return secret;
}

/** What an instance that runs already is told. */
QStringList wordsFor(const CommandLine &line)
{
    if (line.doNotDisturb) {
        return {u"--do-not-disturb"_s};
    }
    const bool quiet = line.background && line.addresses.isEmpty();
    return quiet ? QStringList {u"--background"_s} : line.addresses;
}

} // namespace

Composition::Composition() = default;

Composition::~Composition() = default;

tl::expected<std::unique_ptr<Composition>, StartFailure> Composition::build(const CommandLine &line,
                                                                            Notifier *notifier)
{
    std::unique_ptr<Composition> made(new Composition);
    if (const Result<> folder = made->prepareFolder(line); !folder) {
        return failed(StartFailure::Kind::DataFolder, folder.error().detail);
    }
    made->m_instance = std::make_unique<SingleInstance>(made->m_folder.root);
    if (!made->m_instance->tryClaim(wordsFor(line))) {
        return failed(StartFailure::Kind::AlreadyRunning, made->m_folder.root);
    }
    if (const Result<bool> restored = restore::carryOut(placesOf(made->m_folder)); !restored) {
        return failed(StartFailure::Kind::DataFolder, restored.error().detail);
    } else if (*restored) {
        qCInfo(lcMain) << "a backup has been put in place";
    }
    made->prepareSettings(line);
    made->prepareSecrets(line.name);
    if (const Result<> store = made->prepareStore(); !store) {
        const bool newer = store.error().code == ErrorCode::Conflict;
        return newer ? failed(StartFailure::Kind::NewerData, made->m_folder.root)
                     : failed(StartFailure::Kind::DataFolder, store.error().detail);
    }
    if (line.demo) {
        made->prepareDemo();
    } else {
        made->prepareModem();
    }
    PhoneParts parts;
    parts.clock = &made->m_clock;
    parts.settings = made->m_settings.get();
    parts.modem = made->m_modem.get();
    parts.chat = made->m_demo ? &made->m_demo->chat() : nullptr;
    parts.history = made->m_history.get();
    parts.simFacts = made->m_simFacts.get();
    parts.database = made->m_database.get();
    parts.notifier = notifier;
    parts.contactsDir = made->m_folder.contactsDir;
    parts.contactsKept = made->m_folder.contactsKept;
    if (!line.demo) { // whose modem hears nothing of the world
        made->m_sleepGuard = watchSystemSleep();
        parts.sleepGuard = made->m_sleepGuard.get();
    }
    made->m_fetcher = std::make_unique<HttpFetcher>(
        made->m_clock, u"VirtualPhone/"_s + QCoreApplication::applicationVersion());
    parts.fetcher = made->m_fetcher.get();
    parts.sourcesDir = made->m_folder.sourcesDir;
    parts.networkFile = made->m_folder.networkFile;
    parts.voicemailDir = made->m_folder.voicemailDir;
    parts.promptsDir = made->m_folder.promptsDir;
    parts.logsDir = made->m_folder.logsDir;
    parts.version = QCoreApplication::applicationVersion();
    parts.guestPassword = line.demo ? nullptr : made->m_guestPassword.get();
    parts.simulated = line.demo;
    parts.tongues = &made->m_tongues;
    parts.instance = line.name;
    parts.surroundings = surroundingsOf;
    if (ModemPorts *ports = made->m_ports.get()) {
        parts.portName = [ports] {
            return ports->current();
        };
    }
    if (line.demo) {
        parts.voicePort = made->m_demo->voiceOpener();
    } else {
        made->giveVoicePort(parts);
    }
    made->m_phone = std::make_unique<VirtualPhone>(parts);
    made->m_dataCare = std::make_unique<DataCare>(*made->m_phone, made->m_folder, *made->m_database,
                                                  made->secrets(), made->m_clock);
    made->m_instance->setTalk([self = made.get()](std::unique_ptr<QLocalSocket> socket) {
        self->m_pairTalk = std::make_unique<PairTalk>(*self->m_phone, std::move(socket));
    });
    connect(made->m_phone.get(), &VirtualPhone::stopped, made.get(), &Composition::stopped);
    connect(made->m_phone.get(), &VirtualPhone::pinToKeep, made.get(), &Composition::keepPin);
    connect(&made->m_phone->window().legacy, &LegacyTakeover::secretTaken, made.get(),
            &Composition::keepTaken);
    connect(&made->m_phone->window().people, &WindowPeople::guestPasswordGiven, made.get(),
            [made = made.get()](const QString &password) {
                made->keepTaken(QString(secret::GuestPassword), password);
            });
    return made;
}

Result<> Composition::prepareFolder(const CommandLine &line)
{
    QString dir = line.dataDir;
    if (line.demo) {
        m_demoFolder.emplace();
        if (!m_demoFolder->isValid()) {
            return failure(ErrorCode::Storage, m_demoFolder->errorString());
        }
        dir = m_demoFolder->path();
    }
    const Result<DataFolder> folder = DataFolder::make(dir, line.name);
    if (!folder) {
        return tl::unexpected<Error>(folder.error());
    }
    m_folder = *folder;
    return {};
}

void Composition::prepareSettings(const CommandLine &line)
{
    m_settings = std::make_unique<Settings>(m_folder.settingsFile);
    for (const Error &problem : m_settings->problems()) {
        qCWarning(lcMain) << "settings.ini:" << redactedText(problem.detail);
    }
    if (line.demo) {
        return;
    }
    for (const Error &problem :
         m_settings->applyEnvironment(QProcessEnvironment::systemEnvironment())) {
        qCWarning(lcMain) << "an environment variable is not usable:"
                          << redactedText(problem.detail);
    }
    lockIfGiven(*m_settings, SettingKey::ModemPort, line.modemPort);
    lockIfGiven(*m_settings, SettingKey::ModemEventsPort, line.modemEventsPort);
    lockIfGiven(*m_settings, SettingKey::ModemVoicePort, line.modemVoicePort);
    lockIfGiven(*m_settings, SettingKey::TelegramApiUrl, line.telegramApi);
}

void Composition::prepareSecrets(const QString &name)
{
    m_givenToken = takeVariable(TokenVariable);
    m_givenPin = takeVariable(PinVariable);
    static_cast<void>(takeVariable(CalendarVariable)); // the settings have read it
    m_guestPassword = std::make_unique<HashedPassword>();
    m_guestPassword->setPassword(takeVariable(PasswordVariable));
    m_fileSecrets = std::make_unique<FileSecretStore>(m_folder.secretsFile);
    if (!m_folder.isPrivate) {
        m_keychain = std::make_unique<KeychainSecretStore>(*m_fileSecrets, name);
    }
    m_addresses = std::make_unique<HiddenAddresses>(*m_settings, secrets());
    const Result<InstallationKey> key = InstallationKey::load(m_folder.keyFile);
    if (key) {
        m_sims = std::make_unique<FileSimMemory>(m_folder.simsFile, *key);
    } else {
        qCWarning(lcMain) << "the key of this installation can neither be read nor made, so no "
                             "SIM PIN is entered:"
                          << redactedText(key.error().detail);
    }
}

SecretStore &Composition::secrets()
{
    return m_keychain ? *m_keychain : *m_fileSecrets;
}

Result<> Composition::prepareStore()
{
    Result<std::unique_ptr<Database>> database = Database::open(m_folder.databaseFile);
    if (!database) {
        return tl::unexpected<Error>(database.error());
    }
    m_database = std::move(*database);
    m_history = std::make_unique<CallHistory>(*m_database);
    m_simFacts = std::make_unique<SimFacts>(*m_database);
    const Result<int> unfinished = m_history->closeUnfinished();
    if (unfinished.value_or(0) > 0) {
        qCInfo(lcMain) << *unfinished << "calls were cut off by the end of the last run";
    }
    return {};
}

/** The port that is named, else the one that the modem is known to have. */
void Composition::giveVoicePort(PhoneParts &parts) const
{
    const auto path = [named = m_settings->text(SettingKey::ModemVoicePort),
                       ports = m_ports.get()] {
        return named.isEmpty() && ports != nullptr ? ports->voicePort() : named;
    };
    parts.voicePortThere = [path] {
        return !path().isEmpty();
    };
    parts.voicePort = [path] {
        return serial::openEmpty(path());
    };
}

void Composition::prepareModem()
{
    const QString port = m_settings->text(SettingKey::ModemPort);
    const QString events = m_settings->text(SettingKey::ModemEventsPort);
    m_ports = std::make_unique<ModemPorts>(
        port, m_clock, ModemPortsFiles {m_folder.sticksFile, m_folder.keyFile, {}});
    ModemSessionOptions options;
    options.commandPort = m_ports->opener();
    if (!events.isEmpty()) {
        options.eventPort = [events] {
            return serial::open(events);
        };
    }
    options.voice = !m_settings->text(SettingKey::ModemVoicePort).isEmpty();
    options.simMemory = m_sims.get();
    options.judge = m_ports.get();
    options.portName = PortWish::parse(port).shown();
    const Result<QStringList> extra =
        guardedExtraInit(m_settings->text(SettingKey::ModemExtraInit));
    if (extra) {
        options.extraInit = *extra;
    } else {
        qCWarning(lcMain) << "modem/extraInit is ignored:" << redactedText(extra.error().detail);
    }
    m_modem = std::make_unique<ModemSession>(std::move(options), m_clock);
    m_ports->serve(*m_modem);
    m_modemManager = std::make_unique<ModemManagerGuard>(*m_ports, *m_modem, *m_settings);
    connect(m_settings.get(), &Settings::changed, m_ports.get(), [this](SettingKey key) {
        if (key == SettingKey::ModemPort) {
            m_ports->setWish(m_settings->text(key));
        }
    });
}

void Composition::prepareDemo()
{
    writeSamples(m_folder, *m_settings);
    m_demo = std::make_unique<DemoPlayground>(m_clock);
    warn(m_settings->set(SettingKey::MasterPhone, DemoPlayground::ownPhone()),
         SettingKey::MasterPhone);
    warn(m_settings->set(SettingKey::TelegramOwners, QString::number(DemoPlayground::OwnerId)),
         SettingKey::TelegramOwners);
    ModemSessionOptions options;
    options.commandPort = m_demo->opener();
    options.voice = true;
    options.portName = u"demo"_s;
    m_modem = std::make_unique<ModemSession>(std::move(options), m_clock);
    m_demo->serve(*m_modem);
}

std::vector<StickPort> Composition::modemPorts() const
{
    return m_ports == nullptr ? std::vector<StickPort>() : m_ports->ports();
}

QString Composition::modemTypeCode() const
{
    return m_ports == nullptr ? QString() : m_ports->typeCode();
}

Playground *Composition::playground()
{
    return m_demo.get();
}

void Composition::start()
{
    if (std::exchange(m_started, true)) {
        return;
    }
    m_dataCare->start();
    m_phone->start();
    if (!m_demo) {
        m_addresses->start();
        connect(m_settings.get(), &Settings::changed, this, [this](SettingKey key) {
            if (key == SettingKey::TelegramProxy || key == SettingKey::TelegramApiUrl) {
                findToken(); // and connect in the new way
            }
        });
        findToken();
        findPin();
        findGuestPassword();
    }
}

void Composition::stop()
{
    m_started = true; // whoever leaves before the window is drawn does not start the phone
    m_phone->stop();
}

void Composition::setToken(const QString &token)
{
    if (m_demo) {
        return;
    }
    if (isTokenGiven()) {
        qCWarning(lcMain) << "the bot's token is fixed by the variable" << TokenVariable;
        return;
    }
    secrets().write(secret::BotToken, token.trimmed(), this, [](const Result<> &written) {
        if (!written) {
            qCWarning(lcMain) << "the bot's token was not stored:"
                              << redactedText(written.error().detail);
        }
    });
    connectChat(token.trimmed());
}

/** Lets a transport confirm to the server what it has read, and then go. */
void Composition::retire(std::unique_ptr<ChatTransport> transport)
{
    ChatTransport *leaving = transport.get();
    m_leaving.push_back(std::move(transport));
    connect(
        leaving, &ChatTransport::linkChanged, this,
        [this, leaving](ChatLinkState state) {
            if (state == ChatLinkState::Off) {
                std::erase_if(m_leaving,
                              [leaving](const auto &kept) { return kept.get() == leaving; });
            }
        },
        Qt::QueuedConnection);
    leaving->stop();
}

void Composition::connectChat(const QString &token)
{
    const int wish = ++m_chatWishes;
    if (m_telegram) {
        m_phone->setChat(nullptr);
        retire(std::move(m_telegram));
    }
    if (!secret::isBotToken(token)) {
        if (!token.isEmpty()) {
            qCWarning(lcMain) << "what was given as the bot's token is none";
        }
        return;
    }
    const ProxyAddress proxy =
        parseProxy(m_settings->text(SettingKey::TelegramProxy)).value_or(ProxyAddress {});
    if (proxy.user.isEmpty()) {
        openChat(token, proxy, {});
        return;
    }
    secrets().read(secret::ProxyPassword, this,
                   [this, wish, token, proxy](const Result<QString> &password) {
                       if (wish == m_chatWishes) {
                           openChat(token, proxy, password.value_or(QString()));
                       }
                   });
}

void Composition::openChat(const QString &token, const ProxyAddress &proxy, const QString &password)
{
    TelegramOptions options;
    options.apiRoot = QUrl(m_settings->text(SettingKey::TelegramApiUrl));
    options.token = token;
    options.userAgent = QString(u"VirtualPhone/"_s % QStringLiteral(VP_VERSION));
    useProxy(options, proxy, password);
    auto telegram = std::make_unique<TelegramTransport>(options, m_clock);
    telegram->setJournal(std::make_unique<UpdateStore>(*m_database, telegram->botId(), m_clock));
    m_telegram = std::move(telegram);
    m_phone->setChat(m_telegram.get());
}

} // namespace vp
