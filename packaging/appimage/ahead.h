// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives the system what a program is about to read before it is asked for.
#pragma once

// clang-format off: this one says which POSIX, so it comes before the system's
#include <ll.h>
// clang-format on

#include <stddef.h>

// Where the files are packed.
struct Image
{
    char path[4096]; // the AppImage
    size_t offset; // of the files in it, in bytes
};

// Opens it with our own way to unpack; NULL = it cannot be read.
sqfs_ll *openImage(const struct Image *image);
void unpackFast(sqfs *files);

// Starts who knows what a program reads first: a process of its own, which waits for the files to
// be in @folder. To be called before there is any thread.
struct Wisher
{
    int go; // closed = they are there
    int wishes; // what it says; -1 = there is nobody
};
struct Wisher startWisher(const char *folder, const char *program);

// Now that the mount of @session is there, fulfils the wishes, by threads of their own. @image
// stays.
void bringAhead(const struct Image *image, struct fuse_session *session, struct Wisher wisher);
