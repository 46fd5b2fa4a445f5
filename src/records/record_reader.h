// SPDX-License-Identifier: Apache-2.0
// Reads extraction records from JSONL (a record a line) or JSON (one array of records). Which of the two it
// is, the first character that is not blank says.
//
// Besides the program's own output it reads a plainer gold form: `id` and `text` at the top of the record,
// types of mentions in capitals, EDTF text as a trip's `start` and `end`.
#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "records/record.h"
#include "records/record_text.h"
#include "records/schema.h"

namespace dateline {

/// Stands in the place of a record that is not JSON or has not the fields and types of one.
struct RecordFault {
  RecordLocation where;
  bool json = false;  ///< it is not even JSON
  std::string message;
};

class RecordReader {
 public:
  /// `schema` is kept by reference; where it is given, records that break it are faults. "-" is standard
  /// input. Throws ReadFault, naming the file, where it cannot be read, as next() does.
  explicit RecordReader(const std::string& path, const RecordSchema* schema = nullptr);

  /// The next record in the order of the file; none at the end.
  std::optional<std::variant<Record, RecordFault>> next();

 private:
  std::shared_ptr<const std::string> file_;
  std::unique_ptr<RecordText> text_;
  const RecordSchema* schema_;
};

/// `what()` is "FILE:LINE: message".
class RecordError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// All records of a file. Throws RecordError at the first fault.
[[nodiscard]] std::vector<Record> read_records(const std::string& path);

}  // namespace dateline
