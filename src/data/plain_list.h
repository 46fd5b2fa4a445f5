// SPDX-License-Identifier: Apache-2.0
// Tables that are used where they lie: a loader fills lists of its own, an image (data/image.h) lends parts
// of itself, and whoever reads cannot tell.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline {

/// A list of values that are their bytes: its own, or part of an image that outlives it. Only a list of its
/// own may be changed.
template <typename T>
class PlainList {
 public:
  PlainList() = default;
  explicit PlainList(std::vector<T> own) : own_(std::move(own)), all_(own_) {}
  [[nodiscard]] static PlainList part_of_image(std::span<const T> part) {
    PlainList list;
    list.all_ = part;
    return list;
  }
  PlainList(PlainList&& other) noexcept
      : own_(std::move(other.own_)), all_(std::exchange(other.all_, std::span<const T>())) {}
  PlainList& operator=(PlainList&& other) noexcept {
    own_ = std::move(other.own_);
    all_ = std::exchange(other.all_, std::span<const T>());
    return *this;
  }
  PlainList(const PlainList&) = delete;
  PlainList& operator=(const PlainList&) = delete;
  ~PlainList() = default;

  [[nodiscard]] std::size_t size() const { return all_.size(); }
  [[nodiscard]] bool empty() const { return all_.empty(); }
  const T& operator[](std::size_t index) const { return all_[index]; }
  [[nodiscard]] const T* data() const { return all_.data(); }
  [[nodiscard]] auto begin() const { return all_.begin(); }
  [[nodiscard]] auto end() const { return all_.end(); }
  /// The values [first, last).
  [[nodiscard]] std::span<const T> range(std::size_t first, std::size_t last) const {
    return all_.subspan(first, last - first);
  }

  void set(std::size_t index, const T& value) { own_[index] = value; }
  void push_back(const T& value) {
    own_.push_back(value);
    all_ = own_;
  }
  void append(std::span<const T> values) {
    own_.insert(own_.end(), values.begin(), values.end());
    all_ = own_;
  }
  void resize(std::size_t size) {
    own_.resize(size);
    all_ = own_;
  }

 private:
  std::vector<T> own_;
  std::span<const T> all_;
};

/// A list of bits.
class BitList {
 public:
  BitList() = default;
  /// Of zeros.
  explicit BitList(std::size_t size) { resize(size); }

  [[nodiscard]] std::size_t size() const { return size_; }
  bool operator[](std::size_t index) const { return (words_[index / 64] >> (index % 64) & 1U) != 0; }

  void set(std::size_t index) {
    words_.set(index / 64, words_[index / 64] | std::uint64_t{1} << (index % 64));
  }
  void resize(std::size_t size) {
    words_.resize((size + 63) / 64);
    size_ = size;
  }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.words_, self.size_);
  }

 private:
  PlainList<std::uint64_t> words_;
  std::size_t size_ = 0;
};

/// Where a text stands in Texts. An empty one may stand anywhere.
struct Text {
  std::uint32_t first = 0;
  std::uint32_t size = 0;
  static constexpr bool plain = true;
};

/// Texts in one piece of memory, each once.
class Texts {
 public:
  Text add(std::string_view text) {
    const auto [known, is_new] = known_.try_emplace(
        std::string(text),
        Text{static_cast<std::uint32_t>(bytes_.size()), static_cast<std::uint32_t>(text.size())});
    if (is_new) bytes_.append(text);
    return known->second;
  }
  /// Nothing is added afterwards.
  void close() { known_ = {}; }

  [[nodiscard]] std::string_view operator[](Text text) const {
    return std::string_view(bytes_.data(), bytes_.size()).substr(text.first, text.size);
  }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.bytes_);
  }

 private:
  std::unordered_map<std::string, Text> known_;  // only looked up: its order tells nothing
  PlainList<char> bytes_;
};

}  // namespace dateline
