// SPDX-License-Identifier: Apache-2.0
#include "compare/difference.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "compare/document_pairing.h"
#include "compare/fields.h"
#include "compare/fold.h"
#include "compare/pairing.h"
#include "records/describe.h"
#include "text/one_line.h"

namespace dateline {
namespace {

/// Code of a place, value of a date; empty for people and titles.
std::string value_of(const RecordMention& mention) {
  return mention.code.value_or(mention.date.edtf.value_or(mention.timex_value.value_or("")));
}

std::string described(std::string_view type, std::string_view text, const std::string& value) {
  return fmt::format("{} '{}'{}", type, one_line(text), value.empty() ? "" : " (" + value + ")");
}

class Comparing {
 public:
  Comparison run(const std::vector<Record>& before, const std::vector<Record>& after) {
    count(before, comparison_.totals.before);
    count(after, comparison_.totals.after);
    for (const DocumentPair& pair : pair_documents(before, after)) documents(pair);
    return std::move(comparison_);
  }

 private:
  static void count(const std::vector<Record>& records,
                    std::array<std::uint64_t, all_subjects.size()>& totals) {
    for (const Record& record : records) {
      totals[0] += 1;
      totals[1] += record.trips.size();
      totals[2] += record.officials.size();
      totals[3] += record.mentions.size();
    }
  }

  void documents(const DocumentPair& pair) {
    static const Record nothing;
    before_ = pair.before == nullptr ? &nothing : pair.before;
    after_ = pair.after == nullptr ? &nothing : pair.after;
    if (pair.before == nullptr) {
      add(Subject::document, Change::added, "is new");
    } else if (pair.after == nullptr) {
      add(Subject::document, Change::removed, "is gone");
    } else {
      if (before_->id != after_->id) ++comparison_.renamed_documents;
      const std::string changes = changes_in(fields_of(*before_), fields_of(*after_));
      if (!changes.empty()) add(Subject::document, Change::changed, changes);
    }
    trips();
    officials();
    mentions();
  }

  void trips() {
    const auto old_trips = compared(before_->trips);
    const auto new_trips = compared(after_->trips);
    std::map<std::size_t, std::size_t> old_of;
    std::set<std::size_t> kept;
    for (const auto& [i, j] : pair_trips(old_trips, new_trips)) {
      old_of[j] = i;
      kept.insert(i);
    }
    for (std::size_t i = 0; i < old_trips.size(); ++i) {
      if (kept.count(i) == 0) add(Subject::trip, Change::removed, describe(*old_trips[i].trip));
    }
    for (std::size_t j = 0; j < new_trips.size(); ++j) {
      const RecordTrip& trip = *new_trips[j].trip;
      const auto old = old_of.find(j);
      if (old == old_of.end()) {
        add(Subject::trip, Change::added, describe(trip));
      } else {
        changed(Subject::trip, describe(trip), fields_of(*old_trips[old->second].trip), fields_of(trip));
      }
    }
  }

  void officials() {
    std::multimap<std::string, const RecordOfficial*> old_officials;
    for (const RecordOfficial& official : before_->officials)
      old_officials.emplace(folded(official.name), &official);
    for (const RecordOfficial& official : after_->officials) {
      const auto old = old_officials.find(folded(official.name));
      if (old == old_officials.end()) {
        add(Subject::official, Change::added, describe(official));
      } else {
        changed(Subject::official, official.name, fields_of(*old->second), fields_of(official));
        old_officials.erase(old);
      }
    }
    for (const auto& [name, official] : old_officials)
      add(Subject::official, Change::removed, describe(*official));
  }

  /// By type and text, the values that each side has more often than the other.
  void mentions() {
    struct Values {
      std::multiset<std::string> before;
      std::multiset<std::string> after;
    };
    std::map<std::pair<std::string_view, std::string_view>, Values> all;
    for (const RecordMention& mention : after_->mentions)
      all[{mention.type, mention.text}].after.insert(value_of(mention));
    for (const RecordMention& mention : before_->mentions) {
      Values& values = all[{mention.type, mention.text}];
      const auto same = values.after.find(value_of(mention));
      if (same == values.after.end()) {
        values.before.insert(value_of(mention));
      } else {
        values.after.erase(same);
      }
    }
    for (const auto& [key, values] : all) {
      const auto& [type, text] = key;
      auto old = values.before.begin();
      auto now = values.after.begin();
      for (; old != values.before.end() && now != values.after.end(); ++old, ++now)
        add(Subject::mention, Change::changed,
            fmt::format("{} is now {}", described(type, text, *old), now->empty() ? "without value" : *now));
      for (; old != values.before.end(); ++old)
        add(Subject::mention, Change::removed, described(type, text, *old));
      for (; now != values.after.end(); ++now)
        add(Subject::mention, Change::added, described(type, text, *now));
    }
  }

  void changed(Subject subject, const std::string& what, const std::vector<Field>& before,
               const std::vector<Field>& after) {
    const std::string changes = changes_in(before, after);
    if (!changes.empty()) add(subject, Change::changed, fmt::format("{}: {}", what, changes));
  }

  void add(Subject subject, Change change, std::string description) {
    const bool is_old = change == Change::removed;
    const Record& file = is_old ? *before_ : *after_;
    const Record& named = after_->id.empty() ? *before_ : *after_;
    comparison_.differences.push_back({subject, change, file.where, named.id, std::move(description)});
  }

  Comparison comparison_;
  const Record* before_ = nullptr;
  const Record* after_ = nullptr;
};

}  // namespace

std::string_view name_of(Subject subject) {
  constexpr std::array<std::string_view, all_subjects.size()> names{"document", "trip", "official",
                                                                    "mention"};
  return names.at(static_cast<std::size_t>(subject));
}

std::string_view name_of(Change change) {
  constexpr std::array<std::string_view, all_changes.size()> names{"added", "removed", "changed"};
  return names.at(static_cast<std::size_t>(change));
}

Comparison compare_records(const std::vector<Record>& before, const std::vector<Record>& after) {
  return Comparing().run(before, after);
}

}  // namespace dateline
