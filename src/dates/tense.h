// SPDX-License-Identifier: Apache-2.0
// The tense of the verb that governs a date.
#pragma once

#include "dates/resolution.h"

namespace dateline {

/// The nearest cue (tense_cue.h) before the date in its clause decides, else the nearest one after it. "By
/// Friday" is future unless it happened by then ("had left", "fell"), "until Friday" unless the verb tells
/// what lasted ("stayed until Friday"), "since Friday" and "following Monday's talks" are past.
[[nodiscard]] Tense tense_at(TokenRange date, TokenRange sentence, const Analysis& analysis,
                             const Lexicon& lexicon);

}  // namespace dateline
