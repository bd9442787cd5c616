// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sounddevices.h"
#include "ui/panel.h"
#include "ui/settingfield.h"

namespace vp {

/** One microphone or speaker out of those that are there; one that is set and is not there stays in
 * the list. */
class DeviceSetting : public SettingField
{
    Q_OBJECT
public:
    DeviceSetting(Settings &settings, SettingKey key, const QString &label, QWidget *parent);
    void setDevices(const std::vector<SoundDevice> &devices);

protected:
    void showValue() override;
    [[nodiscard]] QString warning() const override;

private:
    std::vector<SoundDevice> m_devices;
    bool m_areKnown = false;
    QComboBox *m_combo;
};

/** Which microphone and speaker of this computer a call uses. Looks each time that it is shown. */
class SoundDevicesPanel : public Panel
{
    Q_OBJECT
public:
    SoundDevicesPanel(Settings &settings, SoundDeviceLister lister, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    SoundDeviceLister m_lister;
    DeviceSetting *m_microphone;
    DeviceSetting *m_speaker;
};

} // namespace vp
