// SPDX-License-Identifier: Apache-2.0
// Archives and compressed files: the articles of their members, each in its own format.
#include <array>
#include <memory>
#include <utility>

#include "input/archive.h"
#include "input/archive_stream.h"
#include "input/formats.h"
#include "input/input_failure.h"
#include "input/string_stream.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

/// Archives in archives in archives are read, not more: each level costs a decompressor.
constexpr int max_depth = 3;

class MemberStream : public ByteStream {
 public:
  explicit MemberStream(ArchiveStream& archive) : archive_(archive) {}
  std::size_t read(char* out, std::size_t size) override { return archive_.read(out, size); }

 private:
  ArchiveStream& archive_;
};

bool is_hidden(std::string_view path) {
  return path.starts_with('.') || path.find("/.") != std::string_view::npos || path.starts_with("__MACOSX/");
}

class ArchiveReader : public ArticleSource {
 public:
  ArchiveReader(Input input, const InputOptions& options, int depth)
      : input_(std::move(input)), options_(options), depth_(depth) {}

  std::optional<Entry> next() override {
    if (depth_ > max_depth && !std::exchange(done_, true)) {
      return input_error(input_.name(), "too-deep", "is an archive in too many others");
    }
    while (!done_) {
      try {
        if (articles_) {
          if (auto entry = articles_->next()) return entry;
          articles_.reset();
        }
        if (!archive_) archive_ = std::make_unique<ArchiveStream>(input_);
        auto member = archive_->next();
        if (!member) return end();
        open(*member);
      } catch (const ReadFault& fault) {
        any_ = true;
        if (!archive_ || archive_->lost() || whole_) done_ = true;
        const InputName name = articles_ ? member_ : input_.name();
        articles_.reset();
        return input_error(name, fault);
      }
    }
    return std::nullopt;
  }

 private:
  void open(const ArchiveStream::Member& member) {
    member_ = input_.name();
    whole_ = member.whole;
    if (!whole_) {
      if (!member.regular || member.path.empty() || is_hidden(member.path)) return;
      if (!options_.names.takes(member.path, options_.format != InputFormat::automatic)) return;
      // An archive that is an argument is like a folder: it is no part of the ids.
      const bool argument = member_.id == member_.path;
      member_.id = argument ? member.path : member_.id + '/' + member.path;
      member_.path += '/' + member.path;
    }
    any_ = true;
    articles_ = read_input(Input(member_, std::make_unique<MemberStream>(*archive_)), options_, depth_ + 1);
  }

  std::optional<Entry> end() {
    done_ = true;
    if (archive_->lost()) {
      return input_error(input_.name(), "corrupt", "cannot be read beyond the damaged member");
    }
    if (any_) return std::nullopt;
    return input_error(input_.name(), "no-articles", "no articles in this archive");
  }

  Input input_;
  const InputOptions& options_;
  int depth_;
  std::unique_ptr<ArchiveStream> archive_;
  InputName member_;
  std::unique_ptr<ArticleSource> articles_;  ///< of member_
  bool whole_ = false;                       ///< there is no other
  bool any_ = false;
  bool done_ = false;
};

}  // namespace

bool is_packed(std::string_view head) {
  constexpr std::array signatures{"\x1F\x8B"sv,
                                  "\x28\xB5\x2F\xFD"sv,
                                  "\xFD"
                                  "7zXZ\0"sv,
                                  "BZh"sv,
                                  "PK\3\4"sv,
                                  "PK\5\6"sv};
  for (const std::string_view signature : signatures) {
    if (head.starts_with(signature)) return true;
  }
  return head.size() >= 262 && head.substr(257, 5) == "ustar";
}

std::string unpack(std::string bytes, std::size_t limit) {
  Input input({}, std::make_unique<StringStream>(std::move(bytes)));
  ArchiveStream archive(input);
  std::string out;
  if (!archive.next()) return out;
  Input member({}, std::make_unique<MemberStream>(archive));
  if (!member.read_all(out, limit)) throw ReadFault("too-large", "is too large when unpacked");
  return out;
}

std::unique_ptr<ArticleSource> read_archive(Input input, const InputOptions& options, int depth) {
  return std::make_unique<ArchiveReader>(std::move(input), options, depth);
}

}  // namespace dateline
