# SPDX-FileCopyrightText: VirtualPhone contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# "cpack -G External" makes the AppImage: the script collects from the build folder by itself.
set(output ${CPACK_PACKAGE_DIRECTORY}/${CPACK_VP_APPIMAGE})
execute_process(COMMAND bash ${CPACK_VP_SOURCE}/packaging/appimage/build-appimage.sh
    --folder ${CPACK_VP_BUILD} --output ${output} COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${output})
