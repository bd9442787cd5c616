// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the programs in the AppImage is meant.
#pragma once

#include <stdbool.h>
#include <string.h>

// By the first word after the AppImage's name (then @isWord is true, and the word is not the
// program's), or by the name @called of the link that was called: "virtualphoned-1.2" is
// virtualphoned. @word may be NULL.
static const char *chooseProgram(const char *called, const char *word, bool *isWord)
{
    // "virtualphone" last: it is also how the others' names may begin.
    static const char *const Programs[] = {"virtualphoned", "vp-modemsim", "vp-botapi",
                                           "virtualphone"};
    enum { Count = sizeof Programs / sizeof *Programs };
    *isWord = false;
    for (int i = 0; i < Count && word != NULL; ++i) {
        if (strcmp(word, Programs[i]) == 0) {
            *isWord = true;
            return Programs[i];
        }
    }
    const char *slash = called == NULL ? NULL : strrchr(called, '/');
    called = slash == NULL ? called : slash + 1;
    for (int i = 0; i < Count && called != NULL; ++i) {
        if (strncmp(called, Programs[i], strlen(Programs[i])) == 0) {
            return Programs[i];
        }
    }
    return Programs[Count - 1];
}
