// SPDX-License-Identifier: Apache-2.0
// Header lines as HTTP and WARC have them, and the body of an HTTP response.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// The value of a field in header lines ("Name: value"), the name in any letter case; blanks around it are
/// not part of it. None where there is no such field.
[[nodiscard]] std::optional<std::string_view> header_field(std::string_view header, std::string_view name);

/// The length of a header with the blank line behind it; npos where it has no end in `bytes`.
[[nodiscard]] std::size_t header_size(std::string_view bytes);

/// What an HTTP response's header says.
struct HttpResponse {
  int status = 0;
  std::string_view media_type;  ///< "text/html"
  std::optional<std::string> charset;
};

[[nodiscard]] HttpResponse read_response_header(std::string_view header);

/// The body with its transfer and content encodings (chunked, gzip, deflate, zstd) undone. Throws ReadFault.
[[nodiscard]] std::string decoded_body(std::string_view header, std::string body, std::size_t limit);

/// "text/html; charset=utf-8"
[[nodiscard]] std::string_view media_type_of(std::string_view content_type);
[[nodiscard]] std::optional<std::string> charset_of(std::string_view content_type);

}  // namespace dateline
