// SPDX-License-Identifier: Apache-2.0
// A short digest for reading: officials, then trips with dates and evidence.
#include <algorithm>
#include <utility>

#include "output/trip_text.h"
#include "output/values.h"
#include "output/writer.h"
#include "text/one_line.h"

namespace dateline {
namespace {

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view green = "\x1b[32m";
constexpr std::string_view cyan = "\x1b[36m";

/// One document's digest on its way out.
class Digest {
 public:
  Digest(std::string& out, const TextOptions& options, const Document& document, const Extraction& extraction)
      : out_(out),
        options_(options),
        words_(options.place_name),
        document_(document),
        extraction_(extraction) {}

  void write() {
    coloured(bold, document_.id);
    if (extraction_.date) coloured(dim, "  " + day_text(*extraction_.date));
    out_.push_back('\n');
    if (document_.title) line(*document_.title);
    if (!extraction_.officials.empty()) {
      line("Officials");
      for (const Official& official : extraction_.officials) write_official(official);
    }
    if (!extraction_.trips.empty()) {
      line("Trips");
      for (const Trip& trip : extraction_.trips) write_trip(trip);
    }
    if (extraction_.officials.empty() && extraction_.trips.empty()) line("no officials or trips found");
    for (const Diagnostic& diagnostic : extraction_.diagnostics) {
      coloured(dim, "  " + std::string(name_of(diagnostic.severity)) + ": " + diagnostic.message);
      out_.push_back('\n');
    }
  }

 private:
  void write_official(const Official& official) {
    out_.append("    ");
    coloured(green, official.name);
    if (official.title) plain(", " + *official.title);
    if (official.province || official.country) {
      plain(" (" + words_.place(official.province ? *official.province : *official.country));
      if (official.province && official.country) plain(", " + words_.place(*official.country));
      out_.push_back(')');
    }
    if (official.from_list.any()) plain(", listed");
    out_.push_back('\n');
  }

  void write_trip(const Trip& trip) {
    out_.append("    ");
    coloured(green, words_.traveller(trip));
    out_.append(" → ");
    for (std::size_t index = 0; index < trip.destinations.size(); ++index) {
      if (index > 0) out_.append(" → ");
      coloured(cyan, words_.destination(trip.destinations[index]));
    }
    if (trip.destinations.empty()) out_.push_back('?');
    plain(", " + std::string(name_of(trip.status)));
    out_.push_back('\n');
    const std::string when = dates(trip);
    if (!when.empty()) out_.append("      ").append(when).push_back('\n');
    for (const Evidence& evidence : trip.evidence) {
      std::string quote;
      append_one_line(quote, evidence.span.in(document_.text));
      coloured(dim, "      “" + quote + "”");
      out_.push_back('\n');
    }
  }

  /// "2023-03-28 to 2023-03-31 (derived), 4 days"
  static std::string dates(const Trip& trip) {
    std::string text;
    if (trip.start && trip.end) {
      text = trip_date_text(*trip.start) + " to " + trip_date_text(*trip.end);
    } else if (trip.start) {
      text = "from " + trip_date_text(*trip.start);
    } else if (trip.end) {
      text = "until " + trip_date_text(*trip.end);
    }
    if (trip.duration_days) {
      if (!text.empty()) text.append(", ");
      text.append(days_text(*trip.duration_days));
    }
    return text;
  }

  /// Text of the document is shown without control characters: a terminal obeys them.
  void plain(std::string_view text) {
    if (text.starts_with(' ')) out_.push_back(' ');
    append_one_line(out_, text);
  }

  void line(std::string_view text) {
    out_.append("  ");
    append_one_line(out_, text);
    out_.push_back('\n');
  }

  void coloured(std::string_view colour, std::string_view text) {
    const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
    out_.append(indent, ' ');
    if (options_.colour) out_.append(colour);
    append_one_line(out_, text.substr(indent));
    if (options_.colour) out_.append("\x1b[0m");
  }

  std::string& out_;
  const TextOptions& options_;
  TripText words_;
  const Document& document_;
  const Extraction& extraction_;
};

class TextWriter : public Writer {
 public:
  explicit TextWriter(TextOptions options) : options_(std::move(options)) {}

  [[nodiscard]] std::string_view separator() const override { return "\n"; }

  void document(std::string& out, const Document& document, const Extraction& extraction) const override {
    Digest(out, options_, document, extraction).write();
  }

  void failure(std::string& /*out*/, const Failure& /*failure*/) const override {}

 private:
  TextOptions options_;
};

}  // namespace

std::unique_ptr<Writer> make_text_writer(const TextOptions& options) {
  return std::make_unique<TextWriter>(options);
}

}  // namespace dateline
