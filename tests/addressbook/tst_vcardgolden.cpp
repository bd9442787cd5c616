// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbook/vcardfile.h"
#include "addressbook/vcardwriter.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vp;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(VP_VCF) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString described(const VCardFile &file)
{
    QString text;
    for (const RawCard &card : file.cards) {
        const Contact &contact = card.contact;
        if (contact.name.isEmpty()) {
            continue;
        }
        QStringList numbers;
        for (const PhoneNumber &number : contact.numbers) {
            numbers.append(number.text());
        }
        text += contact.name + u" | "_s + numbers.join(u' ');
        for (const QString &sender : contact.senders) {
            text += u" | sender "_s + sender;
        }
        if (!card.uid.isEmpty()) {
            text += u" | uid "_s + QString::fromUtf8(card.uid);
        }
        text += u'\n';
    }
    for (const ContactProblem &problem : file.problems) {
        text += u"problem %1: %2\n"_s.arg(problem.line).arg(problem.reason);
    }
    return text;
}

VCardFile readBytes(const QByteArray &bytes)
{
    return readVCardFile(bytes, {u"t.vcf"_s, u"t"_s, Region {}});
}

} // namespace

class VCardGoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exports_data();
    void exports();
    void rewritten_data() { exports_data(); }
    void rewritten();
};

void VCardGoldenTest::exports_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(VP_VCF)).entryList({u"*.vcf"_s}, QDir::Files);
    QVERIFY(files.size() >= 8);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
    }
}

void VCardGoldenTest::exports()
{
    QFETCH(QString, name);
    QCOMPARE(described(readBytes(contentOf(name + u".vcf"_s))),
             QString::fromUtf8(contentOf(name + u".txt"_s)));
}

void VCardGoldenTest::rewritten()
{
    // Taken apart, edited without a change and put together, a file reads the same.
    QFETCH(QString, name);
    VCardFile file = readBytes(contentOf(name + u".vcf"_s));
    const auto contacts = [](const VCardFile &read) {
        return described({read.cards, {}, {}});
    };
    const QString before = contacts(file);
    for (RawCard &card : file.cards) {
        card.text = editedCard(card, {card.contact.name, card.contact.numbers}, Region {});
    }
    QCOMPARE(contacts(readBytes(file.toBytes())), before);
}

QTEST_GUILESS_MAIN(VCardGoldenTest)
#include "tst_vcardgolden.moc"
