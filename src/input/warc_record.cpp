// SPDX-License-Identifier: Apache-2.0
#include "input/warc_record.h"

#include <fmt/format.h>

#include <utility>

#include "input/http_message.h"
#include "input/input_failure.h"
#include "input/page.h"

namespace dateline {
namespace {

bool is_html(std::string_view media_type) {
  return media_type == "text/html" || media_type == "application/xhtml+xml";
}

}  // namespace

bool is_page_type(std::string_view media_type) { return is_html(media_type) || media_type == "text/plain"; }

WarcRecordParser::WarcRecordParser(const InputName& name, const InputOptions& options)
    : id_(utf8_name(name.id)), source_(utf8_name(name.path)), options_(options) {}

Article WarcRecordParser::parse(RawArticle raw) const {
  const std::size_t split = header_size(raw.bytes);
  const std::string header = raw.bytes.substr(0, split);
  std::string block = raw.bytes.substr(split);
  PageOrigin origin{.id = id_of(header, raw.number), .source = source_, .number = raw.number};
  std::string_view type = header_field(header, "Content-Type").value_or("");
  origin.charset = charset_of(type);
  std::string http;
  if (media_type_of(type) == "application/http") {
    http = block.substr(0, header_size(block));
    block.erase(0, http.size());
    type = header_field(http, "Content-Type").value_or("");
    origin.charset = charset_of(type);
  }
  try {
    block = decoded_body(http, std::move(block), options_.max_bytes);
  } catch (const ReadFault& fault) {
    return InputError{origin.id, origin.source, raw.number, fault.code(), fault.what()};
  }
  return is_html(media_type_of(type)) ? html_article(origin, std::move(block), options_)
                                      : text_article(origin, std::move(block), options_);
}

std::string WarcRecordParser::id_of(std::string_view header, std::uint64_t number) const {
  std::string_view uri = header_field(header, "WARC-Target-URI").value_or("");
  if (uri.starts_with('<') && uri.ends_with('>')) uri = uri.substr(1, uri.size() - 2);
  return uri.empty() ? fmt::format("{}:{}", id_, number) : utf8_name(std::string(uri));
}

}  // namespace dateline
