// SPDX-License-Identifier: Apache-2.0
// Images: what loading the built-in data makes, kept as bytes in the library, so that no start reads the
// texts again.
//
// An image is its sizes, then values one after another, then a pool of texts, each once. Values are numbers
// in the machine's own order, a list's length before its elements, a text as its place in the pool. A type
// says what it consists of in `fields`, which writes and reads alike. Plain lists (data/plain_list.h) and
// texts that are read as views stay parts of the image: a start maps them and touches what it needs. Images
// are made by the build (tools/pack), for the library of that build alone: they need no version, and
// tests/unit/image_test.cpp compares them with the data.
#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "data/plain_list.h"

namespace dateline {

/// What an image's address, and that of its values, is a multiple of.
inline constexpr std::size_t image_alignment = 16;

/// Whether a value is its bytes: numbers, and structs of such without gaps that have a member `plain`.
template <typename T>
inline constexpr bool is_plain = std::is_arithmetic_v<T> || std::is_enum_v<T> || requires {
  T::plain;
};

class ImageWriter {
 public:
  template <typename... Values>
  void operator()(const Values&... values) {
    (write(values), ...);
  }

  /// The image of all that was written.
  [[nodiscard]] std::string image() const {
    ImageWriter head;
    head(values_.size(), pool_.size());
    return head.values_ + values_ + pool_;
  }

 private:
  template <typename T>
  void write(const T& value) {
    if constexpr (is_plain<T>) {
      append(&value, 1);
    } else {
      T::fields(*this, value);
    }
  }

  void write(std::string_view text) {
    const auto [known, is_new] = places_.try_emplace(std::string(text), pool_.size());
    if (is_new) pool_ += text;
    (*this)(static_cast<std::uint32_t>(known->second), static_cast<std::uint32_t>(text.size()));
  }
  void write(const std::string& text) { write(std::string_view(text)); }

  template <typename T>
  void write(const std::optional<T>& value) {
    write(value.has_value());
    if (value) write(*value);
  }

  template <typename T>
  void write(const std::vector<T>& list) {
    write(list.size());
    for (const T& element : list) write(element);
  }

  template <typename T>
  void write(const PlainList<T>& list) {
    static_assert(is_plain<T> && alignof(T) <= image_alignment);
    write(list.size());
    values_.resize((values_.size() + alignof(T) - 1) / alignof(T) * alignof(T));
    append(list.data(), list.size());
  }

  template <typename Key, typename Value, typename Less>
  void write(const std::map<Key, Value, Less>& map) {
    write(map.size());
    for (const auto& [key, value] : map) (*this)(key, value);
  }

  template <typename T>
  void append(const T* values, std::size_t count) {
    static_assert(std::has_unique_object_representations_v<T>, "gaps have no certain bytes");
    values_.append(reinterpret_cast<const char*>(values), count * sizeof(T));
  }

  std::string pool_;
  std::string values_;
  std::unordered_map<std::string, std::size_t> places_;  // in the pool; only looked up
};

/// Reads values in the order in which they were written. Throws std::logic_error where the image is too short
/// or not aligned.
class ImageReader {
 public:
  explicit ImageReader(std::string_view image) : begin_(image.data()), rest_(image) {
    if (reinterpret_cast<std::uintptr_t>(begin_) % image_alignment != 0) {
      throw std::logic_error("an image of the built-in data is not aligned");
    }
    std::size_t values_size = 0;
    std::size_t pool_size = 0;
    (*this)(values_size, pool_size);
    const std::string_view values = take(values_size);
    pool_ = take(pool_size);
    rest_ = values;
  }

  template <typename... Values>
  void operator()(Values&... values) {
    (read(values), ...);
  }

 private:
  template <typename T>
  void read(T& value) {
    if constexpr (is_plain<T>) {
      copy(&value, 1);
    } else {
      T::fields(*this, value);
    }
  }

  void read(std::string_view& text) {
    std::uint32_t first = 0;
    std::uint32_t size = 0;
    (*this)(first, size);
    text = pool_.substr(first, size);
  }
  void read(std::string& text) {
    std::string_view view;
    read(view);
    text = view;
  }

  template <typename T>
  void read(std::optional<T>& value) {
    bool has_value = false;
    read(has_value);
    if (has_value) read(value.emplace());
  }

  template <typename T>
  void read(std::vector<T>& list) {
    list.resize(size());
    for (T& element : list) read(element);
  }

  template <typename T>
  void read(PlainList<T>& list) {
    const std::size_t count = size();
    const auto at = static_cast<std::size_t>(rest_.data() - begin_);
    take((alignof(T) - at % alignof(T)) % alignof(T));
    const std::string_view bytes = take(count * sizeof(T));
    list = PlainList<T>::part_of_image({reinterpret_cast<const T*>(bytes.data()), count});
  }

  template <typename Key, typename Value, typename Less>
  void read(std::map<Key, Value, Less>& map) {
    for (std::size_t left = size(); left > 0; --left) {
      std::pair<Key, Value> entry;
      (*this)(entry.first, entry.second);
      map.insert(map.end(), std::move(entry));
    }
  }

  [[nodiscard]] std::size_t size() {
    std::size_t value = 0;
    read(value);
    return value;
  }

  template <typename T>
  void copy(T* values, std::size_t count) {
    const std::string_view bytes = take(count * sizeof(T));
    if (count > 0) std::memcpy(values, bytes.data(), bytes.size());
  }

  std::string_view take(std::size_t size) {
    if (size > rest_.size()) throw std::logic_error("an image of the built-in data is cut off");
    const std::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return bytes;
  }

  const char* begin_;
  std::string_view pool_;
  std::string_view rest_;  // of the values
};

}  // namespace dateline
