// SPDX-License-Identifier: Apache-2.0
#include "data/image.h"

#include "catch.h"
#include "pipeline.h"
#include "temp_folder.h"

using namespace dateline;

namespace {

struct Sample {
  std::string text;
  std::string_view view;
  std::optional<std::uint16_t> number;
  std::vector<bool> bits;
  std::map<std::string, std::uint32_t> map;
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.text, self.view, self.number, self.bits, self.map);
  }
  friend bool operator==(const Sample&, const Sample&) = default;
};

const std::vector<Sample> samples{{"a", "b", std::nullopt, {true, false}, {{"x", 1}, {"y", 2}}},
                                  {"", "a", 7, {}, {}}};

std::string image_of(const std::vector<Sample>& list) {
  ImageWriter writer;
  writer(list);
  return writer.image();
}

}  // namespace

TEST_CASE("an image gives back what was written") {
  const std::string image = image_of(samples);
  std::vector<Sample> read;
  ImageReader reader(image);
  reader(read);
  CHECK(read == samples);
}

TEST_CASE("an image that is cut off is refused wherever it ends") {
  const std::string image = image_of(samples);
  for (std::size_t size = 0; size < image.size(); ++size) {
    const auto read = [&] {
      std::vector<Sample> list;
      ImageReader reader(std::string_view(image).substr(0, size));
      reader(list);
    };
    CHECK_THROWS_AS(read(), std::logic_error);
  }
}

TEST_CASE("the images in the library are those of the data in it, and loading them loses nothing") {
  const TempFolder nothing_over_it;
  const Pipeline from_text(nothing_over_it.path());
  const Pipeline from_images(std::nullopt);
  const DataFiles data;
  REQUIRE(data.image("lexicon.image"));
  CHECK(from_text.lexicon.image() == data.image("lexicon.image"));
  CHECK(from_text.grammar.image() == data.image("grammar.image"));
  CHECK(from_text.data.hash() == data.image("data.hash"));
  CHECK(from_images.lexicon.image() == data.image("lexicon.image"));
  CHECK(from_images.grammar.image() == data.image("grammar.image"));
}
