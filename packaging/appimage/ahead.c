// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that starts waits for one piece of a library after the other: each is asked of the
// keeper, unpacked and handed over, while the program does nothing. So the pieces that it is known
// to need are unpacked beside it, in the order in which it needs them, and put into the system's
// memory of the file without having been asked for.
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32

#include "ahead.h"

#include <limits.h>
#include <malloc.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

// The most that one wish asks for, in bytes: a few blocks, so that not each costs a question.
enum { LargestWish = 1 << 17 };

struct Wish
{
    uint64_t file; // its inode's number in the mount
    uint64_t from; // in bytes
    uint64_t size; // in bytes, LargestWish at most; beyond the file's end nothing comes
};

// --- unpacking

// In the place of the library's own, which makes a new context for each block.
static sqfs_err unpackBlock(void *packed, size_t size, void *into, size_t *room)
{
    static __thread ZSTD_DCtx *context;
    if (context == NULL) {
        context = ZSTD_createDCtx();
    }
    const size_t length =
        context == NULL ? 0 : ZSTD_decompressDCtx(context, into, *room, packed, size);
    if (context == NULL || ZSTD_isError(length)) {
        return SQFS_ERR;
    }
    *room = length;
    return SQFS_OK;
}

void unpackFast(sqfs *files)
{
    if (sqfs_compression(files) == ZSTD_COMPRESSION) {
        files->decompressor = unpackBlock;
    }
    // Blocks come and go: their memory stays ours, instead of being given back and zeroed each
    // time.
    mallopt(M_MMAP_THRESHOLD, 1 << 28);
    mallopt(M_TRIM_THRESHOLD, 1 << 28);
}

sqfs_ll *openImage(const struct Image *image)
{
    sqfs_ll *files = sqfs_ll_open(image->path, image->offset);
    if (files != NULL) {
        unpackFast(&files->fs);
    }
    return files;
}

// --- who wishes

static void wish(int wishes, ino_t file, long from, long to)
{
    for (; from < to; from += LargestWish) {
        const long size = to - from < LargestWish ? to - from : LargestWish;
        const struct Wish piece = {file, (uint64_t)from, (uint64_t)size};
        if (write(wishes, &piece, sizeof piece) != (ssize_t)sizeof piece) {
            _exit(0); // nobody is there any more
        }
    }
}

// A line of the list is "FROM TO FILE", in bytes.
static void wishAll(const char *folder, const char *program, int wishes)
{
    char path[PATH_MAX];
    char name[1024];
    snprintf(path, sizeof path, "%s/usr/start/%s", folder, program);
    FILE *list = fopen(path, "re");
    long from = 0;
    long to = 0;
    while (list != NULL && fscanf(list, "%ld %ld %1023s", &from, &to, name) == 3) {
        struct stat facts;
        snprintf(path, sizeof path, "%s/%s", folder, name);
        if (stat(path, &facts) == 0) { // from now on the system knows the file
            wish(wishes, facts.st_ino, from, to);
        }
    }
}

// Not a thread of the keeper: who asks a mount that he himself serves may wait for ever.
struct Wisher startWisher(const char *folder, const char *program)
{
    int go[2];
    int wishes[2];
    if (pipe(go) != 0 || pipe(wishes) != 0) {
        return (struct Wisher) {-1, -1};
    }
    if (fork() == 0) {
        char byte;
        close(go[1]);
        close(wishes[0]);
        if (read(go[0], &byte, 1) == 0) {
            wishAll(folder, program, wishes[1]);
        }
        _exit(0);
    }
    close(go[0]);
    close(wishes[1]);
    return (struct Wisher) {go[1], wishes[0]};
}

// --- who fulfils

struct Bringer
{
    const struct Image *image;
    struct fuse_session *session;
    int wishes;
};

static void bring(sqfs_ll *files, struct fuse_session *session, const struct Wish *wish)
{
    static __thread char buffer[LargestWish];
    sqfs_inode inode;
    sqfs_off_t size =
        wish->size < sizeof buffer ? (sqfs_off_t)wish->size : (sqfs_off_t)sizeof buffer;
    if (sqfs_ll_inode(files, &inode, wish->file) != SQFS_OK || !S_ISREG(inode.base.mode)
        || sqfs_read_range(&files->fs, &inode, (sqfs_off_t)wish->from, &size, buffer) != SQFS_OK
        || size <= 0) {
        return; // whoever needs it will ask, and be told
    }
    struct fuse_bufvec data = FUSE_BUFVEC_INIT((size_t)size);
    data.buf[0].mem = buffer;
    fuse_lowlevel_notify_store(session, wish->file, (off_t)wish->from, &data, 0);
}

// Has files of its own: the library's caches are nobody else's.
static void *bringAll(void *argument)
{
    const struct Bringer *bringer = argument;
    sqfs_ll *files = openImage(bringer->image);
    struct Wish wish;
    while (files != NULL && read(bringer->wishes, &wish, sizeof wish) == (ssize_t)sizeof wish) {
        bring(files, bringer->session, &wish);
    }
    return NULL;
}

void bringAhead(const struct Image *image, struct fuse_session *session, struct Wisher wisher)
{
    static struct Bringer bringer;
    bringer = (struct Bringer) {image, session, wisher.wishes};
    close(wisher.go);
    // Two at most: the program itself has the first right to the machine.
    const int threads = sysconf(_SC_NPROCESSORS_ONLN) > 1 ? 2 : 1;
    for (int i = 0; i < threads; ++i) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, bringAll, &bringer) == 0) {
            pthread_detach(thread);
        }
    }
}
