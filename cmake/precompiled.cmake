# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What nearly every file includes is read once for all targets: nine tenths of the time of a build are headers. A quarter
# of that time is saved where everything is compiled anew; a compiler cache saves more, and the hundred megabytes would
# be in its way. Only what changes with the compiler or Qt stands here, and no header of a window, a socket or a test:
# small is fast. Each file still includes what it uses: without VP_PCH, and with clang, there is nothing of this.
if(NOT VP_PCH OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    return()
endif()

file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp.in "// Only its headers count.\n")
configure_file(${CMAKE_BINARY_DIR}/precompiled.cpp.in ${CMAKE_BINARY_DIR}/precompiled.cpp COPYONLY)
add_library(vp_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
set_target_properties(vp_precompiled PROPERTIES AUTOMOC OFF AUTORCC OFF)
target_link_libraries(vp_precompiled PRIVATE Qt6::Core tl::expected vp_rules)
target_precompile_headers(vp_precompiled PRIVATE
    <algorithm> <array> <chrono> <cstdint> <deque> <functional> <map> <memory> <optional> <utility> <vector>
    <QByteArray> <QDateTime> <QHash> <QList> <QMap> <QObject> <QSet> <QString> <QStringList> <QVariant> <tl/expected.hpp>)

# Every target that keeps the rules of the house, in this folder and below.
function(vp_share_precompiled folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(links ${target} LINK_LIBRARIES)
        if(vp_rules IN_LIST links AND NOT target STREQUAL "vp_precompiled")
            set_target_properties(${target} PROPERTIES PRECOMPILE_HEADERS_REUSE_FROM vp_precompiled)
        endif()
    endforeach()
    get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(entry IN LISTS below)
        vp_share_precompiled(${entry})
    endforeach()
endfunction()
vp_share_precompiled(${CMAKE_SOURCE_DIR})
