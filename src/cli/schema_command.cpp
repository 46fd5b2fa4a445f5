// SPDX-License-Identifier: Apache-2.0
// dateline schema: what the output looks like, for other programs.
#include <array>
#include <memory>

#include "batch/output_file.h"
#include "cli/commands.h"
#include "cli/option.h"
#include "records/schema.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
document     JSON Schema (draft 7) of a record of jsonl and json
trips, officials, mentions
             Table Schema (Frictionless) of csv with these --rows
datapackage  Data Package of the three tables as trips.csv, officials.csv and
             mentions.csv

Examples:
  dateline schema > record.schema.json
  dateline schema datapackage > datapackage.json

Exit status: 0, or 2 on a usage error.
)";

constexpr std::array<Choice<std::string_view>, 5> names{{{"document", "document"},
                                                         {"trips", "trips"},
                                                         {"officials", "officials"},
                                                         {"mentions", "mentions"},
                                                         {"datapackage", "datapackage"}}};

}  // namespace

Command schema_command() {
  const auto name = std::make_shared<std::string_view>("document");
  Argument argument = choice_argument("NAME", *name, names,
                                      "document (if not said), trips, officials, mentions or datapackage");
  argument.required = false;
  return {.name = "schema",
          .summary = "Write the schema of the output",
          .notes = std::string(notes),
          .arguments = {std::move(argument)},
          .run = [name] {
            print(schema_text(*name).value());
            return exit_success;
          }};
}

}  // namespace dateline
