// SPDX-License-Identifier: Apache-2.0
// WARC 1.0 and 1.1 (ISO 28500), as Common Crawl, wget and the Internet Archive write it.
#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include "input/formats.h"
#include "input/http_message.h"
#include "input/input_failure.h"
#include "input/warc_record.h"

namespace dateline {
namespace {

constexpr std::string_view version = "WARC/1.";
constexpr std::size_t max_header_bytes = std::size_t{1} << 16;

class WarcReader : public ArticleSource {
 public:
  WarcReader(Input input, const InputOptions& options)
      : input_(std::move(input)),
        options_(options),
        parser_(std::make_shared<WarcRecordParser>(input_.name(), options)) {}

  std::optional<Entry> next() override {
    while (!done_) {
      skip_blank_lines();
      if (input_.buffered().empty()) break;
      ++number_;
      const std::size_t header_bytes = find_header();
      if (header_bytes == std::string::npos) return damaged("has a damaged record header");
      const std::string header(input_.buffered().substr(0, header_bytes));
      const auto block_bytes = length_of(header);
      if (!block_bytes) return damaged("has a record without Content-Length");
      if (auto entry = record(header, *block_bytes)) return entry;
    }
    if (std::exchange(done_, true) || number_ > 0) return std::nullopt;
    return input_error(input_.name(), "empty", "holds no record");
  }

 private:
  void skip_blank_lines() {
    do {
      const std::size_t begin = input_.buffered().find_first_not_of("\r\n");
      input_.consume(std::min(begin, input_.buffered().size()));
      if (begin != std::string_view::npos) return;
    } while (input_.fill());
  }

  /// The length of the header ahead; npos where there is none.
  std::size_t find_header() {
    if (!input_.ahead(version.size()).starts_with(version)) return std::string::npos;
    for (;;) {
      const std::size_t size = header_size(input_.buffered().substr(0, max_header_bytes));
      if (size != std::string::npos || input_.buffered().size() >= max_header_bytes || !input_.fill())
        return size;
    }
  }

  static std::optional<std::uint64_t> length_of(std::string_view header) {
    const std::string_view digits = header_field(header, "Content-Length").value_or("");
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return length;
  }

  /// Consumes the record; gives it if it is a page.
  std::optional<Entry> record(const std::string& header, std::uint64_t block_bytes) {
    const bool page = holds_page(header, block_bytes);
    const std::string id = parser_->id_of(header, number_);
    if (!page || block_bytes > options_.max_bytes) {
      input_.consume(header.size());
      skip(block_bytes);
      if (!page) return std::nullopt;
      InputError error = too_large(input_.name(), options_);
      error.id = id;
      return error;
    }
    const std::size_t size = header.size() + block_bytes;
    std::string bytes(input_.ahead(size).substr(0, size));
    input_.consume(bytes.size());
    if (bytes.size() < size) {
      done_ = true;
      return InputError{id, parser_->source(), 0, "truncated", "ends within a record"};
    }
    return RawArticle{parser_, number_, std::move(bytes)};
  }

  bool holds_page(const std::string& header, std::uint64_t block_bytes) {
    const std::string_view type = header_field(header, "WARC-Type").value_or("");
    const std::string_view uri = header_field(header, "WARC-Target-URI").value_or("");
    if (uri.find("metadata://") < 2) return false;  // wget's log, in angle brackets
    if (type == "resource" || type == "conversion") {
      return is_page_type(media_type_of(header_field(header, "Content-Type").value_or("")));
    }
    if (type != "response") return false;
    const std::size_t shown = header.size() + std::min<std::uint64_t>(block_bytes, max_header_bytes);
    const std::string_view block = input_.ahead(shown).substr(header.size(), block_bytes);
    const std::size_t http_bytes = header_size(block);
    if (http_bytes == std::string::npos) return false;
    const HttpResponse response = read_response_header(block.substr(0, http_bytes));
    return response.status == 200 && is_page_type(response.media_type);
  }

  void skip(std::uint64_t bytes) {
    while (bytes > 0) {
      if (input_.buffered().empty() && !input_.fill()) return;
      const auto count = std::min<std::uint64_t>(bytes, input_.buffered().size());
      input_.consume(count);
      bytes -= count;
    }
  }

  /// Goes on at what looks like the next record.
  InputError damaged(std::string message) {
    input_.consume(1);
    for (;;) {
      const std::size_t next = input_.buffered().find("\nWARC/1.");
      if (next != std::string_view::npos) {
        input_.consume(next + 1);
        break;
      }
      const std::size_t kept = std::min(input_.buffered().size(), version.size());
      input_.consume(input_.buffered().size() - kept);
      if (input_.fill()) continue;
      input_.consume(kept);
      break;
    }
    return of_record(input_error(input_.name(), "corrupt", std::move(message)), number_);
  }

  Input input_;
  const InputOptions& options_;
  std::shared_ptr<const WarcRecordParser> parser_;
  std::uint64_t number_ = 0;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_warc(Input input, const InputOptions& options) {
  return std::make_unique<WarcReader>(std::move(input), options);
}

}  // namespace dateline
