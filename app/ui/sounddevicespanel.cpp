// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sounddevicespanel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vp {

DeviceSetting::DeviceSetting(Settings &settings, SettingKey key, const QString &label,
                             QWidget *parent)
    : SettingField(settings, key, parent)
    , m_combo(new QComboBox(this))
{
    adopt(m_combo, label);
    m_combo->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(20);
    connect(m_combo, &QComboBox::activated, this,
            [this](int row) { store(m_combo->itemData(row).toString()); });
    DeviceSetting::refresh();
}

void DeviceSetting::setDevices(const std::vector<SoundDevice> &devices)
{
    m_devices = devices;
    m_areKnown = true;
    refresh();
}

void DeviceSetting::showValue()
{
    m_combo->clear();
    m_combo->addItem(tr("The one that the desktop uses"), QString());
    for (const SoundDevice &device : m_devices) {
        m_combo->addItem(device.words, device.name);
    }
    const QString value = stored();
    if (m_combo->findData(value) < 0) {
        m_combo->addItem(value, value);
    }
    m_combo->setCurrentIndex(m_combo->findData(value));
}

QString DeviceSetting::warning() const
{
    const QString value = stored();
    const bool isThere = value.isEmpty()
        || std::ranges::any_of(m_devices,
                               [&](const SoundDevice &device) { return device.name == value; });
    return isThere || !m_areKnown
        ? QString()
        : tr("It is not there now: the one that the desktop uses takes its place.");
}

SoundDevicesPanel::SoundDevicesPanel(Settings &settings, SoundDeviceLister lister, QWidget *parent)
    : Panel(tr("Microphone and speaker of this computer"), parent)
    , m_lister(std::move(lister))
    , m_microphone(new DeviceSetting(settings, SettingKey::SoundMicrophone, tr("Microphone"), this))
    , m_speaker(new DeviceSetting(settings, SettingKey::SoundSpeaker, tr("Speaker"), this))
{
    setObjectName(u"soundDevices"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const auto &[text, field] :
         {std::pair(tr("Microphone"), m_microphone), std::pair(tr("Speaker"), m_speaker)}) {
        auto *label = new QLabel(text, this);
        label->setMinimumWidth(36 * fontMetrics().averageCharWidth()); // as the other sections
        label->setBuddy(field->focusProxy());
        form->addRow(label, field);
    }
    column().addLayout(form);
    column().addWidget(textLabel(
        tr("For talking at the computer and for recording; from the next time on."), true, this));
}

void SoundDevicesPanel::showEvent(QShowEvent *event)
{
    if (m_lister) {
        m_lister(this, [this](const Result<SoundDevices> &devices) {
            m_microphone->setDevices(devices ? devices->microphones : std::vector<SoundDevice> {});
            m_speaker->setDevices(devices ? devices->speakers : std::vector<SoundDevice> {});
        });
    }
    Panel::showEvent(event);
}

} // namespace vp
