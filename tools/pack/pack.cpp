// SPDX-License-Identifier: Apache-2.0
// Writes the images of the built-in data (data/image.h) for the build: dateline_pack FOLDER. It is the
// library without images, so it reads the data's texts.
#include <fstream>
#include <iostream>
#include <string>

#include "pipeline.h"

namespace dateline {

const std::vector<DataFile>& embedded_images() {
  static const std::vector<DataFile> none;
  return none;
}

namespace {

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) throw std::runtime_error(path.native() + ": cannot be written");
}

void pack(const std::filesystem::path& folder) {
  const Pipeline pipeline(std::nullopt);
  write(folder / "data.hash", pipeline.data.hash());
  write(folder / "grammar.image", pipeline.grammar.image());
  write(folder / "lexicon.image", pipeline.lexicon.image());
}

}  // namespace
}  // namespace dateline

int main(int argc, char** argv) {
  try {
    if (argc != 2) throw std::runtime_error("usage: dateline_pack FOLDER");
    dateline::pack(argv[1]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
