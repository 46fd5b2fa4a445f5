// SPDX-License-Identifier: Apache-2.0
// Who holds which office: names, titles and the links between them.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "grammar/grammar.h"
#include "officials/officials_list.h"

namespace dateline {

/// A title in the text, with or without a name.
struct FoundTitle {
  TokenRange tokens;
  std::uint32_t sentence = 0;
  std::string_view role;  ///< a value of data/wordlists/title-head.txt, "deputy_" before it or not
  std::string_view rule;
  std::optional<TokenRange> home;             ///< the words that name the office's country or province
  std::optional<std::uint32_t> person;        ///< whose title it is: index into People::persons
  bool former = false;                        ///< held before: "former president"
  std::optional<std::string_view> divisions;  ///< see divisions_of
  bool attached = false;                      ///< stands next to the name, so that it is a TITLE mention
};

/// A name in the text.
struct FoundName {
  TokenRange tokens;
  std::uint32_t sentence = 0;
  std::uint32_t person = 0;  ///< index into People::persons
  std::string_view rule;
  bool ambiguous = false;          ///< may mean several officials of the document; `person` is the one chosen
  std::optional<TokenRange> home;  ///< words by the name that tell the office's country or province
};

/// As the text tells it: "Mrs", "the spokeswoman".
enum class Sex : std::uint8_t { male, female };

struct Person {
  std::string name;  ///< the fullest form in the document, white space as single blanks
  bool holds_office = false;
  std::optional<std::uint32_t> title;         ///< the fullest: index into People::titles
  std::optional<Sex> sex;                     ///< where the text tells
  std::vector<const ListedOfficial*> listed;  ///< the rows of the user's list that have the name
};

/// What the titles and officials phases found. In text order; persons in order of first mention.
struct People {
  std::vector<FoundTitle> titles;
  std::vector<FoundName> names;
  std::vector<Person> persons;
};

/// Runs the phases "titles" and "officials" and links later mentions. Items of names become class `official`
/// (mention = index into names), items of titles class `title` (mention = index into titles). Who is in
/// `list` is an official without a title too. Calls `before_officials` between the two phases.
[[nodiscard]] People find_people(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar,
                                 const OfficialsList& list,
                                 const std::function<void()>& before_officials = {});

}  // namespace dateline
