# SPDX-License-Identifier: Apache-2.0
# Warnings and sanitizers in one target that is linked privately and not installed.
add_library(dateline_warnings INTERFACE)
target_compile_options(dateline_warnings INTERFACE
  -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  $<$<BOOL:${DATELINE_WERROR}>:-Werror>
  $<$<BOOL:${DATELINE_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer>
  $<$<BOOL:${DATELINE_FUZZ}>:-fsanitize=fuzzer-no-link>
  # g++ 12 with -O3 warns inside std::string (GCC bug 105651).
  $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  # The sanitizers' code makes g++ 12 warn inside <regex>.
  $<$<AND:$<BOOL:${DATELINE_SANITIZE}>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
target_link_options(dateline_warnings INTERFACE
  $<$<BOOL:${DATELINE_SANITIZE}>:-fsanitize=address,undefined>)
