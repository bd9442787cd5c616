// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/pseudoterminal.h"

#include <QFile>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace vp::sim;
using namespace Qt::StringLiterals;

namespace {

/** Far beyond what a busy machine needs. */
constexpr int Patience = 30'000;

/** The client's end, as any program would open it. */
class Client
{
public:
    explicit Client(const QString &path)
        : m_descriptor(
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Client() { close(); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    void close()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
            m_descriptor = -1;
        }
    }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        return ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()))
            == bytes.size();
    }
    /** Reads until @p size bytes have come, or nothing more does. */
    [[nodiscard]] QByteArray read(qsizetype size) const
    {
        QByteArray all;
        QSocketNotifier readable(m_descriptor, QSocketNotifier::Read);
        QSignalSpy ready(&readable, &QSocketNotifier::activated);
        while (all.size() < size) {
            std::array<char, 4096> buffer {};
            const ssize_t got = ::read(m_descriptor, buffer.data(), buffer.size());
            if (got > 0) {
                all.append(buffer.data(), got);
            } else if (!ready.wait(Patience)) {
                break;
            }
        }
        return all;
    }

private:
    int m_descriptor;
};

} // namespace

class TestPseudoTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bytesPassUnchanged();
    void clientsComeAndGo();
    void unplugIsSeenByTheClient();
    void replugKeepsTheLink();
    void overflowIsBounded();
    void badLink();
    void plainFileIsNotReplaced();

private:
    [[nodiscard]] QString link() const { return m_folder->filePath(u"modem"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPseudoTerminal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPseudoTerminal::bytesPassUnchanged()
{
    PseudoTerminal terminal(link());
    QVERIFY(terminal.path().isEmpty());
    QVERIFY(terminal.plug());
    QVERIFY(terminal.isPlugged());
    QCOMPARE(QFile::symLinkTarget(link()), terminal.path());
    const Client client(link());
    QVERIFY(client.isOpen());
    QByteArray everything;
    for (int i = 0; i < 256; ++i) {
        everything += char(i);
    }
    QByteArray got;
    QSignalSpy received(&terminal, &PseudoTerminal::received);
    connect(&terminal, &PseudoTerminal::received, this,
            [&got](const QByteArray &bytes) { got += bytes; });
    QVERIFY(client.write(everything));
    while (got.size() < everything.size() && received.wait(Patience)) { }
    QCOMPARE(got, everything);
    terminal.write(everything);
    QCOMPARE(client.read(everything.size()), everything);
    termios settings {};
    QCOMPARE(tcgetattr(client.descriptor(), &settings), 0);
    QCOMPARE(settings.c_lflag & tcflag_t(ECHO | ICANON | ISIG), tcflag_t {0});
}

void TestPseudoTerminal::clientsComeAndGo()
{
    PseudoTerminal terminal;
    QVERIFY(terminal.plug());
    for (int i = 0; i < 3; ++i) {
        QSignalSpy received(&terminal, &PseudoTerminal::received);
        Client client(terminal.path());
        QVERIFY(client.write("AT\r"));
        QVERIFY(received.wait(Patience));
        QCOMPARE(received.value(0).value(0).toByteArray(), "AT\r");
        client.close();
    }
    QVERIFY(terminal.isPlugged());
}

void TestPseudoTerminal::unplugIsSeenByTheClient()
{
    PseudoTerminal terminal(link());
    QVERIFY(terminal.plug());
    const Client client(link());
    terminal.unplug();
    QVERIFY(!terminal.isPlugged());
    QVERIFY(!QFile::exists(link()));
    char byte = 0;
    QVERIFY(::read(client.descriptor(), &byte, 1) <= 0);
    QVERIFY(!client.write("AT\r"));
    terminal.write("nobody hears this");
    terminal.unplug();
}

void TestPseudoTerminal::replugKeepsTheLink()
{
    PseudoTerminal terminal(link());
    QVERIFY(terminal.plug());
    const Client stale(link());
    // Unplugged from inside its own signal, as a reset by command does it.
    connect(&terminal, &PseudoTerminal::received, &terminal, &PseudoTerminal::unplug,
            Qt::SingleShotConnection);
    QSignalSpy received(&terminal, &PseudoTerminal::received);
    QVERIFY(stale.write("AT+CFUN=1,1\r"));
    QVERIFY(received.wait(Patience));
    QVERIFY(!terminal.isPlugged());
    QVERIFY(terminal.plug());
    const Client fresh(link());
    terminal.write("back");
    QCOMPARE(fresh.read(4), "back");
    QVERIFY(!stale.write("AT\r"));
}

void TestPseudoTerminal::overflowIsBounded()
{
    PseudoTerminal terminal;
    QVERIFY(terminal.plug());
    const QByteArray chunk(1000, 'x');
    for (int i = 0; i < 1000; ++i) {
        terminal.write(chunk); // nobody reads: a megabyte must not pile up
    }
    const Client client(terminal.path());
    QVERIFY(!client.read(50'000).isEmpty());
    QVERIFY(terminal.isPlugged());
}

void TestPseudoTerminal::badLink()
{
    PseudoTerminal terminal(m_folder->filePath(u"no/such/folder/modem"_s));
    const auto plugged = terminal.plug();
    QVERIFY(!plugged);
    QCOMPARE(plugged.error().code, vp::ErrorCode::Storage);
    QVERIFY(plugged.error().detail.contains("no/such/folder"_L1));
    QVERIFY(!terminal.isPlugged());
}

void TestPseudoTerminal::plainFileIsNotReplaced()
{
    QFile file(link());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    PseudoTerminal terminal(link());
    QVERIFY(!terminal.plug());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious");
}

QTEST_GUILESS_MAIN(TestPseudoTerminal)
#include "tst_pseudoterminal.moc"
