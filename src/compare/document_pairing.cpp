// SPDX-License-Identifier: Apache-2.0
#include "compare/document_pairing.h"

#include <fmt/format.h>

#include <map>

namespace dateline {
namespace {

std::string id_of(const Record& record) { return record.id; }

std::string file_name_of(const Record& record) { return record.id.substr(record.id.rfind('/') + 1); }

/// Empty where there is too little to tell a document by.
std::string content_of(const Record& record) {
  if (record.mentions.empty()) return {};
  std::string content = fmt::format("{}", record.length.value_or(0));
  for (const RecordMention& mention : record.mentions)
    content += fmt::format("\n{} {} {}", mention.type, mention.start, mention.text);
  return content;
}

class Pairing {
 public:
  Pairing(const std::vector<Record>& before, const std::vector<Record>& after) {
    for (const Record& record : after) pairs_.push_back({nullptr, &record});
    for (const Record& record : before) removed_.push_back(&record);
  }

  /// Pairs what is left where `key` names one document on either side alone.
  void by(std::string (*key)(const Record&)) {
    std::map<std::string, std::vector<DocumentPair*>> added;
    std::map<std::string, std::size_t> old_keys;
    for (DocumentPair& pair : pairs_) {
      if (pair.before == nullptr) added[key(*pair.after)].push_back(&pair);
    }
    for (const Record* record : removed_) ++old_keys[key(*record)];
    std::vector<const Record*> left;
    for (const Record* record : removed_) {
      const std::string name = key(*record);
      const auto match = added.find(name);
      if (name.empty() || match == added.end() || match->second.size() > 1 || old_keys[name] > 1) {
        left.push_back(record);
      } else {
        match->second.front()->before = record;
      }
    }
    removed_ = std::move(left);
  }

  std::vector<DocumentPair> take() && {
    for (const Record* record : removed_) pairs_.push_back({record, nullptr});
    return std::move(pairs_);
  }

 private:
  std::vector<DocumentPair> pairs_;
  std::vector<const Record*> removed_;
};

}  // namespace

std::vector<DocumentPair> pair_documents(const std::vector<Record>& before,
                                         const std::vector<Record>& after) {
  Pairing pairing(before, after);
  pairing.by(id_of);
  pairing.by(content_of);
  pairing.by(file_name_of);
  return std::move(pairing).take();
}

}  // namespace dateline
