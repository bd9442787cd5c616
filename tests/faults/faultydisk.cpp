// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydisk.h"

#include <new>
#include <sqlite3.h>

namespace vp::test {

using Step = FaultyDisk::Step;

struct FaultyDisk::Private
{
    sqlite3_vfs own {};
    sqlite3_vfs *real = nullptr;
    qint64 steps = 0;
    qint64 firstRefused = 0; ///< 0 = none
    int left = 0; ///< refusals
    Refusal how = Refusal::Error;
    int refused = 0;
    bool recording = false;
    std::vector<Deed> deeds;

    /** Whether the next step is refused. */
    bool refuses(Step step)
    {
        ++steps;
        const bool due = firstRefused > 0 && steps >= firstRefused && left > 0;
        if (!due || (how == Refusal::Full && step != Step::Write)) {
            return false;
        }
        --left;
        ++refused;
        return true;
    }
    int codeOf(int code) const { return how == Refusal::Full ? SQLITE_FULL : code; }
    void record(Step step, const QString &file, qint64 offset = 0, const QByteArray &bytes = {})
    {
        if (recording) {
            deeds.push_back({step, file, offset, bytes});
        }
    }
};

namespace {

using Disk = FaultyDisk::Private;

struct alignas(16) File : sqlite3_file
{
    Disk *disk = nullptr;
    sqlite3_file *real = nullptr;
    QString name;
};

File &own(sqlite3_file *file)
{
    return *static_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return own(file).real;
}

Disk &disk(sqlite3_vfs *vfs)
{
    return *static_cast<Disk *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    File &mine = own(file);
    const int code = mine.real->pMethods->xClose(mine.real);
    mine.~File();
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (own(file).disk->refuses(Step::Read)) {
        return SQLITE_IOERR_READ;
    }
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    File &mine = own(file);
    const bool refused = mine.disk->refuses(Step::Write);
    const int done = refused ? size / 2 : size;
    const int code = mine.real->pMethods->xWrite(mine.real, bytes, done, offset);
    mine.disk->record(Step::Write, mine.name, offset,
                      QByteArray(static_cast<const char *>(bytes), done));
    return refused ? mine.disk->codeOf(SQLITE_IOERR_WRITE) : code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    File &mine = own(file);
    if (mine.disk->refuses(Step::Truncate)) {
        return SQLITE_IOERR_TRUNCATE;
    }
    mine.disk->record(Step::Truncate, mine.name, size);
    return mine.real->pMethods->xTruncate(mine.real, size);
}

int syncFile(sqlite3_file *file, int /*flags*/)
{
    File &mine = own(file);
    if (mine.disk->refuses(Step::Sync)) {
        return SQLITE_IOERR_FSYNC;
    }
    mine.disk->record(Step::Sync, mine.name);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    if (own(file).disk->refuses(Step::Size)) {
        return SQLITE_IOERR_FSTAT;
    }
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, volatile void **where)
{
    if (own(file).disk->refuses(Step::Map)) {
        return SQLITE_IOERR_SHMMAP;
    }
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, where);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods Methods {
    2,          closeFile,  readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile, checkLock,   controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    Disk &mine = disk(vfs);
    file->pMethods = nullptr;
    if (mine.refuses(Step::Open)) {
        return SQLITE_CANTOPEN;
    }
    int exists = 0;
    if (name != nullptr) {
        mine.real->xAccess(mine.real, name, SQLITE_ACCESS_EXISTS, &exists);
    }
    auto *opened = new (file) File;
    opened->pMethods = nullptr;
    opened->disk = &mine;
    opened->name = QString::fromUtf8(name);
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    const int code = mine.real->xOpen(mine.real, name, opened->real, flags, outFlags);
    if (code != SQLITE_OK) {
        opened->~File();
        file->pMethods = nullptr;
        return code;
    }
    opened->pMethods = &Methods;
    if (exists == 0) {
        mine.record(Step::Open, opened->name);
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int /*syncFolder*/)
{
    Disk &mine = disk(vfs);
    if (mine.refuses(Step::Delete)) {
        return SQLITE_IOERR_DELETE;
    }
    mine.record(Step::Delete, QString::fromUtf8(name));
    return mine.real->xDelete(mine.real, name, 0);
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return disk(vfs).real->xAccess(disk(vfs).real, name, flags, result);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *result)
{
    return disk(vfs).real->xFullPathname(disk(vfs).real, name, size, result);
}

int randomness(sqlite3_vfs *vfs, int size, char *result)
{
    return disk(vfs).real->xRandomness(disk(vfs).real, size, result);
}

int pause(sqlite3_vfs * /*vfs*/, int microseconds)
{
    return microseconds; // whoever waits for a lock waits in vain
}

int currentTime(sqlite3_vfs *vfs, double *result)
{
    return disk(vfs).real->xCurrentTime(disk(vfs).real, result);
}

int lastError(sqlite3_vfs *vfs, int size, char *result)
{
    return disk(vfs).real->xGetLastError(disk(vfs).real, size, result);
}

} // namespace

FaultyDisk::FaultyDisk()
    : d(std::make_unique<Private>())
{
    d->real = sqlite3_vfs_find(nullptr);
    sqlite3_vfs &own = d->own;
    own.iVersion = 1;
    own.szOsFile = static_cast<int>(sizeof(File)) + d->real->szOsFile;
    own.mxPathname = d->real->mxPathname;
    own.zName = "faulty";
    own.pAppData = d.get();
    own.xOpen = openFile;
    own.xDelete = deleteFile;
    own.xAccess = access;
    own.xFullPathname = fullName;
    own.xRandomness = randomness;
    own.xSleep = pause;
    own.xCurrentTime = currentTime;
    own.xGetLastError = lastError;
    sqlite3_vfs_register(&own, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&d->own);
    sqlite3_vfs_register(d->real, 1);
}

void FaultyDisk::refuseFrom(int nth, Refusal how, int count)
{
    d->firstRefused = d->steps + nth;
    d->how = how;
    d->left = count;
}

void FaultyDisk::mend()
{
    d->firstRefused = 0;
    d->left = 0;
}

int FaultyDisk::refused() const
{
    return d->refused;
}

qint64 FaultyDisk::steps() const
{
    return d->steps;
}

void FaultyDisk::setRecording(bool on)
{
    d->recording = on;
}

const std::vector<FaultyDisk::Deed> &FaultyDisk::deeds() const
{
    return d->deeds;
}

QByteArray FaultyDisk::realName() const
{
    return d->real->zName;
}

} // namespace vp::test
