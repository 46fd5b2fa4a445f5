// SPDX-License-Identifier: Apache-2.0
// The cue words of data/wordlists/status-cue.txt around an event.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "trips/event.h"

namespace dateline {

struct Cues {
  bool planned = false;
  bool ongoing = false;
  bool completed = false;
  bool possible = false;
  bool cancelled = false;
  bool denied = false;
  std::optional<std::uint32_t> doubt;  ///< the item that says "possible" or "denied"
};

/// The item that speaks against an event, and why.
struct Doubt {
  std::uint32_t item;
  TripReason reason;
};

/// The cues between the subject (or the clause's start) and the event's place.
[[nodiscard]] Cues cues_of(const Event& event, const Reading& reading);

/// "... has been postponed" behind the event, also behind an insertion ("..., planned for May, was put off").
[[nodiscard]] bool called_off_behind(const Event& event, const Reading& reading);

/// What words beside the event say against it: told from afar ("by video link"), done time and again
/// ("often", "every summer"), or hung on an "if" ("would visit Japan only if").
[[nodiscard]] std::optional<Doubt> doubt_beside(const Event& event, const Reading& reading);

/// The first word of an item of the event's sentence, and the value of the cue that it is.
[[nodiscard]] std::string_view word_at(std::uint32_t item, const Event& event, const Reading& reading);
[[nodiscard]] std::optional<std::string_view> cue_at(std::uint32_t item, const Event& event,
                                                     const Reading& reading);

/// Whether another clause lies before the item: a conjunction or a verb of saying.
[[nodiscard]] bool ends_clause(std::uint32_t item, const Event& event, const Reading& reading);

/// Whether the word makes a journey the setting of something else ("during"), of which the words before
/// speak.
[[nodiscard]] bool is_setting_word(std::string_view word);

}  // namespace dateline
