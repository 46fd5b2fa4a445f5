// SPDX-License-Identifier: Apache-2.0
// Names without a title: later mentions, mentions before the introduction, and leaders everybody knows.
//
// A run of capitalised words, or the part of one that is left without everyday words, is a mention where it
// means one person of the table. It is none where it is part of a longer name ("Clark County", "Laura Bush").
// Names of data/wordlists/known-official.txt and of the user's list are mentions without an introduction.
#pragma once

#include <vector>

#include "officials/introductions.h"
#include "officials/name_runs.h"
#include "officials/person_table.h"

namespace dateline {

/// All names of the document in text order: those of `introductions`, whose persons are `persons`, and the
/// bare ones. Names of persons without office are among them.
[[nodiscard]] std::vector<FoundName> find_names(const Analysis& analysis, const Lexicon& lexicon,
                                                const std::vector<Introduction>& introductions,
                                                const std::vector<std::uint32_t>& persons,
                                                const OfficialsList& list, PersonTable& table);

}  // namespace dateline
