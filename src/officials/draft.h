// SPDX-License-Identifier: Apache-2.0
// What the titles phase found, before anything is known of persons.
#pragma once

#include <cstdint>
#include <vector>

#include "officials/people.h"

namespace dateline {

/// How far a title proves public office.
enum class TitleStrength : std::uint8_t {
  office,   ///< public office
  weak,     ///< public office only where the context says so ("spokesman John Smith")
  private_  ///< none: professions, posts in companies and universities
};

struct DraftTitle {
  FoundTitle title;
  TitleStrength strength = TitleStrength::office;
  bool plural = false;
  bool subject = false;  ///< "was elected mayor": of the person named last before it in the sentence
  bool province_home = false;
  bool its = false;  ///< "its president": the home is the last place named before
};

}  // namespace dateline
