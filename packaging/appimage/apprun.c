// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// AppRun, what an AppImage starts, in C since a shell with its helpers takes longer than half of
// Qt. The program is chosen by the first word, or by the name of the link that was called.
#define _GNU_SOURCE

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// As much as one request to a FUSE mount can be; a longer readahead() is cut to it.
enum { Request = 1 << 17 };

// "virtualphone" last: it is also how the others' names may begin.
static const char *const Programs[] = {"virtualphoned", "vp-modemsim", "vp-botapi", "virtualphone"};
enum { ProgramCount = sizeof Programs / sizeof *Programs };

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

// By the name of the link ("virtualphoned-1.2" is virtualphoned), or by the first word, which is
// taken away.
static const char *chooseProgram(char ***argv)
{
    const char *program = "virtualphone";
    const char *called = getenv("ARGV0");
    called = called == NULL ? program : called;
    const char *slash = strrchr(called, '/');
    called = slash == NULL ? called : slash + 1;
    for (int i = 0; i < ProgramCount - 1; ++i) {
        if (strncmp(called, Programs[i], strlen(Programs[i])) == 0) {
            program = Programs[i];
        }
    }
    for (int i = 0; i < ProgramCount; ++i) {
        if ((*argv)[1] != NULL && strcmp((*argv)[1], Programs[i]) == 0) {
            program = Programs[i];
            (*argv)[1] = (*argv)[0];
            ++*argv;
            break;
        }
    }
    return program;
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

// --- what the program is about to read

// Has the files that usr/start/PROGRAM names read into memory, beside the program that starts: a
// mount unpacks the next piece while the last one is worked on, and not only when somebody waits
// for it.
static void readAhead(const char *program)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/usr/start/%s", here, program);
    FILE *list = fopen(path, "re");
    if (list == NULL) {
        return;
    }
    const pid_t child = fork();
    if (child > 0) {
        waitpid(child, NULL, 0);
    }
    if (child != 0) {
        fclose(list);
        return;
    }
    if (fork() != 0) { // nobody's child, so that the program has none that it does not know
        _exit(0);
    }
    for (int i = STDIN_FILENO; i <= STDERR_FILENO; ++i) {
        close(i);
    }
    char name[PATH_MAX / 2];
    while (fgets(name, sizeof name, list) != NULL) {
        name[strcspn(name, "\n")] = '\0';
        snprintf(path, sizeof path, "%s/%s", here, name);
        const int file = open(path, O_RDONLY | O_CLOEXEC);
        const off_t size = file < 0 ? 0 : lseek(file, 0, SEEK_END);
        for (off_t at = 0; at < size; at += Request) {
            readahead(file, at, Request);
        }
        close(file);
    }
    _exit(0);
}

int main(int argc, char **argv)
{
    (void)argc;
    if (!findHere()) {
        perror("AppRun");
        return 127;
    }
    const char *program = chooseProgram(&argv);
    if (getenv("APPIMAGE") != NULL) { // plain files stay in memory from one start to the next
        readAhead(program);
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
