// SPDX-License-Identifier: Apache-2.0
// The persons of one document and which of them a name means.
//
// A name means the person whose fullest form it agrees with (person_name.h): the one named last before it,
// else the first one named after it. Of several, one with the same role goes first. A lone word means a
// person by the last word of the name; by another one only where the document never uses the last word
// alone ("Saddam" for Saddam Hussein, "Tang" for Tang Jiaxuan, but not "George" for George Bush).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "officials/person_name.h"

namespace dateline {

class PersonTable {
 public:
  struct Entry {
    PersonName name;  ///< fullest form
    bool office = false;
    std::vector<std::string_view> roles;
    std::vector<std::string_view> home;  ///< codes of the first home stated by a title (home.h); may be empty
    std::uint32_t last_token = 0;        ///< of the last name taken in
  };

  /// What stands beside a name where it is introduced.
  struct Introduced {
    bool office = false;
    std::string_view role;
    std::vector<std::string_view> home;
  };

  /// Takes in a name with a title: the person it means, made where there is none. A lone word does not mean a
  /// person of another home: King Hussein of Jordan is not Iraq's Saddam Hussein.
  std::uint32_t introduce(const PersonName& name, Introduced beside);

  /// How often each lone word stands in the text.
  void set_lone_words(std::unordered_map<std::string, std::uint32_t> counts) {
    lone_words_ = std::move(counts);
  }

  /// The person a bare name means, where there is one.
  [[nodiscard]] std::optional<std::uint32_t> find(const PersonName& name) const;

  /// Whether a bare name may mean several persons with an office.
  [[nodiscard]] bool ambiguous(const PersonName& name) const;

  /// Notes that the person is named at the token: later lone words mean the one named last.
  void touch(std::uint32_t person, std::uint32_t token) { entries_[person].last_token = token; }

  [[nodiscard]] bool knows_word(const std::string& word) const { return by_word_.contains(word); }
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  [[nodiscard]] Entry& entry(std::uint32_t person) { return entries_[person]; }

 private:
  [[nodiscard]] std::vector<std::uint32_t> candidates(const PersonName& name) const;
  [[nodiscard]] bool stands_for(const PersonName& name, const Entry& entry) const;
  void index(std::uint32_t person, const PersonName& name);

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_word_;
  std::unordered_map<std::string, std::uint32_t> lone_words_;
};

}  // namespace dateline
