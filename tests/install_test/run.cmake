# SPDX-License-Identifier: Apache-2.0
# Installs the build into a scratch folder, builds a user of it with find_package and runs that.
#   cmake -DBUILD=... -DGENERATOR=... -DCOMPILER=... -P run.cmake
set(scratch ${BUILD}/install_test)
file(REMOVE_RECURSE ${scratch})

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_VARIABLE output)
  set(output "${output}" PARENT_SCOPE)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${scratch}/prefix)
run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${scratch}/build -G ${GENERATOR}
  -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_PREFIX_PATH=${scratch}/prefix)
run(${CMAKE_COMMAND} --build ${scratch}/build)
run(${scratch}/build/consumer)
if(NOT output STREQUAL "Helena Sarmento -> Kenya\n")
  message(FATAL_ERROR "The installed library gave: ${output}")
endif()
run(${scratch}/prefix/bin/dateline --version)
message(STATUS "${output}")
foreach(file man/man1/dateline.1 bash-completion/completions/dateline zsh/site-functions/_dateline
    fish/vendor_completions.d/dateline.fish)
  if(NOT EXISTS ${scratch}/prefix/share/${file})
    message(FATAL_ERROR "share/${file} was not installed")
  endif()
endforeach()
