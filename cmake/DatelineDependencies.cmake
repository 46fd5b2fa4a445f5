# SPDX-License-Identifier: Apache-2.0
# Libraries, all from the distribution. RE2 ships CMake files in some versions and only pkg-config in others.
find_package(fmt REQUIRED)
find_package(simdjson REQUIRED)
find_package(TBB REQUIRED)
find_package(re2 CONFIG QUIET)
if(NOT TARGET re2::re2)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(re2 REQUIRED IMPORTED_TARGET GLOBAL re2)
  add_library(re2::re2 ALIAS PkgConfig::re2)
endif()
if(DATELINE_BUILD_CLI)
  find_package(CLI11 REQUIRED)
endif()
