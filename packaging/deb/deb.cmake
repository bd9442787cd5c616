# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian packages: virtualphone-server, and virtualphone on top of it. packaging/deb/build-deb.sh makes them.
set(deb ${CMAKE_CURRENT_LIST_DIR})
set(packages server)
if(VP_GUI)
    list(APPEND packages gui)
endif()
set(name_server virtualphone-server)
set(name_gui virtualphone)
foreach(package IN LISTS packages)
    install(FILES ${deb}/copyright DESTINATION ${docs}/${name_${package}} COMPONENT ${package})
    vp_install_packed(${deb}/changelog changelog ${docs}/${name_${package}} ${package})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL ${packages})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
# Modes of folders do not depend on who builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CONTACT "VirtualPhone contributors <virtualphone@users.noreply.github.com>")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://github.com/auino/virtualphone")

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "phone between your phone and the world")
set(about "A USB GSM stick with a SIM card, plugged into a PC at home, becomes a phone
that stands between its owner and the world. Whoever calls its number is
connected with the owner's own phone; for a call to somebody it calls the
owner first, then the other side, and joins the two. The owner steers it
from a Telegram chat with a bot, and decides who gets through by contacts,
a calendar and block lists.")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME ${name_server})
set(CPACK_DEBIAN_SERVER_DESCRIPTION "${about}

This package has the program without a window, services for systemd, a
simulated modem and a simulated Telegram. No service is started unless you
enable it.")
# Plugins and data, which no library names.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, ca-certificates, libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "espeak-ng, usb-modeswitch")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA ${deb}/server/postinst ${deb}/server/prerm ${deb}/server/postrm)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_GUI_PACKAGE_NAME ${name_gui})
set(CPACK_DEBIAN_GUI_DESCRIPTION "${about}

This package has the program with the window, the tray icon and desktop
notifications.")
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "${name_server} (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "default-dbus-session-bus | dbus-session-bus, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_GUI_PACKAGE_SUGGESTS "pipewire-pulse | pulseaudio, qt6-xdgdesktopportal-platformtheme")

include(CPack)
