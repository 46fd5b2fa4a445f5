// SPDX-License-Identifier: Apache-2.0
#include "input/http_message.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "input/archive.h"
#include "input/byte_stream.h"

namespace dateline {
namespace {

std::string_view trimmed_line(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

bool same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// None where the chunks are not what they say.
std::optional<std::string> dechunked(std::string_view body) {
  std::string out;
  for (;;) {
    const std::size_t line_end = body.find('\n');
    std::size_t size = 0;
    const auto [end, error] =
        std::from_chars(body.data(), body.data() + std::min(line_end, body.size()), size, 16);
    if (line_end == std::string_view::npos || error != std::errc()) return std::nullopt;
    body.remove_prefix(line_end + 1);
    if (size == 0) return out;
    if (size > body.size()) return std::nullopt;
    out.append(body.substr(0, size));
    body.remove_prefix(size);
    const std::size_t next = body.find('\n');
    body.remove_prefix(next == std::string_view::npos ? body.size() : next + 1);
  }
}

}  // namespace

std::optional<std::string_view> header_field(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const std::size_t end = std::min(header.find('\n'), header.size());
    const std::string_view line = header.substr(0, end);
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && same_name(trimmed_line(line.substr(0, colon)), name)) {
      return trimmed_line(line.substr(colon + 1));
    }
    header.remove_prefix(std::min(end + 1, header.size()));
  }
  return std::nullopt;
}

std::size_t header_size(std::string_view bytes) {
  const std::size_t strict = bytes.find("\r\n\r\n");
  const std::size_t lax = bytes.substr(0, strict).find("\n\n");
  if (lax != std::string_view::npos) return lax + 2;
  return strict == std::string_view::npos ? strict : strict + 4;
}

std::string_view media_type_of(std::string_view content_type) {
  return trimmed_line(content_type.substr(0, content_type.find(';')));
}

std::optional<std::string> charset_of(std::string_view content_type) {
  std::size_t at = content_type.find("charset=");
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view name = content_type.substr(at + 8);
  name = trimmed_line(name.substr(0, name.find(';')));
  if (name.size() > 1 && name.front() == '"') name = name.substr(1, name.size() - 2);
  return name.empty() ? std::nullopt : std::optional(std::string(name));
}

HttpResponse read_response_header(std::string_view header) {
  HttpResponse response;
  if (header.starts_with("HTTP/")) {
    const std::size_t blank = std::min(header.find(' '), header.size() - 1);
    const std::string_view code = header.substr(blank + 1, 3);
    std::from_chars(code.data(), code.data() + code.size(), response.status);
  }
  const std::string_view type = header_field(header, "Content-Type").value_or("");
  response.media_type = media_type_of(type);
  response.charset = charset_of(type);
  return response;
}

std::string decoded_body(std::string_view header, std::string body, std::size_t limit) {
  // Crawlers may have undone an encoding and left its header, so what does not look encoded is taken as it
  // is.
  if (same_name(header_field(header, "Transfer-Encoding").value_or(""), "chunked")) {
    if (auto whole = dechunked(body)) body = std::move(*whole);
  }
  const std::string_view encoding = header_field(header, "Content-Encoding").value_or("");
  if (encoding.empty() || same_name(encoding, "identity")) return body;
  if (is_packed(body)) return unpack(std::move(body), limit);
  const bool text = !body.empty() && (body.front() == '<' || body.front() == '\n' || body.front() == '\r' ||
                                      body.front() == ' ' || body.front() == '\xEF');
  if (text) return body;
  throw ReadFault("unsupported-encoding", fmt::format("has the content encoding {}", encoding));
}

}  // namespace dateline
