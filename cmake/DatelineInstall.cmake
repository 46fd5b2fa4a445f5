# SPDX-License-Identifier: Apache-2.0
# cmake --install, and find_package(dateline) for users of the library.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/dateline)

install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS dateline dateline_warnings EXPORT dateline-targets)
if(DATELINE_BUILD_CLI)
  install(TARGETS dateline_program)
  include(DatelineShellFiles)
endif()
install(EXPORT dateline-targets NAMESPACE dateline:: DESTINATION ${package_folder})
configure_package_config_file(cmake/dateline-config.cmake.in dateline-config.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(dateline-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/dateline-config.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/dateline-config-version.cmake
  cmake/DatelineDependencies.cmake
  DESTINATION ${package_folder})
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
