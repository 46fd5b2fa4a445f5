// SPDX-License-Identifier: Apache-2.0
#include "text/zones.h"

#include <span>

#include "text/boilerplate.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_headline = 40;  // tokens

class ZoneAssigner {
 public:
  ZoneAssigner(std::string_view text, const std::vector<Token>& tokens, const Cues& cues)
      : text_(text), tokens_(tokens), boilerplate_(text, tokens, cues) {}

  // `sentences` are those of the block.
  void assign(const Block& block, std::span<Sentence> sentences) {
    const bool has_dateline = sentences.front().zone == Zone::dateline && !is_button(block, sentences);
    const bool after_byline = after_byline_;
    after_byline_ = false;
    if (has_dateline) {
      take_name_for_byline();
      assign_prose(sentences);
      if (sentences.size() > 1) begin_body();
    } else if (boilerplate_.is_block(block.first, block.last)) {
      for (Sentence& sentence : sentences) sentence.zone = Zone::boilerplate;
      after_byline_ = boilerplate_.is_byline(block.first, block.last);
    } else if (after_byline && !in_body_ && is_name(sentences.front()) && sentences.size() == 1) {
      sentences.front().zone = Zone::dateline;  // the place under a byline
    } else {
      assign_prose(sentences);
      if (in_body_ || sentences.front().zone == Zone::boilerplate) return;
      if (sentences.size() == 1 && may_be_headline(sentences.front())) {
        pending_.push_back(&sentences.front());
      } else {
        if (sentences.size() > 1 && sentences[1].zone == Zone::dateline)
          sentences.front().zone = Zone::headline;
        begin_body();
      }
    }
  }

 private:
  void assign_prose(std::span<Sentence> sentences) {
    for (Sentence& sentence : sentences) {
      if (sentence.zone == Zone::body && boilerplate_.is_sentence(sentence.first, sentence.last)) {
        sentence.zone = Zone::boilerplate;
      }
    }
  }

  // "SHARE" has the form of a dateline, as "CHENNAI" has.
  [[nodiscard]] bool is_button(const Block& block, std::span<const Sentence> sentences) {
    const bool is_date = tokens_[block.first].shape == Shape::number;
    return sentences.size() == 1 && !is_date && boilerplate_.is_block(block.first, block.last);
  }

  // Lines without a full stop are headlines once prose follows.
  void begin_body() {
    in_body_ = true;
    for (Sentence* headline : pending_) headline->zone = Zone::headline;
    pending_.clear();
  }

  [[nodiscard]] bool may_be_headline(const Sentence& sentence) const {
    if (sentence.last - sentence.first > longest_headline) return false;
    if (boilerplate_.is_ended(sentence.first, sentence.last)) return false;
    const std::string_view last = tokens_[sentence.last - 1].span.in(text_);
    return last != ":" && last != "," && last != ";" && last != "-" && last != "--";
  }

  // "Rostislav Khotin" above "KIEV 1996-08-23".
  void take_name_for_byline() {
    if (in_body_ || pending_.empty()) return;
    const Sentence& line = *pending_.back();
    if (line.last - line.first < 2 || !is_name(line)) return;
    pending_.back()->zone = Zone::boilerplate;
    pending_.pop_back();
  }

  // One to three words, not in capitals.
  [[nodiscard]] bool is_name(const Sentence& sentence) const {
    if (sentence.last - sentence.first > 3) return false;
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Shape shape = tokens_[i].shape;
      if (shape != Shape::capitalised && shape != Shape::initial) return false;
    }
    return true;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  BoilerplateTest boilerplate_;
  std::vector<Sentence*> pending_;  // headlines, if prose follows
  bool in_body_ = false;
  bool after_byline_ = false;
};

}  // namespace

void Zones::assign(std::string_view text, const std::vector<Token>& tokens, const std::vector<Block>& blocks,
                   std::vector<Sentence>& sentences) const {
  ZoneAssigner assigner(text, tokens, cues_);
  std::size_t first = 0;
  for (const Block& block : blocks) {
    std::size_t last = first + 1;
    while (last < sentences.size() && sentences[last].first < block.last) ++last;
    assigner.assign(block, std::span(sentences).subspan(first, last - first));
    first = last;
  }
}

}  // namespace dateline
