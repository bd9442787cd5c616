# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D APPDIR=… -D QT_LIBS=… -D QT_PLUGINS=… -D QT_TRANSLATIONS=… -D PATCHELF=… [-D PAGE_SIZE=…] -P deploy.cmake
#
# Puts beside the installed programs in APPDIR/usr what they need of Qt and other libraries, and lets each find the
# others relative to itself. What every desktop has, and what must fit the machine (C library, graphics, X, fonts), stays
# the machine's.
cmake_policy(VERSION 3.25)

set(wanted
    platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqoffscreen.so platforms/libqminimal.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so
    imageformats/libqsvg.so iconengines/libqsvgicon.so
    sqldrivers/libqsqlite.so
    tls/libqopensslbackend.so
    # Not glib: it brings half of GNOME.
    networkinformation/libqnetworkmanager.so)
set(optional platformthemes/libqxdgdesktopportal.so)

set(plugins "")
foreach(plugin IN LISTS wanted)
    if(EXISTS ${QT_PLUGINS}/${plugin})
        cmake_path(GET plugin PARENT_PATH folder)
        file(COPY ${QT_PLUGINS}/${plugin} DESTINATION ${APPDIR}/usr/plugins/${folder})
        list(APPEND plugins ${APPDIR}/usr/plugins/${plugin})
    elseif(NOT plugin IN_LIST optional)
        message(FATAL_ERROR "there is no ${QT_PLUGINS}/${plugin}")
    endif()
endforeach()

# Where a file that is packed comes from: its licence goes with it.
set(sources ${QT_TRANSLATIONS}/qtbase_it.qm)
foreach(plugin IN LISTS wanted)
    list(APPEND sources ${QT_PLUGINS}/${plugin})
endforeach()

file(GLOB programs ${APPDIR}/usr/bin/*)
# Qt loads OpenSSL by name, so that no library tells that it is needed.
find_library(ssl libssl.so.3 HINTS ${QT_LIBS} REQUIRED)
find_library(crypto libcrypto.so.3 HINTS ${QT_LIBS} REQUIRED)
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs}
    LIBRARIES ${plugins} ${ssl} ${crypto}
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES
        "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|nsl|anl)\\.so"
        "^lib(stdc\\+\\+|gcc_s)\\.so"
        "^lib(GL|EGL|GLX|GLdispatch|OpenGL|GLESv2|drm|gbm)\\.so" "^lib(drm|glapi)"
        "^libX11\\.so" "^libX11-xcb\\.so" "^libxcb\\.so" "^libwayland-(client|egl)\\.so"
        "^lib(fontconfig|freetype|harfbuzz|expat|z|com_err|gpg-error|uuid|ICE|SM|asound|p11-kit)\\.so")
if(missing)
    message(FATAL_ERROR "not found: ${missing}")
endif()
list(APPEND found ${ssl} ${crypto})
set(names "")
foreach(library IN LISTS found)
    cmake_path(GET library FILENAME name)
    list(APPEND names ${name})
    file(REAL_PATH ${library} real)
    list(APPEND sources ${real})
    file(COPY_FILE ${real} ${APPDIR}/usr/lib/${name} ONLY_IF_DIFFERENT)
endforeach()
# What the machine should have, each in a folder of its own: AppRun uses those that it does not have, such as a server
# without any X, whose Qt State Machine still wants to be linked with it.
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs}
    LIBRARIES ${plugins}
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|nsl|anl)\\.so")
foreach(library IN LISTS found)
    cmake_path(GET library FILENAME name)
    if(NOT name IN_LIST names)
        file(REAL_PATH ${library} real)
        list(APPEND sources ${real})
        file(MAKE_DIRECTORY ${APPDIR}/usr/fallback/${name})
        file(COPY_FILE ${real} ${APPDIR}/usr/fallback/${name}/${name} ONLY_IF_DIFFERENT)
    endif()
endforeach()
# The terms of each of them as Debian states them, and of what the runtime at the head of the image is linked from. They
# name the common licences by their place on a Debian. Nobody reads our own README inside of an image.
file(REMOVE_RECURSE ${APPDIR}/usr/share/doc/virtualphone-server/docs)
file(REMOVE ${APPDIR}/usr/share/doc/virtualphone-server/README.md ${APPDIR}/usr/share/doc/virtualphone-server/README.it.md)
find_program(dpkg dpkg-query)
if(dpkg)
    # Debian's list may have a file without the /usr before it.
    list(TRANSFORM sources REPLACE "^/usr/lib/" "/lib/" OUTPUT_VARIABLE short)
    execute_process(COMMAND ${dpkg} --search ${sources} ${short} OUTPUT_VARIABLE owners ERROR_QUIET)
    string(REPLACE "\n" ";" owners "${owners}")
    foreach(line IN LISTS owners)
        if(line MATCHES "^([^:, ]+)[^/]*: (/.*)$")
            set(package ${CMAKE_MATCH_1})
            string(REGEX REPLACE "^/usr/lib/" "/lib/" file "${CMAKE_MATCH_2}")
            set("owner_of_${file}" ${package})
        endif()
    endforeach()
    set(packages libsquashfuse-dev libfuse3-dev zlib1g-dev liblzma-dev liblzo2-dev liblz4-dev libzstd-dev libc6-dev tzdata)
    foreach(file IN LISTS short)
        if(DEFINED "owner_of_${file}")
            list(APPEND packages ${owner_of_${file}})
        elseif(file MATCHES "^/lib/" AND EXISTS ${file}) # one that somebody made himself is his affair
            message(FATAL_ERROR "no package is known to bring ${file}, so that its licence is not known")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES packages)
    set(count_of_terms 0)
    foreach(package IN LISTS packages)
        if(EXISTS /usr/share/doc/${package}/copyright)
            file(REAL_PATH /usr/share/doc/${package}/copyright real)
            file(MAKE_DIRECTORY ${APPDIR}/usr/share/doc/${package})
            file(COPY_FILE ${real} ${APPDIR}/usr/share/doc/${package}/copyright)
            math(EXPR count_of_terms "${count_of_terms} + 1")
        endif()
    endforeach()
    file(COPY /usr/share/common-licenses DESTINATION ${APPDIR}/usr/share)
    message(STATUS "terms of ${count_of_terms} packages")
endif()
# The names that Qt asks for first; without them it would take the machine's own OpenSSL.
file(CREATE_LINK libssl.so.3 ${APPDIR}/usr/lib/libssl.so SYMBOLIC)
file(CREATE_LINK libcrypto.so.3 ${APPDIR}/usr/lib/libcrypto.so SYMBOLIC)

# Time zones, for a machine that has none: AppRun says so to the program.
file(COPY /usr/share/zoneinfo DESTINATION ${APPDIR}/usr/share
    REGEX "/zoneinfo/(posix|right|tzdata\\.zi|leap.*|.*\\.tab|posixrules|localtime)$" EXCLUDE)

# The texts of Qt's own dialogs.
file(GLOB texts ${QT_TRANSLATIONS}/qtbase_*.qm)
file(COPY ${texts} DESTINATION ${APPDIR}/usr/translations)
file(WRITE ${APPDIR}/usr/bin/qt.conf "[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n")

set(patchelf ${PATCHELF})
if(PAGE_SIZE)
    list(APPEND patchelf --page-size ${PAGE_SIZE})
endif()
function(vp_find_beside origin)
    foreach(file IN LISTS ARGN)
        if(NOT IS_SYMLINK ${file})
            execute_process(COMMAND ${patchelf} --set-rpath ${origin} ${file} COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endforeach()
endfunction()
file(GLOB libraries ${APPDIR}/usr/lib/*.so*)
vp_find_beside("$ORIGIN/../lib" ${programs})
vp_find_beside("$ORIGIN" ${libraries})
vp_find_beside("$ORIGIN/../../lib" ${plugins})
list(LENGTH libraries count)
list(LENGTH plugins count_of_plugins)
file(GLOB fallbacks ${APPDIR}/usr/fallback/*)
list(LENGTH fallbacks count_of_fallbacks)
message(STATUS "${count} libraries, ${count_of_plugins} plugins, ${count_of_fallbacks} libraries in case of need")
