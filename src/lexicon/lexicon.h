// SPDX-License-Identifier: Apache-2.0
// Everything the program knows about words: word lists and gazetteers, as classes and values of forms.
//
// Letter case: a capital letter in a list's form must be a capital in the text; a lower-case letter matches
// either. So "march" in a list matches March and MARCH too, "March" does not match march, and "US" does not
// match us. All of a form's tokens are matched as text is tokenised.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "data/plain_list.h"
#include "lexicon/alphabet.h"
#include "lexicon/class_table.h"
#include "lexicon/form.h"
#include "lexicon/place.h"
#include "lexicon/word_table.h"
#include "text/segmenter.h"

namespace dateline {

/// One meaning of a form.
struct Sense {
  ClassId cls = 0;
  std::uint16_t capitals = 0;  ///< bit i: token i must start with a capital
  std::uint16_t upper = 0;     ///< 1: a single token that must be all capitals ("US")
  std::uint16_t unused = 0;
  Text value;               ///< Lexicon::value
  std::uint32_t place = 0;  ///< Lexicon::place
  static constexpr bool plain = true;
};

/// A form of one or more tokens.
struct Entry {
  std::uint32_t first_sense = 0;
  std::uint32_t last_sense = 0;
  std::uint16_t capitals = 0;  ///< what all its capitalised senses ask for
  Symbol lower = 0;            ///< its symbol where only the senses without capitals hold,
  Symbol capitalised = 0;      ///< where those with capitals hold too,
  Symbol upper = 0;            ///< and where it is a single token in all capitals
  static constexpr bool plain = true;
};

/// Loaded once; immutable and safe to share between threads after close().
class Lexicon {
 public:
  /// Reads every word list and gazetteer, or the image of the built-in ones, which is closed. Throws
  /// DataError.
  Lexicon(const DataFiles& data, const Segmenter& segmenter);

  /// The image of a closed lexicon (data/image.h).
  [[nodiscard]] std::string image() const;

  /// Adds a word quoted in a rule; it gets a class of its own, named with its quotes. Before close().
  ClassId add_literal(std::string_view word);

  /// Makes the class of a mention type that rules give. Before close().
  ClassId add_mention_class(std::string_view name);

  /// Gives every set of classes its symbol. Nothing is added afterwards.
  void close();

  [[nodiscard]] const ClassTable& classes() const { return classes_; }
  [[nodiscard]] const Alphabet& alphabet() const { return alphabet_; }
  [[nodiscard]] const Segmenter& segmenter() const { return segmenter_; }

  /// The class of this name. Throws DataError where there is none: code asks only for classes it needs.
  [[nodiscard]] ClassId class_id(std::string_view name) const;

  /// The symbol of a token no list knows.
  [[nodiscard]] Symbol symbol(Form form) const { return form_symbols_[static_cast<std::size_t>(form)]; }
  /// The symbol of a mention whose only class is `id`; it was added by add_mention_class.
  [[nodiscard]] Symbol mention_symbol(ClassId id) const { return mention_symbols_[id].value(); }

  [[nodiscard]] const WordTable& words() const { return words_; }
  [[nodiscard]] const NameTrie& trie() const { return trie_; }
  [[nodiscard]] const Entry* entry(NameTrie::Node node) const;
  [[nodiscard]] std::span<const Sense> senses(const Entry& entry) const;
  /// Of a word list's sense: what stands after '='.
  [[nodiscard]] std::optional<std::string_view> value(const Sense& sense) const;
  /// Of a gazetteer's sense: the row's place; else null.
  [[nodiscard]] const Place* place(const Sense& sense) const {
    return sense.place == 0 ? nullptr : &places_[sense.place - 1];
  }

  /// The canonical English name of a country, province or region code.
  [[nodiscard]] std::optional<std::string_view> place_name(std::string_view code) const;

 private:
  struct Added {
    NameTrie::Node node;
    Sense sense;
  };
  struct PlaceName {
    Text code;
    Text name;
    static constexpr bool plain = true;
  };
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self);
  void read(const DataFiles& data);
  void add(std::string_view form, Sense sense);
  [[nodiscard]] Symbol symbol_of(const Entry& entry, Form form, bool with_capitals, bool with_upper);

  const Segmenter& segmenter_;
  ClassTable classes_;
  Alphabet alphabet_;
  WordTable words_;
  NameTrie trie_;
  Texts texts_;
  std::vector<Place> places_;  // a sense counts them from 1
  std::vector<Added> added_;   // until close()
  PlainList<std::uint32_t> entry_of_node_;
  PlainList<Entry> entries_;
  PlainList<Sense> senses_;
  std::vector<Token> tokens_;     // of the form being added
  std::vector<Form> node_forms_;  // form of the node's last token, until close()
  std::vector<Symbol> form_symbols_;
  std::vector<ClassSet> form_classes_;
  std::vector<ClassId> mention_classes_;
  std::vector<std::optional<Symbol>> mention_symbols_;
  std::map<std::string_view, std::string_view> named_;  // codes and names, until close()
  PlainList<PlaceName> place_names_;                    // by code
};

}  // namespace dateline
