// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/notifier.h"
#include "base/result.h"
#include "main/commandline.h"
#include "main/datafolder.h"
#include "main/programtongues.h"
#include "service/virtualphone.h"
#include "telephony/stickport.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace vp {

/** Why the program cannot start. */
struct StartFailure
{
    enum class Kind : std::uint8_t { DataFolder, NewerData, AlreadyRunning };
    Kind kind = Kind::DataFolder;
    QString detail; ///< the folder, or what the disk said
};

class ChatTransport;
class DataCare;
class Database;
class DemoPlayground;
class ModemManagerGuard;
class HashedPassword;
class HiddenAddresses;
class HttpFetcher;
class ModemPorts;
class PairTalk;
class Playground;
struct ProxyAddress;
class SecretStore;
class SimMemory;
class SimFacts;
class SingleInstance;
class SleepGuard;

/** Builds everything below the window in order and takes it down in reverse. Knows which concrete
 * thing stands behind each interface. */
class Composition : public QObject
{
    Q_OBJECT
public:
    /** Claims the data folder first; an instance that holds it already is handed the addresses. @p
     * notifier may be null (no desktop) and outlives this. */
    [[nodiscard]] static tl::expected<std::unique_ptr<Composition>, StartFailure>
    build(const CommandLine &line, Notifier *notifier);
    ~Composition() override;

    /** Looks for the token, starts the modem and the chat; a second time changes nothing. */
    void start();
    /** Ends the calls; stopped() comes within 3 s. */
    void stop();
    /** Keeps @p token as a secret and connects with it; an empty one forgets it. Nothing happens
     * when the token is given. */
    void setToken(const QString &token);
    /** The environment gave the token, so that it cannot be changed here. */
    [[nodiscard]] bool isTokenGiven() const { return !m_givenToken.isEmpty(); }

    [[nodiscard]] VirtualPhone &phone() { return *m_phone; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] const DataFolder &folder() const { return m_folder; }
    [[nodiscard]] SingleInstance &instance() { return *m_instance; }
    /** Of the modem in use; none in a demo. */
    [[nodiscard]] std::vector<StickPort> modemPorts() const;
    [[nodiscard]] QString modemTypeCode() const;
    [[nodiscard]] Playground *playground(); ///< null unless this is a demo

Q_SIGNALS:
    void stopped();

private:
    Composition();
    Result<> prepareFolder(const CommandLine &line);
    void prepareSettings(const CommandLine &line);
    void prepareSecrets(const QString &name);
    Result<> prepareStore();
    void prepareModem();
    void giveVoicePort(PhoneParts &parts) const;
    void prepareDemo();
    void findToken();
    void findPin();
    void findGuestPassword();
    void keepPin(const QString &pin);
    /** What the predecessor kept, taken over while we run. */
    void keepTaken(const QString &name, const QString &value);
    [[nodiscard]] SecretStore &secrets();
    void connectChat(const QString &token);
    void openChat(const QString &token, const ProxyAddress &proxy, const QString &password);
    void retire(std::unique_ptr<ChatTransport> transport);

    SystemClock m_clock;
    ProgramTongues m_tongues;
    std::optional<QTemporaryDir> m_demoFolder;
    DataFolder m_folder;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SecretStore> m_fileSecrets;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<HiddenAddresses> m_addresses;
    std::unique_ptr<SimMemory> m_sims;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<SimFacts> m_simFacts;
    std::unique_ptr<ModemPorts> m_ports;
    std::unique_ptr<DemoPlayground> m_demo;
    std::unique_ptr<SleepGuard> m_sleepGuard;
    std::unique_ptr<ModemSession> m_modem;
    std::unique_ptr<ModemManagerGuard> m_modemManager;
    std::unique_ptr<HttpFetcher> m_fetcher;
    std::unique_ptr<ChatTransport> m_telegram;
    int m_chatWishes = 0; ///< counts calls of connectChat()
    QString m_givenToken; ///< by the environment
    QString m_givenPin; ///< by the environment
    std::vector<std::unique_ptr<ChatTransport>> m_leaving; ///< stopped, not yet off
    std::unique_ptr<HashedPassword> m_guestPassword;
    std::unique_ptr<VirtualPhone> m_phone;
    std::unique_ptr<DataCare> m_dataCare;
    bool m_started = false;
    std::unique_ptr<PairTalk> m_pairTalk; ///< with `--pair` in another terminal
};

} // namespace vp
