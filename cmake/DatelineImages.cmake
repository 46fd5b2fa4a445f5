# SPDX-License-Identifier: Apache-2.0
# The images of the built-in data (src/data/image.h): a tool made of the library's parts writes them, and the
# library takes them in. Where the tool cannot run, the library reads the data's texts at each start instead.
set(image_names data.hash grammar.image lexicon.image)
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  set(image_names "")
else()
  set(image_folder ${CMAKE_CURRENT_BINARY_DIR}/images)
  file(MAKE_DIRECTORY ${image_folder})
  list(TRANSFORM image_names PREPEND ${image_folder}/ OUTPUT_VARIABLE image_files)
  add_executable(dateline_pack tools/pack/pack.cpp)
  target_link_libraries(dateline_pack PRIVATE dateline_parts)
  add_custom_command(OUTPUT ${image_files}
    COMMAND dateline_pack ${image_folder}
    DEPENDS dateline_pack
    COMMENT "Packing the built-in data")
endif()
embed_named_files("${image_folder}" "${image_names}" embedded_images image_sources)
