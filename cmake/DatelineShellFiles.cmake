# SPDX-License-Identifier: Apache-2.0
# The manual page and the completions, which the program writes from its own commands. Not when cross-compiling: the
# program does not run here.
if(CMAKE_CROSSCOMPILING)
  return()
endif()

set(shell_files "")
function(add_shell_file file destination)
  set(path ${CMAKE_CURRENT_BINARY_DIR}/shell/${file})
  add_custom_command(OUTPUT ${path}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/shell
    COMMAND dateline_program ${ARGN} > ${path}
    DEPENDS dateline_program VERBATIM)
  install(FILES ${path} DESTINATION ${destination})
  list(APPEND shell_files ${path})
  set(shell_files ${shell_files} PARENT_SCOPE)
endfunction()

add_shell_file(dateline.1 ${CMAKE_INSTALL_MANDIR}/man1 man)
add_shell_file(dateline ${CMAKE_INSTALL_DATADIR}/bash-completion/completions completions bash)
add_shell_file(_dateline ${CMAKE_INSTALL_DATADIR}/zsh/site-functions completions zsh)
add_shell_file(dateline.fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d completions fish)
add_custom_target(dateline_shell_files ALL DEPENDS ${shell_files})
