# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a text of the sources is missing from a .ts file, or is there without a finished translation.
# cmake -D LUPDATE=… -D OPTIONS=… -D TEXTS=<folder> -D TS=<file> -D WORK=<copy to work on> -P check.cmake
configure_file(${TS} ${WORK} COPYONLY)
execute_process(COMMAND ${LUPDATE} -silent ${OPTIONS} ${TEXTS} -ts ${WORK}
    RESULT_VARIABLE failed ERROR_VARIABLE said OUTPUT_VARIABLE said)
if(failed)
    message(FATAL_ERROR "lupdate failed: ${said}")
endif()
# A text without a context would be looked up nowhere.
if(said MATCHES "lacks Q_OBJECT|Qualifying with unknown namespace|Discarding unconsumed")
    message(FATAL_ERROR "lupdate complains: ${said}")
endif()
file(READ ${WORK} text)
string(REPLACE ";" "," text "${text}")
string(REPLACE "[" "(" text "${text}")
string(REPLACE "]" ")" text "${text}")
string(REPLACE "</message>" ";" messages "${text}")
set(missing "")
set(finished 0)
foreach(message IN LISTS messages)
    if(message MATCHES "type=\"unfinished\"")
        string(REGEX REPLACE ".*<source>(.*)</source>.*" "\\1" source "${message}")
        list(APPEND missing "${source}")
    elseif(message MATCHES "<source>")
        math(EXPR finished "${finished} + 1")
    endif()
endforeach()
list(LENGTH missing count)
if(count GREATER 0)
    list(JOIN missing "\n  " lines)
    message(FATAL_ERROR "${count} texts are not translated (${finished} are):\n  ${lines}")
endif()
if(finished LESS 100)
    message(FATAL_ERROR "only ${finished} texts found: is lupdate looking at the right folder?")
endif()
message(STATUS "${finished} texts, all translated")
