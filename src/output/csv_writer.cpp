// SPDX-License-Identifier: Apache-2.0
// CSV and TSV: RFC 4180 quoting, lines that end in LF, a header always.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "output/csv_row.h"
#include "output/offsets.h"
#include "output/values.h"
#include "output/writer.h"
#include "text/one_line.h"

namespace dateline {
namespace {

constexpr std::string_view trip_columns =
    "document,date,trip,leg,traveller,title,role,home_country,home_province,country,country_name,province,"
    "province_name,city,region,status,start,start_earliest,start_latest,end,end_earliest,end_latest,"
    "duration_days,evidence";
constexpr std::string_view official_columns =
    "document,official,name,title,role,country,province,mentions,level";
constexpr std::string_view mention_columns =
    "document,type,text,start,end,sentence,code,name,official,edtf,earliest,latest,timex_type,timex_value,"
    "rule";

// "title country": what the user's list gives.
std::optional<std::string> from_list(const FromList& given, const std::array<std::string_view, 3>& columns) {
  if (!given.any()) return std::nullopt;
  return fmt::format("{}", fmt::join(listed_keys(given, columns), " "));
}

std::string header(const CsvOptions& options, char separator) {
  std::string header(options.rows == Rows::trips       ? trip_columns
                     : options.rows == Rows::officials ? official_columns
                                                       : mention_columns);
  if (options.listed && options.rows != Rows::mentions) header += ",from_list";
  for (char& byte : header) byte = byte == ',' ? separator : byte;
  return header + '\n';
}

class CsvWriter : public Writer {
 public:
  CsvWriter(CsvOptions options, char separator)
      : options_(std::move(options)), separator_(separator), header_(header(options_, separator)) {}

  [[nodiscard]] std::string_view head() const override { return header_; }

  void document(std::string& out, const Document& document, const Extraction& extraction) const override {
    switch (options_.rows) {
      case Rows::trips:
        return trips(out, document, extraction);
      case Rows::officials:
        return officials(out, document, extraction);
      case Rows::mentions:
        return mentions(out, document, extraction);
    }
  }

  void failure(std::string& /*out*/, const Failure& /*failure*/) const override {}

 private:
  void trips(std::string& out, const Document& document, const Extraction& extraction) const {
    for (std::size_t index = 0; index < extraction.trips.size(); ++index) {
      const Trip& trip = extraction.trips[index];
      const std::size_t legs = trip.destinations.size();
      for (std::size_t leg = 0; leg < std::max<std::size_t>(legs, 1); ++leg) {
        CsvRow row(out, separator_, options_.safe);
        row.text(document.id).day(extraction.date).text(trip_id(index));
        legs > 0 ? row.number(leg + 1) : row.absent();
        row.text(trip.traveller).text(trip.title).text(trip.role);
        row.text(trip.home_country).text(trip.home_province);
        destination(row, legs > 0 ? trip.destinations[leg] : Destination{});
        row.text(name_of(trip.status));
        trip_date(row, trip.start);
        trip_date(row, trip.end);
        row.number(trip.duration_days);
        row.text(evidence_text(trip, document.text));
        if (options_.listed) row.text(from_list(trip.from_list, {"title", "home_country", "home_province"}));
      }
    }
  }

  void officials(std::string& out, const Document& document, const Extraction& extraction) const {
    for (std::size_t index = 0; index < extraction.officials.size(); ++index) {
      const Official& official = extraction.officials[index];
      CsvRow row(out, separator_, options_.safe);
      row.text(document.id).text(official_id(index)).text(official.name).text(official.title);
      row.text(official.role).text(official.country).text(official.province).number(official.mentions);
      official.level ? row.text(name_of(*official.level)) : row.absent();
      if (options_.listed) row.text(from_list(official.from_list, {"title", "country", "province"}));
    }
  }

  void mentions(std::string& out, const Document& document, const Extraction& extraction) const {
    const Offsets offsets(document, options_.offsets);
    for (const Mention& mention : extraction.mentions) {
      CsvRow row(out, separator_, options_.safe);
      row.text(document.id).text(name_of(mention.type)).text(mention.span.in(document.text));
      row.number(offsets.at(mention.span.begin))
          .number(offsets.at(mention.span.end))
          .number(mention.sentence);
      row.text(mention.code).text(mention.name);
      mention.official ? row.text(official_id(*mention.official)) : row.absent();
      date_value(row, mention.date);
      row.text(mention.rule);
    }
  }

  void destination(CsvRow& row, const Destination& stop) const {
    place(row, stop.country);
    place(row, stop.province);
    row.text(stop.city).text(stop.region);
  }

  /// The code and the name.
  void place(CsvRow& row, const std::optional<std::string_view>& code) const {
    const bool known = code && options_.place_name;
    row.text(code).text(known ? options_.place_name(*code) : std::string_view());
  }

  static void trip_date(CsvRow& row, const std::optional<TripDate>& date) {
    if (!date) {
      row.absent().absent().absent();
    } else {
      row.text(date->edtf).day(date->window.earliest).day(date->window.latest);
    }
  }

  static void date_value(CsvRow& row, const std::optional<DateValue>& date) {
    if (!date) {
      row.absent().absent().absent().absent().absent();
    } else {
      const DateWindow window = date->window.value_or(DateWindow{});
      row.text(date->edtf)
          .day(window.earliest)
          .day(window.latest)
          .text(name_of(date->type))
          .text(date->value);
    }
  }

  static std::string evidence_text(const Trip& trip, std::string_view text) {
    std::string joined;
    for (const Evidence& evidence : trip.evidence) {
      if (!joined.empty()) joined.append(" | ");
      append_one_line(joined, evidence.span.in(text));
    }
    return joined;
  }

  CsvOptions options_;
  char separator_;
  std::string header_;
};

}  // namespace

std::unique_ptr<Writer> make_csv_writer(const CsvOptions& options) {
  return std::make_unique<CsvWriter>(options, ',');
}

std::unique_ptr<Writer> make_tsv_writer(const CsvOptions& options) {
  return std::make_unique<CsvWriter>(options, '\t');
}

}  // namespace dateline
