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
  std::map<std::string, std::uint32_t> map;
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.text, self.view, self.number, self.map);
  }
  friend bool operator==(const Sample&, const Sample&) = default;
};

const std::vector<Sample> samples{{"a", "b", std::nullopt, {{"x", 1}, {"y", 2}}}, {"", "a", 7, {}}};

// Lists that an image lends.
struct Lists {
  std::uint8_t number = 0;  // so that what follows has to be aligned
  PlainList<std::uint64_t> wide;
  PlainList<std::uint16_t> narrow;
  BitList bits;
  Texts texts;
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.number, self.wide, self.narrow, self.bits, self.texts);
  }
};

template <typename Value>
std::string image_of(const Value& value) {
  ImageWriter writer;
  writer(value);
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

TEST_CASE("an image lends its lists, aligned") {
  Lists lists;
  lists.number = 1;
  lists.wide.append(std::vector<std::uint64_t>{3, 1, 4});
  lists.narrow.push_back(5);
  lists.bits.resize(70);
  lists.bits.set(69);
  const Text luanda = lists.texts.add("Luanda");
  const Text benguela = lists.texts.add("Benguela");
  CHECK(lists.texts.add("Luanda").first == luanda.first);
  lists.texts.close();

  const std::string image = image_of(lists);
  Lists lent;
  ImageReader reader(image);
  reader(lent);
  CHECK(std::vector(lent.wide.begin(), lent.wide.end()) == std::vector<std::uint64_t>{3, 1, 4});
  CHECK(std::vector(lent.narrow.begin(), lent.narrow.end()) == std::vector<std::uint16_t>{5});
  CHECK(lent.bits.size() == 70);
  CHECK(lent.bits[69]);
  CHECK_FALSE(lent.bits[68]);
  CHECK(lent.texts[luanda] == "Luanda");
  CHECK(lent.texts[benguela] == "Benguela");
  const auto* first = reinterpret_cast<const char*>(lent.wide.data());
  CHECK(first > image.data());
  CHECK(first < image.data() + image.size());
  CHECK(image_of(lent) == image);
}

TEST_CASE("an image that is not aligned is refused") {
  const std::string image = "x" + image_of(samples);
  CHECK_THROWS_AS(ImageReader(std::string_view(image).substr(1)), std::logic_error);
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
