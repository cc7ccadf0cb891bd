# What is installed besides the window's own files, and the Debian package: cpack -G DEB in a build folder.

include(GNUInstallDirs)
# A package holds two programs; the tests need not be built for it.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

install(TARGETS detdiffusion RUNTIME)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/layouts" "${PROJECT_SOURCE_DIR}/resources/presets"
                  "${PROJECT_SOURCE_DIR}/resources/starter"
                  "${PROJECT_SOURCE_DIR}/resources/starter-detector"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/detdiffusion")
install(FILES "${PROJECT_SOURCE_DIR}/resources/man/detdiffusion.1"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/detdiffusion-studio" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME detdiffusion-studio)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Pictures from layouts, easy or hard for a detector")
set(CPACK_PACKAGE_CONTACT "DetDiffusion Studio developers <detdiffusion-studio@localhost>")
set(CPACK_PACKAGE_VENDOR "DetDiffusion Studio")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so the linker can't tell: the window system's plug-in, and a BLAS that is not slow.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp")
if(DETDIFFUSION_UI)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", qt6-qpa-plugins")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
include(CPack)
