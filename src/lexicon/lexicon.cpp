// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <type_traits>
#include <unordered_map>

#include "data/image.h"
#include "data/word_list.h"
#include "dateline/data_error.h"
#include "lexicon/gazetteer.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t no_entry = 0;  // entries_[0] is unused

std::string_view stem_of(std::string_view file_name) {
  file_name.remove_prefix(file_name.rfind('/') + 1);
  return file_name.substr(0, file_name.rfind('.'));
}

bool starts_with_capital(Form form) {
  return form == Form::capitalised || form == Form::upper || form == Form::initial;
}

std::vector<std::string_view> classes_of(const Place& place) {
  switch (place.type) {
    case PlaceType::country:
      return {"country"};
    case PlaceType::province:
      return {place.strength == MatchStrength::category ? "province-bound" : "province"};
    case PlaceType::city:
      if (place.capital) return {"city", "capital"};
      return {"city"};
    case PlaceType::region:
      return {"region"};
    case PlaceType::demonym:
      if (!place.noun) return {"demonym"};
      if (!place.adjective) return {"demonym-noun"};
      return {"demonym", "demonym-noun"};
  }
  return {};
}

// All that the symbols of an entry depend on.
std::u32string signature(Form form, std::span<const Sense> senses) {
  std::u32string result{static_cast<char32_t>(form)};
  for (const Sense& sense : senses) {
    const unsigned condition = sense.upper != 0 ? 2 : sense.capitals != 0 ? 1 : 0;
    result += static_cast<char32_t>(4U * sense.cls + condition);
  }
  return result;
}

}  // namespace

Lexicon::Lexicon(const DataFiles& data, const Segmenter& segmenter) : segmenter_(segmenter) {
  if (const auto image = data.image("lexicon.image")) {
    ImageReader reader(*image);
    fields(reader, *this);
  } else {
    read(data);
  }
}

std::string Lexicon::image() const {
  ImageWriter writer;
  fields(writer, *this);
  return writer.image();
}

template <typename Archive, typename Self>
void Lexicon::fields(Archive& archive, Self& self) {
  archive(self.classes_, self.alphabet_, self.words_, self.trie_, self.texts_, self.places_,
          self.entry_of_node_, self.entries_, self.senses_, self.form_symbols_, self.mention_symbols_,
          self.place_names_);
}

void Lexicon::read(const DataFiles& data) {
  for (std::size_t form = 0; form < form_count; ++form) {
    form_classes_.push_back(dateline::classes_of(static_cast<Form>(form), classes_));
  }
  for (const DataFile& file : data.below("wordlists/")) {
    const ClassId cls = classes_.intern(stem_of(file.name));
    for (const WordListEntry& entry : read_word_list(file)) {
      add(entry.form, {.cls = cls, .value = entry.value ? texts_.add(*entry.value) : Text()});
    }
  }
  std::vector<GazetteerRow> rows = read_gazetteers(data);
  places_.reserve(rows.size());
  for (GazetteerRow& row : rows) {
    const Place& place = places_.emplace_back(std::move(row.place));
    if (place.type != PlaceType::city && place.type != PlaceType::demonym) {
      named_.try_emplace(place.code, place.name);
    }
    for (const std::string_view name : classes_of(place)) {
      add(row.form, {.cls = classes_.intern(name), .place = static_cast<std::uint32_t>(places_.size())});
    }
  }
}

void Lexicon::add(std::string_view form, Sense sense) {
  tokens_.clear();
  segmenter_.tokenize(form, tokens_);
  NameTrie::Node node = NameTrie::root;
  std::string word;
  Form last = Form::punctuation;
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const std::string_view text = tokens_[i].span.in(form);
    last = form_of(tokens_[i].shape, text);
    if (starts_with_capital(last) && i < 16) sense.capitals |= static_cast<std::uint16_t>(1U << i);
    if (tokens_.size() == 1 && last == Form::upper) sense.upper = 1;
    word.clear();
    append_lower(word, text);
    node = trie_.extend(node, words_.intern(word));
  }
  if (node == NameTrie::root) return;
  node_forms_.resize(trie_.size(), Form::punctuation);
  node_forms_[node] = last;
  added_.push_back({node, sense});
}

ClassId Lexicon::add_literal(std::string_view word) {
  const std::string name = fmt::format("\"{}\"", word);
  if (const auto known = classes_.find(name)) return *known;
  const ClassId cls = classes_.intern(name);
  add(word, {.cls = cls});
  return cls;
}

ClassId Lexicon::add_mention_class(std::string_view name) {
  const ClassId cls = classes_.intern(name);
  mention_classes_.push_back(cls);
  return cls;
}

Symbol Lexicon::symbol_of(const Entry& entry, Form form, bool with_capitals, bool with_upper) {
  const bool alphabetic = form <= Form::initial;
  Form text_form = form;
  if (alphabetic) text_form = with_upper ? Form::upper : with_capitals ? Form::capitalised : Form::lower;
  ClassSet classes = form_classes_[static_cast<std::size_t>(text_form)];
  for (const Sense& sense : senses(entry)) {
    if ((sense.capitals == 0 || with_capitals) && (sense.upper == 0 || with_upper))
      classes.push_back(sense.cls);
  }
  return alphabet_.intern(std::move(classes));
}

void Lexicon::close() {
  alphabet_ = Alphabet(classes_.size());
  for (const ClassSet& classes : form_classes_) form_symbols_.push_back(alphabet_.intern(classes));
  mention_symbols_.resize(classes_.size());
  for (const ClassId cls : mention_classes_) mention_symbols_[cls] = alphabet_.intern({cls});

  std::stable_sort(added_.begin(), added_.end(),
                   [](const Added& a, const Added& b) { return a.node < b.node; });
  entry_of_node_ = PlainList(std::vector<std::uint32_t>(trie_.size(), no_entry));
  entries_.push_back({});
  std::unordered_map<std::u32string, std::array<Symbol, 3>>
      symbols;  // most entries have the senses of others
  for (std::size_t first = 0; first < added_.size();) {
    const NameTrie::Node node = added_[first].node;
    Entry entry{.first_sense = static_cast<std::uint32_t>(senses_.size())};
    for (; first < added_.size() && added_[first].node == node; ++first) {
      const std::uint16_t capitals = added_[first].sense.capitals;
      if (capitals != 0) entry.capitals = entry.capitals == 0 ? capitals : entry.capitals & capitals;
      senses_.push_back(added_[first].sense);
    }
    entry.last_sense = static_cast<std::uint32_t>(senses_.size());
    const Form form = node_forms_[node];
    const auto [known, is_new] = symbols.try_emplace(signature(form, senses(entry)));
    if (is_new) {
      known->second = {symbol_of(entry, form, false, false), symbol_of(entry, form, true, false),
                       symbol_of(entry, form, true, true)};
    }
    std::tie(entry.lower, entry.capitalised, entry.upper) = std::tuple_cat(known->second);
    entry_of_node_.set(node, static_cast<std::uint32_t>(entries_.size()));
    entries_.push_back(entry);
  }
  for (const auto& [code, name] : named_) place_names_.push_back({texts_.add(code), texts_.add(name)});
  texts_.close();
  added_ = {};
  node_forms_ = {};
  named_ = {};
}

ClassId Lexicon::class_id(std::string_view name) const {
  if (const auto id = classes_.find(name)) return *id;
  throw DataError({.file = "wordlists"}, fmt::format("no class '{}'", name));
}

const Entry* Lexicon::entry(NameTrie::Node node) const {
  const std::uint32_t index = entry_of_node_[node];
  return index == no_entry ? nullptr : &entries_[index];
}

std::span<const Sense> Lexicon::senses(const Entry& entry) const {
  return senses_.range(entry.first_sense, entry.last_sense);
}

std::optional<std::string_view> Lexicon::value(const Sense& sense) const {
  if (sense.value.size == 0) return std::nullopt;
  return texts_[sense.value];
}

std::optional<std::string_view> Lexicon::place_name(std::string_view code) const {
  const auto found =
      std::lower_bound(place_names_.begin(), place_names_.end(), code,
                       [this](const PlaceName& at, std::string_view key) { return texts_[at.code] < key; });
  if (found == place_names_.end() || texts_[found->code] != code) return std::nullopt;
  return texts_[found->name];
}

}  // namespace dateline
