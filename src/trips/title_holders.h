// SPDX-License-Identifier: Apache-2.0
// Whom a title without a name of its own means, by role and place: "the Japanese foreign minister".
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "grammar/analysis.h"
#include "officials/jurisdiction.h"
#include "officials/people.h"

namespace dateline {

/// The officials of one document by what their titles say. Made once a document, in time n log n; a question
/// takes log n.
class TitleHolders {
 public:
  TitleHolders(const Analysis& analysis, const People& people, const Jurisdictions& jurisdictions);

  /// The only person whom the document gives this title's role in `home`. A title without a country or
  /// province may be of any.
  [[nodiscard]] std::optional<std::uint32_t> by_role(const FoundTitle& title, const Jurisdiction& home) const;

  /// The only person of `home` with a title that ends in this title's one word: "the Secretary" after "the
  /// Defense Secretary", but not "the Defense Secretary" after "the Secretary". "Leader" stands for any
  /// title: "the German leader" for the only German named.
  [[nodiscard]] std::optional<std::uint32_t> by_head(const FoundTitle& title, const Jurisdiction& home) const;

 private:
  /// One person, or several of whom none is meant.
  struct Holder {
    std::uint32_t person = 0;
    bool several = false;
  };
  using Part = std::optional<std::string_view>;
  using Role = std::tuple<std::string_view, Part, Part>;  // country, province
  using Head = std::tuple<std::string, Part, Part>;

  static void join(std::optional<Holder>& holder, Holder other);

  const Analysis& analysis_;
  std::map<Role, std::optional<Holder>> by_role_;
  std::map<Head, std::optional<Holder>> by_head_;
};

}  // namespace dateline
