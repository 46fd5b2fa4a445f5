// SPDX-License-Identifier: Apache-2.0
#include "text/segmenter.h"

#include "text/abbreviations.h"
#include "text/blocks.h"
#include "text/sentence_splitter.h"
#include "text/tokenizer.h"
#include "text/zones.h"

namespace dateline {

struct Segmenter::Impl {
  explicit Impl(const DataFiles& data)
      : abbreviations(data), splitter(data, abbreviations), zones(data, abbreviations) {}

  Abbreviations abbreviations;
  SentenceSplitter splitter;
  Zones zones;
};

Segmenter::Segmenter(const DataFiles& data) : impl_(std::make_unique<const Impl>(data)) {}
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter::~Segmenter() = default;

SegmentedText Segmenter::segment(std::string_view text) const {
  SegmentedText result;
  tokenize(text, result.tokens);
  const std::vector<Block> blocks = find_blocks(text, result.tokens);
  result.sentences = impl_->splitter.split(text, result.tokens, blocks);
  impl_->zones.assign(text, result.tokens, blocks, result.sentences);
  return result;
}

void Segmenter::tokenize(std::string_view text, std::vector<Token>& tokens) const {
  dateline::tokenize(text, impl_->abbreviations, tokens);
}

}  // namespace dateline
