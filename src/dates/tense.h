// SPDX-License-Identifier: Apache-2.0
// The tense of the verb that governs a date.
#pragma once

#include "dates/resolution.h"

namespace dateline {

/// The nearest cue before the date in its clause decides, else the nearest one after it. Cues are the words
/// of data/wordlists/date-tense.txt and forms in -ed; a participle after "will be" or "to be" is future, one
/// after "is" or "are" has no tense. "By Friday" is future unless it happened by then ("had left", "fell"),
/// "until Friday" unless the verb tells what lasted ("stayed until Friday"); "since Friday" is past.
[[nodiscard]] Tense tense_at(TokenRange date, TokenRange sentence, const Analysis& analysis,
                             const Lexicon& lexicon);

}  // namespace dateline
