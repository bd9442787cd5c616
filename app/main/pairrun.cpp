// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/pairrun.h"

#include "base/clock.h"
#include "chat/commandparser.h"
#include "chat/outbox.h"
#include "chat/ownerregistry.h"
#include "desktop/keychainsecretstore.h"
#include "desktop/singleinstance.h"
#include "main/botaccess.h"
#include "main/datafolder.h"
#include "main/logsink.h"
#include "main/pairbeside.h"
#include "main/pairterminal.h"
#include "main/startup.h"
#include "net/telegramtransport.h"
#include "service/chathealth.h"
#include "service/chatphrases.h"
#include "service/guestdoor.h"
#include "service/pairphrases.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <memory>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace vp {

namespace {

constexpr std::chrono::seconds ConnectPatience = 60s;
constexpr std::chrono::seconds LastWords = 10s;

/** The bot's chat and nothing else: no modem, no calls. */
class PairWorld : public QObject
{
    Q_OBJECT
public:
    /** @p name is the instance's; empty = it is the only one. */
    PairWorld(Settings &settings, const TelegramOptions &options, const QString &name);
    void start();

private:
    void linkChanged(ChatLinkState state);
    void offer();
    void receive(const ChatMessage &message);
    void answered(bool yes);
    void leave(int code, const QString &why);
    void goWhenSaid();

    SystemClock m_clock;
    Settings &m_settings;
    TelegramTransport m_transport;
    OwnerRegistry m_owners;
    Outbox m_outbox;
    GuestList m_guests;
    Pairing m_pairing;
    GuestDoor m_door;
    Deadline m_patience;
    PairTerminal m_terminal;
    bool m_offered = false;
    bool m_leaving = false;
    int m_code = 1;
};

PairWorld::PairWorld(Settings &settings, const TelegramOptions &options, const QString &name)
    : m_settings(settings)
    , m_transport(options, m_clock)
    , m_owners(m_clock)
    , m_outbox(m_transport, m_clock)
    , m_guests(m_owners, nullptr, m_clock)
    , m_pairing(settings, m_clock)
    , m_door({m_transport,
              m_outbox,
              m_owners,
              m_guests,
              settings,
              m_clock,
              {nullptr, nullptr, &m_pairing, nullptr, name}})
    , m_patience(m_clock)
{
    m_owners.setOwners(
        parseOwnerIds(settings.text(SettingKey::TelegramOwners)).value_or(std::vector<qint64> {}));
    connect(&m_transport, &ChatTransport::linkChanged, this, &PairWorld::linkChanged);
    connect(&m_transport, &ChatTransport::messageReceived, this, &PairWorld::receive);
    connect(&m_pairing, &Pairing::asked, &m_terminal, &PairTerminal::ask);
    connect(&m_pairing, &Pairing::paired, this,
            [this](const PairingRequest &request) { leave(0, PairPhrases::paired(request)); });
    connect(&m_pairing, &Pairing::closed, this, [this] {
        if (!m_leaving) {
            leave(1, PairPhrases::codeIsVoid());
        }
    });
    connect(&m_terminal, &PairTerminal::answered, this, &PairWorld::answered);
    connect(&m_outbox, &Outbox::pendingChanged, this, &PairWorld::goWhenSaid);
    connect(&m_patience, &Deadline::expired, this, [this] {
        if (m_leaving) {
            QCoreApplication::exit(m_code);
        } else {
            leave(1, PairPhrases::notConnected(healthOf(m_transport.trouble())));
        }
    });
}

void PairWorld::start()
{
    PairTerminal::print(PairPhrases::connecting()); // it may take a while, without a network
    m_patience.start(ConnectPatience);
    m_transport.start();
}

void PairWorld::linkChanged(ChatLinkState state)
{
    if (state == ChatLinkState::Unauthorized && !m_leaving) {
        leave(1, PairPhrases::tokenRefused());
    } else if (state == ChatLinkState::Connected && !m_offered) {
        m_offered = true;
        m_patience.stop();
        offer();
    } else if (state == ChatLinkState::Off && m_leaving) {
        QCoreApplication::exit(m_code);
    }
}

void PairWorld::offer()
{
    PairTerminal::show(m_pairing.open(), m_transport.botName());
}

void PairWorld::receive(const ChatMessage &message)
{
    const Command command = parseCommand(message.text, m_transport.botName(), m_settings.region());
    if (m_door.hears(message, command)) {
        return;
    }
    const bool asksForId = std::holds_alternative<GetIdCommand>(command)
        || std::holds_alternative<StartCommand>(command);
    switch (m_owners.authorise(message, asksForId)) {
    case Authority::Owner:
        m_outbox.post(message.chatId, ChatContent {PairPhrases::notRunning(), {}, false, 0});
        break;
    case Authority::MayAskId:
        m_outbox.post(message.chatId,
                      ChatContent {ChatPhrases::strangerId(message.senderId), {}, false, 0});
        break;
    case Authority::Guest:
    case Authority::Nobody:
        break;
    }
}

void PairWorld::answered(bool yes)
{
    const std::optional<PairingRequest> request = m_pairing.request();
    if (!request) {
        return;
    }
    if (!yes) {
        leave(1, PairPhrases::denied());
        m_pairing.deny(request->id);
        return;
    }
    const Result<> allowed = m_pairing.allow(request->id);
    if (allowed) {
        return;
    }
    leave(1, PairPhrases::notStored(allowed.error()));
}

void PairWorld::leave(int code, const QString &why)
{
    m_code = code;
    m_leaving = true;
    m_terminal.stop();
    PairTerminal::print(why);
    m_patience.start(LastWords);
    goWhenSaid();
}

void PairWorld::goWhenSaid()
{
    if (m_leaving && (m_outbox.pending() == 0 || m_code != 0)) {
        m_transport.stop();
    }
}

int run(const CommandLine &line, const DataFolder &folder)
{
    Settings settings(folder.settingsFile);
    static_cast<void>(settings.applyEnvironment(QProcessEnvironment::systemEnvironment()));
    if (!line.telegramApi.isEmpty()) {
        static_cast<void>(settings.lock(SettingKey::TelegramApiUrl, line.telegramApi));
    }
    installTranslator(*QCoreApplication::instance(), settings.text(SettingKey::Language));
    if (settings.isLocked(SettingKey::TelegramOwners)) {
        PairTerminal::print(PairPhrases::notStored({ErrorCode::Conflict, 0, {}}));
        return 1;
    }
    FileSecretStore file(folder.secretsFile);
    KeychainSecretStore keychain(file, line.name);
    QObject context;
    std::unique_ptr<PairWorld> world;
    SecretStore &secrets = folder.isPrivate ? static_cast<SecretStore &>(file) : keychain;
    findToken(secrets, &context, [&](const QString &token) {
        if (!secret::isBotToken(token)) {
            PairTerminal::print(PairPhrases::noToken());
            QCoreApplication::exit(1);
            return;
        }
        secrets.read(secret::ProxyPassword, &context, [&, token](const Result<QString> &password) {
            world = std::make_unique<PairWorld>(
                settings, botOptions(settings, token, password.value_or(QString())), line.name);
            world->start();
        });
    });
    return QCoreApplication::exec();
}

} // namespace

int runPair(const CommandLine &line)
{
    const LogSink quiet(QtCriticalMsg);
    const Result<DataFolder> folder = DataFolder::make(line.dataDir, line.name);
    if (!folder) {
        return printStartFailure({StartFailure::Kind::DataFolder, folder.error().detail});
    }
    if (SingleInstance::isRunning(folder->root)) {
        installTranslator(*QCoreApplication::instance(),
                          Settings(folder->settingsFile).text(SettingKey::Language));
        return runPairBeside(folder->root);
    }
    SingleInstance instance(folder->root);
    if (!instance.tryClaim()) {
        return printStartFailure({StartFailure::Kind::AlreadyRunning, folder->root});
    }
    return run(line, *folder);
}

} // namespace vp

#include "pairrun.moc"
