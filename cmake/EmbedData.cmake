# SPDX-License-Identifier: Apache-2.0
# Puts the data files of a folder into the library (embed_named_files). A new one is found by
# CONFIGURE_DEPENDS.
function(embed_files folder accessor out_sources)
  file(GLOB_RECURSE names RELATIVE ${folder} CONFIGURE_DEPENDS
    ${folder}/*.tsv ${folder}/*.txt ${folder}/*.rules ${folder}/*.json)
  list(SORT names COMPARE STRING)
  embed_named_files(${folder} "${names}" ${accessor} sources)
  set(${out_sources} ${sources} PARENT_SCOPE)
endfunction()

# Puts files of a folder into the library: an assembler file takes in their bytes, a C++ file lists them in the
# function `accessor`, which is declared in data/data_files.h. They are aligned as images are to be
# (data/image.h). A changed file is rebuilt.
function(embed_named_files folder names accessor out_sources)
  set(assembly "  .section .rodata\n")
  set(symbols "")
  set(rows "")
  set(paths "")
  set(index 0)
  foreach(name IN LISTS names)
    set(symbol dateline_${accessor}_${index})
    string(APPEND assembly
      "  .balign 16\n  .global ${symbol}\n${symbol}:\n  .incbin \"${folder}/${name}\"\n"
      "  .global ${symbol}_end\n${symbol}_end:\n  .byte 0\n")
    string(APPEND symbols "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
    string(APPEND rows "      {\"${name}\", {${symbol}, ${symbol}_end}},\n")
    list(APPEND paths ${folder}/${name})
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND assembly "  .section .note.GNU-stack,\"\",%progbits\n")
  set(assembly_file ${CMAKE_CURRENT_BINARY_DIR}/${accessor}.S)
  set(table_file ${CMAKE_CURRENT_BINARY_DIR}/${accessor}.cpp)
  file(CONFIGURE OUTPUT ${assembly_file} CONTENT "${assembly}" @ONLY)
  file(CONFIGURE OUTPUT ${table_file} @ONLY CONTENT
"#include \"data/data_files.h\"

extern \"C\" {
${symbols}}

namespace dateline {

const std::vector<DataFile>& ${accessor}() {
  static const std::vector<DataFile> files{
${rows}  };
  return files;
}

}  // namespace dateline
")
  set_source_files_properties(${assembly_file} PROPERTIES OBJECT_DEPENDS "${paths}")
  set(${out_sources} ${assembly_file} ${table_file} PARENT_SCOPE)
endfunction()
