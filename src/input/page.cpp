// SPDX-License-Identifier: Apache-2.0
#include "input/page.h"

#include <utility>

#include "input/binary.h"
#include "input/document_date.h"
#include "input/html_page.h"
#include "input/input_failure.h"

namespace dateline {
namespace {

Article failure(const PageOrigin& origin, std::string_view code, std::string message) {
  return InputError{origin.id, origin.source, origin.number, code, std::move(message)};
}

DecodedText decode_page(std::string bytes, std::optional<std::string> declared, const InputOptions& options) {
  return options.charset ? decode_as(std::move(bytes), *options.charset) : decode(std::move(bytes), declared);
}

/// The character set that a page's own head names, in its first bytes as browsers do it.
std::optional<std::string> meta_charset(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  for (std::size_t at = 0; (at = head.find("charset", at)) != std::string_view::npos; at += 7) {
    std::size_t begin = head.find_first_not_of(" \t", at + 7);
    if (begin == std::string_view::npos || head[begin] != '=') continue;
    begin = head.find_first_not_of(" \t\"'", begin + 1);
    if (begin == std::string_view::npos) break;
    const std::size_t end = head.find_first_of(" \t\"';/>", begin);
    if (end != std::string_view::npos) return std::string(head.substr(begin, end - begin));
  }
  return std::nullopt;
}

}  // namespace

Article text_article(const PageOrigin& origin, std::string bytes, const InputOptions& options) {
  if (!options.charset && !origin.charset && !utf16_kind(bytes)) {
    if (const auto reason = binary_reason(bytes)) return failure(origin, "binary", std::string(*reason));
  }
  if (is_blank(bytes)) {
    return failure(origin, "empty", bytes.empty() ? "is empty" : "holds nothing but white space");
  }
  DecodedText decoded = decode_page(std::move(bytes), origin.charset, options);
  Document document{.id = origin.id, .source = origin.source};
  document.text = std::move(decoded.text);
  document.repairs = std::move(decoded.repairs);
  settle_date(document, {}, options);
  return document;
}

Article html_article(const PageOrigin& origin, std::string bytes, const InputOptions& options) {
  const auto charset = origin.charset ? origin.charset : meta_charset(bytes);
  const DecodedText decoded = decode_page(std::move(bytes), charset, options);
  try {
    HtmlPage page = read_page(decoded.text);
    if (is_blank(page.text)) return failure(origin, "empty", "has no article text");
    Document document{.id = origin.id, .source = origin.source};
    document.text = std::move(page.text);
    document.title = std::move(page.title);
    if (!decoded.repairs.empty()) document.repairs = replacements_in(document.text);
    settle_date(document, std::move(page.dates), options);
    return document;
  } catch (const PageFault& fault) {
    return failure(origin, "bad-html", fault.what());
  }
}

}  // namespace dateline
