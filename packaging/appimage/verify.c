// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// verify APPIMAGE DESKTOP_FILE: what the library by which desktops read AppImages says of ours.
#include <appimage/appimage.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 64;
    }
    const int type = appimage_get_type(argv[1], false);
    char **files = appimage_list_files(argv[1]);
    int count = 0;
    while (files != NULL && files[count] != NULL) {
        ++count;
    }
    char *text = NULL;
    unsigned long size = 0;
    const bool isRead =
        appimage_read_file_into_buffer_following_symlinks(argv[1], argv[2], &text, &size);
    printf("type %d, payload at %ld, %d files, desktop file of %lu bytes\n", type,
           (long)appimage_get_payload_offset(argv[1]), count, size);
    free(text);
    appimage_string_list_free(files);
    return type == 2 && count > 50 && isRead && size > 100 ? 0 : 1;
}
