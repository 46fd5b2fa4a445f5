// SPDX-License-Identifier: Apache-2.0
// Which files of a folder or an archive are taken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// With `include`, files that one of its globs matches; otherwise those whose name has an extension of an
/// input format, or all where the format is given (`any_name`). Never what a glob of `exclude` matches. A
/// glob matches the whole path below the folder or archive, or its last part where the glob has no "/"; "*"
/// does not match "/", "**" does.
struct NameFilter {
  std::vector<std::string> include;
  std::vector<std::string> exclude;

  [[nodiscard]] bool takes(const std::string& path, bool any_name) const;
};

/// Has one of the extensions of input formats, behind it perhaps one of a compression, or of an archive.
[[nodiscard]] bool is_article_name(std::string_view name);

/// `name` without the extension of a compression (".gz").
[[nodiscard]] std::string_view unpacked_name(std::string_view name);

/// Whether `name` ends with `extension` (".gz", in small letters), in any letter case, and is more than that.
[[nodiscard]] bool has_extension(std::string_view name, std::string_view extension);

}  // namespace dateline
