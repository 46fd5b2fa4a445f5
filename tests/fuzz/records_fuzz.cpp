// SPDX-License-Identifier: Apache-2.0
// Any bytes as a file of records: each is a record or a fault.
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/must.h"
#include "records/record_reader.h"
#include "records/schema.h"

using namespace dateline;

// NOLINTNEXTLINE(readability-identifier-naming): the name that fuzzers call
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const RecordSchema schema(schema_text("document").value());
  const int file = memfd_create("records", MFD_CLOEXEC);
  fuzz::must(file >= 0 && write(file, data, size) == static_cast<ssize_t>(size), "the bytes are a file");
  const std::string path = "/proc/self/fd/" + std::to_string(file);
  for (const RecordSchema* checked : {static_cast<const RecordSchema*>(nullptr), &schema}) {
    RecordReader reader(path, checked);
    while (const auto record = reader.next()) {
      const auto* fault = std::get_if<RecordFault>(&*record);
      fuzz::must(fault == nullptr || !fault->message.empty(), "a fault says what it is");
    }
  }
  close(file);
  return 0;
}
