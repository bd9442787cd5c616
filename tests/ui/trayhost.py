#!/usr/bin/python3
# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop on the session bus, written from the specifications: a StatusNotifier watcher and host,
a reader of the tray's menu, and a notification service. What happens is printed, a line each; what
a person would do comes on standard input:

  icon FILE      writes the tray icon as it is now (PPM)
  tip            prints the tool tip
  activate       a left click on the icon
  menu           prints the whole menu
  press TEXT     chooses the entry with this text
  invoke ACTION  presses a button of the newest bubble
  reply TEXT     types an answer into it
  quit
"""
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
NOTICES = "org.freedesktop.Notifications"
CAPABILITIES = ["actions", "body", "body-markup", "inline-reply", "persistence"]


def say(*words):
    print(*words, flush=True)


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        self.name = dbus.service.BusName(WATCHER, bus)
        super().__init__(bus, "/StatusNotifierWatcher")
        self.bus = bus
        self.items = []

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        where = (sender, service) if service.startswith("/") else (service, "/StatusNotifierItem")
        self.items.append(where)
        say("tray-item")
        self.StatusNotifierItemRegistered(service)

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        names = dbus.Array([a + b for a, b in self.items], signature="s")
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0,
                "RegisteredStatusNotifierItems": names}

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s", path_keyword="path",
                         connection_keyword="connection")
    def Introspect(self, path, connection):
        # dbus-python tells of no properties; Qt sees only those that are told of.
        told = super().Introspect(path, connection)
        start = '<interface name="%s">' % WATCHER
        properties = "".join('<property name="%s" type="%s" access="read"/>' % one for one in (
            ("IsStatusNotifierHostRegistered", "b"), ("ProtocolVersion", "i"),
            ("RegisteredStatusNotifierItems", "as")))
        return told.replace(start, start + properties)

    def item(self):
        return self.bus.get_object(*self.items[-1], introspect=False)

    def get(self, name):
        return self.item().Get(ITEM, name, dbus_interface=dbus.PROPERTIES_IFACE)

    def save_icon(self, path):
        pictures = sorted(self.get("IconPixmap"), key=lambda one: one[0])
        width, height, data = [one for one in pictures if one[0] >= 22][0]
        with open(path, "wb") as file:
            file.write(b"P6 %d %d 255\n" % (width, height))
            data = bytes(data)
            for at in range(0, len(data), 4):  # ARGB over grey
                alpha = data[at]
                file.write(bytes((c * alpha + 96 * (255 - alpha)) // 255 for c in data[at + 1:at + 4]))
        say("icon", width)

    def menu(self):
        return dbus.Interface(self.bus.get_object(self.items[-1][0], self.get("Menu"), introspect=False), MENU)

    def entries(self, entry=None, depth=0):
        if entry is None:
            self.menu().AboutToShow(0)
            entry = self.menu().GetLayout(0, -1, dbus.Array([], signature="s"))[1]
        for child in entry[2]:
            if child[1].get("visible", True) and child[1].get("type") != "separator":
                yield depth, child
                yield from self.entries(child, depth + 1)

    def press(self, text):
        for _, entry in self.entries():
            if entry[1].get("label", "").replace("_", "") == text:
                self.menu().Event(entry[0], "clicked", dbus.Int32(0, variant_level=1), dbus.UInt32(0))
                say("pressed", text)
                return
        say("no-entry", text)


class Notices(dbus.service.Object):
    def __init__(self, bus):
        self.name = dbus.service.BusName(NOTICES, bus)
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.last = 0

    @dbus.service.method(NOTICES, out_signature="as")
    def GetCapabilities(self):
        say("capabilities-asked")
        return CAPABILITIES

    @dbus.service.method(NOTICES, out_signature="ssss")
    def GetServerInformation(self):
        return "trayhost", "VirtualPhone contributors", "1", "1.2"

    @dbus.service.method(NOTICES, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, title, body, actions, hints, expiry):
        self.shown = replaces or self.last + 1
        self.last = max(self.last, self.shown)
        say("notify", self.shown, "replaces=%d" % replaces, "urgency=%d" % hints.get("urgency", 1),
            "actions=" + ",".join(actions[::2]), "title=" + title, "body=" + body.replace("\n", " / "))
        return dbus.UInt32(self.shown)

    @dbus.service.method(NOTICES, in_signature="u")
    def CloseNotification(self, number):
        say("closed", number)
        self.NotificationClosed(number, 3)

    @dbus.service.signal(NOTICES, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.signal(NOTICES, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NOTICES, signature="us")
    def NotificationReplied(self, number, text):
        pass


def obey(line, watcher, notices, loop):
    word, _, rest = line.strip().partition(" ")
    if word == "icon":
        watcher.save_icon(rest)
    elif word == "tip":
        say("tip", watcher.get("ToolTip")[2].replace("\n", " / "))
    elif word == "activate":
        watcher.item().Activate(0, 0, dbus_interface=ITEM)
        say("activated")
    elif word == "menu":
        for depth, entry in watcher.entries():
            say("entry", "  " * depth + entry[1].get("label", "").replace("_", ""))
        say("menu-end")
    elif word == "press":
        watcher.press(rest)
    elif word == "invoke":
        notices.ActionInvoked(notices.shown, rest)
        say("invoked", rest)
    elif word == "reply":
        notices.NotificationReplied(notices.shown, rest)
        say("replied")
    elif word == "quit" or not line:
        loop.quit()


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    watcher = Watcher(bus)
    notices = Notices(bus)
    loop = GLib.MainLoop()

    def heard(source, condition):
        line = sys.stdin.readline()
        try:
            obey(line, watcher, notices, loop)
        except (dbus.DBusException, IndexError, AttributeError) as problem:
            say("problem", type(problem).__name__, str(problem).replace("\n", " "))
        return bool(line)

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, heard)
    say("ready")
    loop.run()


main()
