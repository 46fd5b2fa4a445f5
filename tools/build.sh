# SPDX-License-Identifier: Apache-2.0
# Sourced by tools/demo and tools/test: build PRESET. Uses ccache where it is installed.

build() {
  if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
  fi
  echo "Building in build/$1 ..."
  if ! log=$(cmake --preset "$1" 2>&1); then
    echo "$log" >&2
    exit 1
  fi
  cmake --build --preset "$1"
}
