# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
    backup.h
    backupreader.cpp
    backupreader.h
    backupwriter.cpp
    backupwriter.h
    historykeeper.cpp
    historykeeper.h
    manifest.cpp
    manifest.h
    restore.cpp
    restore.h
    secretsreader.cpp
    secretsreader.h
    seal.cpp
    seal.h
    tarfile.cpp
    tarfile.h
)
