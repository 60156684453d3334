# What `cmake --install` puts down: the libraries, the headers, the command, a CMake package and attain.pc for C.
# The header-only target needs Boost at its users', the compiled ones do not, so it has an export set of its own.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(attain_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/attain")
if(TARGET attain_command)
  install(TARGETS attain_command RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()

install(
  TARGETS attain_core
  EXPORT attain_compiled
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILE_SET implementation DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
if(TARGET attain_c)
  install(
    TARGETS attain_c
    EXPORT attain_compiled
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
install(TARGETS attain_header_only EXPORT attain_header_only)

install(
  EXPORT attain_compiled
  NAMESPACE attain::
  FILE attainTargets.cmake
  DESTINATION "${attain_package_dir}")
install(
  EXPORT attain_header_only
  NAMESPACE attain::
  FILE attainHeaderOnlyTargets.cmake
  DESTINATION "${attain_package_dir}")

configure_package_config_file(
  "${CMAKE_CURRENT_LIST_DIR}/attainConfig.cmake.in" "${PROJECT_BINARY_DIR}/cmake/attainConfig.cmake"
  INSTALL_DESTINATION "${attain_package_dir}"
  NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may break; from then on only a major one.
write_basic_package_version_file(
  "${PROJECT_BINARY_DIR}/cmake/attainConfigVersion.cmake"
  VERSION "${PROJECT_VERSION}"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/cmake/attainConfig.cmake" "${PROJECT_BINARY_DIR}/cmake/attainConfigVersion.cmake"
        DESTINATION "${attain_package_dir}")

if(TARGET attain_c)
  # Paths relative to the .pc file: an installed tree may be moved.
  cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" OUTPUT_VARIABLE
             attain_pc_prefix)
  configure_file("${CMAKE_CURRENT_LIST_DIR}/attain.pc.in" "${PROJECT_BINARY_DIR}/cmake/attain.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/cmake/attain.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
