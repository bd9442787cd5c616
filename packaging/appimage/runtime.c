// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of our AppImage (type 2): a static program, behind which the packed files follow. It
// starts a keeper, a process of its own that makes the files visible in a folder (by FUSE, or by
// unpacking them) and takes the folder away as soon as nobody holds the other end of a pipe any
// more; then it becomes the program. So signals reach the program itself, and nothing stays behind
// however it ends.
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32

#include "ahead.h"
#include "program.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <inttypes.h>
#include <limits.h>
#include <link.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef VP_VERSION
#define VP_VERSION "unknown"
#endif

// Where tools look for the address of newer versions; it is written there when the image is packed.
__attribute__((used, section(".upd_info"))) static const char updateInformation[1024] = "";

enum { CachedBlocks = 128 }; // of 32 KB

static struct Image self;

static int fail(const char *what)
{
    fprintf(stderr, "AppImage: %s: %s\n", what, strerror(errno));
    return 127;
}

// The files follow behind the last section header.
static bool findImage(void)
{
    const ssize_t length = readlink("/proc/self/exe", self.path, sizeof self.path - 1);
    if (length <= 0) {
        return false;
    }
    self.path[length] = '\0';
    ElfW(Ehdr) header;
    const int file = open(self.path, O_RDONLY | O_CLOEXEC);
    const bool isRead = file >= 0 && read(file, &header, sizeof header) == (ssize_t)sizeof header;
    if (file >= 0) {
        close(file);
    }
    self.offset = isRead ? header.e_shoff + (size_t)header.e_shentsize * header.e_shnum : 0;
    return isRead;
}

// --- by FUSE

// Needs no file that was opened: the system then asks for none to be, which saves a question a
// file.
static void readRange(fuse_req_t request, fuse_ino_t inode, size_t size, off_t at,
                      struct fuse_file_info *file)
{
    (void)file;
#ifdef VP_RECORD
    dprintf(STDERR_FILENO, "read %ju %jd %zu\n", (uintmax_t)inode, (intmax_t)at, size);
#endif
    static char buffer[1 << 20];
    sqfs_ll_i found;
    if (sqfs_ll_iget(request, &found, inode) != SQFS_OK) {
        return; // it has been answered
    }
    sqfs_off_t length = (sqfs_off_t)(size < sizeof buffer ? size : sizeof buffer);
    if (sqfs_read_range(&found.ll->fs, &found.inode, at, &length, buffer) == SQFS_OK) {
        fuse_reply_buf(request, buffer, (size_t)length);
    } else {
        fuse_reply_err(request, EIO);
    }
}

static void openNothing(fuse_req_t request, fuse_ino_t inode, struct fuse_file_info *file)
{
    (void)inode;
    (void)file;
    fuse_reply_err(request, ENOSYS);
}

#ifdef VP_RECORD
// For record-start.sh: each page is asked for by itself, when it is needed.
static void readNoFurther(void *data, struct fuse_conn_info *connection)
{
    (void)data;
    connection->max_readahead = 0;
}
#endif

static const struct fuse_lowlevel_ops operations = {
#ifdef VP_RECORD
    .init = readNoFurther,
#endif
    .getattr = sqfs_ll_op_getattr,
    .opendir = sqfs_ll_op_opendir,
    .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir,
    .lookup = sqfs_ll_op_lookup,
    .open = openNothing,
    .create = sqfs_ll_op_create,
    .read = readRange,
    .readlink = sqfs_ll_op_readlink,
    .forget = sqfs_ll_op_forget,
    .statfs = stfs_ll_op_statfs,
};

struct Mount
{
    struct fuse_session *session;
    int alive; // end of file = everybody has left
};

static void waitForEnd(int alive)
{
    char byte;
    while (read(alive, &byte, 1) > 0 || errno == EINTR) {
        errno = 0;
    }
}

// A signal to the other thread would not be certain to wake it; a mount that is gone is.
static void *unmountAtEnd(void *argument)
{
    struct Mount *mount = argument;
    waitForEnd(mount->alive);
    fuse_session_exit(mount->session);
    fuse_session_unmount(mount->session);
    return NULL;
}

static bool canMount(void)
{
    const bool isMountable = geteuid() == 0 || access("/usr/bin/fusermount3", X_OK) == 0
        || access("/bin/fusermount3", X_OK) == 0 || access("/usr/local/bin/fusermount3", X_OK) == 0;
    return isMountable && access("/dev/fuse", R_OK | W_OK) == 0;
}

// Serves the files in @folder until nobody needs them; @ready is told as soon as they are there.
static bool serveByFuse(const char *folder, int alive, int ready, struct Wisher wisher)
{
    sqfs_ll *image = openImage(&self);
    if (image == NULL) {
        return false;
    }
    // Programs start by reading here and there in many libraries; the default of 8 blocks unpacks
    // most of them twice.
    sqfs_cache_destroy(&image->fs.data_cache);
    if (sqfs_block_cache_init(&image->fs.data_cache, CachedBlocks) != SQFS_OK) {
        return false;
    }
    char *words[] = {(char *)"VirtualPhone", (char *)"-o",
                     (char *)"ro,nosuid,nodev,fsname=VirtualPhone", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct fuse_lowlevel_ops own = operations;
    sqfs_ll_chan channel = {0};
    if (sqfs_ll_mount(&channel, folder, &arguments, &own, sizeof own, image) != SQFS_OK) {
        return false;
    }
    struct Mount mount = {channel.session, alive};
    pthread_t watcher;
    if (pthread_create(&watcher, NULL, unmountAtEnd, &mount) != 0) {
        fuse_session_unmount(channel.session);
        return false;
    }
    if (write(ready, "m", 1) == 1) {
        close(ready);
#ifndef VP_RECORD
        bringAhead(&self, channel.session, wisher);
#endif
        fuse_session_loop(channel.session);
    }
    pthread_join(watcher, NULL); // the session stays: others may still be at work with it
    return true;
}

// --- by unpacking

static bool unpackFile(sqfs *image, sqfs_inode *inode, const char *path)
{
    const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0) {
        return false;
    }
    static char buffer[1 << 17];
    bool isWhole = true;
    for (sqfs_off_t at = 0; isWhole && (uint64_t)at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof buffer;
        isWhole = sqfs_read_range(image, inode, at, &size, buffer) == SQFS_OK && size > 0
            && write(file, buffer, (size_t)size) == size;
        at += size;
    }
    return close(file) == 0 && isWhole;
}

static bool unpackLink(sqfs *image, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(image, inode, target, &size) != SQFS_OK) {
        return false;
    }
    unlink(path);
    return symlink(target, path) == 0;
}

static bool makeFolders(const char *path)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s", path);
    for (char *slash = strchr(folder + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(folder, 0755) != 0 && errno != EEXIST) {
            return false;
        }
        *slash = '/';
    }
    return true;
}

static bool unpackEntry(sqfs *image, sqfs_traverse *walk, const char *path)
{
    sqfs_inode inode;
    if (!makeFolders(path)
        || sqfs_inode_get(image, &inode, sqfs_dentry_inode(&walk->entry)) != SQFS_OK) {
        return false;
    }
    switch (inode.base.mode & S_IFMT) {
    case S_IFDIR:
        return mkdir(path, 0755) == 0 || errno == EEXIST;
    case S_IFREG:
        return unpackFile(image, &inode, path);
    case S_IFLNK:
        return unpackLink(image, &inode, path);
    default:
        return true; // we pack nothing else
    }
}

// All files, or those whose path matches @pattern (NULL = all), go below @folder.
static bool unpack(const char *folder, const char *pattern)
{
    sqfs image;
    sqfs_traverse walk;
    if (sqfs_open_image(&image, self.path, self.offset) != SQFS_OK) {
        return false;
    }
    unpackFast(&image);
    if (sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK) {
        return false;
    }
    sqfs_err problem = SQFS_OK;
    bool isWhole = true;
    while (isWhole && sqfs_traverse_next(&walk, &problem)) {
        char path[PATH_MAX];
        if (!walk.dir_end && (pattern == NULL || fnmatch(pattern, walk.path, 0) == 0)) {
            isWhole = snprintf(path, sizeof path, "%s/%s", folder, walk.path) < (int)sizeof path
                && unpackEntry(&image, &walk, path);
        }
    }
    sqfs_traverse_close(&walk);
    return isWhole && problem == SQFS_OK;
}

static int removeEntry(const char *path, const struct stat *facts, int kind, struct FTW *place)
{
    (void)facts;
    (void)kind;
    (void)place;
    return remove(path);
}

static void removeTree(const char *folder)
{
    nftw(folder, removeEntry, 16, FTW_DEPTH | FTW_PHYS);
}

// --- the keeper

// Nothing of the caller's is held: not its terminal, its folder, its output.
static void keep(const char *folder, bool byFuse, const char *program, int alive, int ready)
{
    setsid();
    if (chdir("/") != 0) {
        _exit(1);
    }
    const int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    if (getenv("VP_APPIMAGE_DEBUG") == NULL) {
        dup2(nowhere, STDERR_FILENO);
    }
    if (byFuse) {
        const struct Wisher wisher = startWisher(folder, program);
        const bool done = serveByFuse(folder, alive, ready, wisher);
        rmdir(folder);
        _exit(done ? 0 : 1);
    }
    const bool done = unpack(folder, NULL) && write(ready, "x", 1) == 1;
    close(ready);
    if (done) {
        waitForEnd(alive);
    }
    removeTree(folder);
    _exit(done ? 0 : 1);
}

// Starts the keeper, and waits until the files are in @folder. The files stay as long as this
// process, or any that it becomes or starts, lives.
static bool startKeeper(const char *folder, bool byFuse, const char *program)
{
    int alive[2];
    int ready[2];
    if (pipe(alive) != 0 || pipe2(ready, O_CLOEXEC) != 0) {
        return false;
    }
    const pid_t child = fork();
    if (child == 0) {
        close(alive[1]);
        close(ready[0]);
        if (fork() == 0) {
            keep(folder, byFuse, program, alive[0], ready[1]);
        }
        _exit(0);
    }
    close(alive[0]);
    close(ready[1]);
    if (child > 0) {
        waitpid(child, NULL, 0);
    }
    char byte = 0;
    const bool isReady = child > 0 && read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    if (!isReady) {
        close(alive[1]);
    }
    return isReady;
}

// A new folder with the files; by unpacking where FUSE is not to be had, or not wanted.
static bool provideFiles(char *folder, size_t size, bool unpacked, const char *program)
{
    const char *base = getenv("TMPDIR");
    if (base == NULL || base[0] != '/') {
        base = "/tmp";
    }
    for (int byFuse = !unpacked && canMount(); byFuse >= 0; --byFuse) {
        snprintf(folder, size, "%s/.mount_VirtualXXXXXX", base);
        if (mkdtemp(folder) == NULL) {
            return false;
        }
        if (startKeeper(folder, byFuse != 0, program)) {
            return true;
        }
        removeTree(folder);
    }
    return false;
}

// --- what the caller wants

static int run(char **argv, bool unpacked)
{
    char folder[PATH_MAX - 16];
    bool isWord = false;
    const char *program = chooseProgram(argv[0], argv[1], &isWord);
    if (!provideFiles(folder, sizeof folder, unpacked, program)) {
        return fail("cannot mount or unpack the files");
    }
    char before[PATH_MAX];
    setenv("APPIMAGE", self.path, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    setenv("OWD", getcwd(before, sizeof before) != NULL ? before : "/", 1);
    char first[PATH_MAX];
    snprintf(first, sizeof first, "%s/AppRun", folder);
    execv(first, argv);
    return fail(first);
}

static int mountOnly(void)
{
    char folder[PATH_MAX - 16];
    if (!provideFiles(folder, sizeof folder, false, "")) {
        return fail("cannot mount or unpack the files");
    }
    puts(folder);
    fflush(stdout);
    for (;;) {
        pause();
    }
}

static const char Help[] =
    "An AppImage of VirtualPhone. Its own options:\n"
    "  --appimage-extract [PATTERN]   unpack the files (or those that match) into squashfs-root\n"
    "  --appimage-extract-and-run     unpack them for this run, in place of mounting them\n"
    "  --appimage-mount               mount them and show where, until Ctrl-C\n"
    "  --appimage-offset              where the packed files begin\n"
    "  --appimage-updateinformation   where newer versions are found\n"
    "  --appimage-version             the version\n"
    "Every other option is the program's; \"virtualphoned\", \"vp-modemsim\" or \"vp-botapi\" as "
    "the "
    "first word, or as\n"
    "the name of a link to this file, start these programs.\n";

int main(int argc, char **argv)
{
    if (!findImage()) {
        return fail("cannot read itself");
    }
    const char *option = argc > 1 ? argv[1] : "";
    if (strcmp(option, "--appimage-help") == 0) {
        fputs(Help, stdout);
    } else if (strcmp(option, "--appimage-version") == 0) {
        puts("VirtualPhone " VP_VERSION);
    } else if (strcmp(option, "--appimage-offset") == 0) {
        printf("%zu\n", self.offset);
    } else if (strncmp(option, "--appimage-updateinfo", 21) == 0) {
        const char *text = updateInformation;
        __asm__("" : "+r"(text)); // the compiler must not take it for empty
        puts(text);
    } else if (strcmp(option, "--appimage-mount") == 0) {
        return mountOnly();
    } else if (strcmp(option, "--appimage-extract") == 0) {
        return unpack("squashfs-root", argc > 2 ? argv[2] : NULL) ? 0
                                                                  : fail("cannot unpack the files");
    } else if (strcmp(option, "--appimage-extract-and-run") == 0) {
        argv[1] = argv[0];
        return run(argv + 1, true);
    } else {
        return run(argv, getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL);
    }
    return 0;
}
