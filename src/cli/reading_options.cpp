// SPDX-License-Identifier: Apache-2.0
#include "cli/reading_options.h"

#include <array>
#include <memory>
#include <stdexcept>

#include "input/charset.h"

namespace dateline {
namespace {

constexpr std::array<Choice<InputFormat>, 7> input_formats{{{"auto", InputFormat::automatic},
                                                            {"text", InputFormat::text},
                                                            {"html", InputFormat::html},
                                                            {"jsonl", InputFormat::jsonl},
                                                            {"json", InputFormat::json},
                                                            {"csv", InputFormat::csv},
                                                            {"warc", InputFormat::warc}}};
constexpr std::array<Choice<DateOrder>, 2> date_orders{
    {{"mdy", DateOrder::month_first}, {"dmy", DateOrder::day_first}}};

Option null_option(bool& target) {
  Option option = flag("--null", target, "In --files-from, paths end with a NUL byte");
  option.short_name = "-0";
  return option;
}

Option field_option(FieldNames& target) {
  return {
      .name = "--field",
      .value = "FIELD=NAME",
      .description = "What text, title, date or id is called in JSON and CSV; NAME may be a path like a.b",
      .take =
          [&target](const std::string& given) {
            const std::size_t equals = given.find('=');
            const auto field = field_named(std::string_view(given).substr(0, equals));
            if (!field || equals == std::string::npos || equals + 1 == given.size()) {
              throw UsageFault(
                  fmt::format("--field: '{}' is not like text=body (text, title, date, id)", given));
            }
            target.use(*field, given.substr(equals + 1));
          },
      .repeatable = true};
}

Option charset_option(std::optional<std::string>& target) {
  return {.name = "--charset",
          .value = "NAME",
          .description = "Character set of all text, whatever it says of itself",
          .take = [&target](const std::string& given) {
            if (!is_charset(given)) throw UsageFault(fmt::format("--charset: '{}' is not known", given));
            target = given;
          }};
}

Option texts_option(std::string name, std::string value, std::vector<std::string>& target,
                    std::string description) {
  return {.name = std::move(name),
          .value = std::move(value),
          .description = std::move(description),
          .take = [&target](const std::string& given) { target.push_back(given); },
          .repeatable = true};
}

Option dates_option(std::shared_ptr<const DatesFile>& target) {
  return {.name = "--dates",
          .value = "FILE",
          .description = "Take dates from lines of an id or path, a tab and a day",
          .take = [&target](const std::string& given) { target = std::make_shared<DatesFile>(given); },
          .completion = Completion::file};
}

Option path_date_option(PathDate& target) {
  return {.name = "--date-from-path",
          .value = "REGEX",
          .description =
              "Where in a path or address the date is, with the groups (?P<year>...), (?P<month>...) "
              "and (?P<day>...); /2023/04/12/ and /2023-04-12/ if not said",
          .take = [&target](const std::string& given) {
            try {
              target.use(given);
            } catch (const std::invalid_argument& fault) {
              throw UsageFault(fmt::format("--date-from-path: '{}' {}", given, fault.what()));
            }
          }};
}

}  // namespace

std::vector<Option> reading_options(ReadingOptions& target) {
  return {
      choice_option("--input-format", target.input.format, input_formats,
                    "What the input is, inside of archives too; auto goes by content and name"),
      field_option(target.input.fields),
      charset_option(target.input.charset),
      texts_option("--include", "GLOB", target.input.names.include,
                   "In folders and archives, take only files that match"),
      texts_option("--exclude", "GLOB", target.input.names.exclude,
                   "In folders and archives, leave out files that match"),
      file_option("--files-from", target.files_from, "Read the paths of inputs from FILE, one a line"),
      null_option(target.null_separated),
      day_option("--date", target.input.date, "Date of all documents, whatever the input says"),
      dates_option(target.input.dates),
      path_date_option(target.input.path_date),
      choice_option("--date-order", target.input.date_order, date_orders,
                    "Order of 03/04/2023; the text's other dates tell if not said, else mdy"),
      size_option("--max-bytes", target.input.max_bytes, 1, max_article_bytes,
                  "A larger document is an error; 64M if not said"),
  };
}

}  // namespace dateline
