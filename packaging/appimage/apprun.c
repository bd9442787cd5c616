// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// AppRun, what an AppImage starts, in C since a shell with its helpers takes longer than half of
// Qt. The program is chosen by the first word, or by the name of the link that was called.
#define _GNU_SOURCE

#include "program.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char here[PATH_MAX / 2]; // where the files of the image are

static bool findHere(void)
{
    const ssize_t length = readlink("/proc/self/exe", here, sizeof here - 1);
    if (length <= 0) {
        return false;
    }
    here[length] = '\0';
    char *slash = strrchr(here, '/');
    if (slash == NULL) {
        return false;
    }
    *slash = '\0';
    return true;
}

// --- libraries that every desktop has, for a machine that is none

struct Cache
{
    const char *text; // what the loader of this machine knows; NULL = it has no list
    size_t size;
};

static struct Cache readCache(void)
{
    struct Cache cache = {NULL, 0};
    struct stat facts;
    const int file = open("/etc/ld.so.cache", O_RDONLY | O_CLOEXEC);
    if (file >= 0 && fstat(file, &facts) == 0 && facts.st_size > 0) {
        void *map = mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (map != MAP_FAILED) {
            cache = (struct Cache) {map, (size_t)facts.st_size};
        }
    }
    if (file >= 0) {
        close(file);
    }
    return cache;
}

// Each path in the list ends with the name and a zero.
static bool isKnown(const struct Cache *cache, const char *name)
{
    char ending[NAME_MAX + 2];
    const int length = snprintf(ending, sizeof ending, "/%s", name);
    return cache->text != NULL
        && memmem(cache->text, cache->size, ending, (size_t)length + 1) != NULL;
}

static void useFallbacks(void)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/usr/fallback", here);
    DIR *folder = opendir(path);
    if (folder == NULL) {
        return;
    }
    const struct Cache cache = readCache();
    const char *before = getenv("LD_LIBRARY_PATH");
    char *paths = strdup(before == NULL ? "" : before);
    for (struct dirent *one = readdir(folder); one != NULL && paths != NULL;
         one = readdir(folder)) {
        if (one->d_name[0] == '.' || isKnown(&cache, one->d_name)) {
            continue;
        }
        char *more = NULL;
        if (asprintf(&more, "%s%s%s/%s", paths, paths[0] == '\0' ? "" : ":", path, one->d_name)
            < 0) {
            more = NULL;
        }
        free(paths);
        paths = more;
    }
    closedir(folder);
    if (paths != NULL && paths[0] != '\0') {
        setenv("LD_LIBRARY_PATH", paths, 1);
    }
    free(paths);
}

// --- time zones, for a machine without

static void useOwnZones(void)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s/usr/share/zoneinfo", here);
    if (access("/usr/share/zoneinfo/Europe", F_OK) == 0 || access(folder, F_OK) != 0) {
        return;
    }
    setenv("TZDIR", folder, 0);
    // The name of the machine's own zone is still known, though what it links to is not there.
    char link[PATH_MAX];
    const ssize_t length = readlink("/etc/localtime", link, sizeof link - 1);
    if (length > 0 && access("/etc/localtime", F_OK) != 0) {
        link[length] = '\0';
        const char *name = strstr(link, "/zoneinfo/");
        if (name != NULL) {
            setenv("TZ", name + strlen("/zoneinfo/"), 0);
        }
    }
}

int main(int argc, char **argv)
{
    (void)argc;
    if (!findHere()) {
        perror("AppRun");
        return 127;
    }
    bool isWord = false;
    const char *program = chooseProgram(getenv("ARGV0"), argv[1], &isWord);
    if (isWord) {
        ++argv;
    }
    useFallbacks();
    useOwnZones();
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/usr/bin/%s", here, program);
    argv[0] = path; // as it would be without an image
    execv(path, argv);
    perror(path);
    return 127;
}
