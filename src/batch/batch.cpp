// SPDX-License-Identifier: Apache-2.0
#include "batch/batch.h"

#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "input/byte_stream.h"

namespace dateline {
namespace {

/// An entry on its way.
struct Job {
  std::shared_ptr<const InputName> file;
  std::uint64_t bytes_read = 0;  ///< of the whole input, up to here
  Entry entry;
};

/// A job that is done.
struct Result {
  std::shared_ptr<const InputName> file;
  std::uint64_t bytes_read = 0;
  bool taken = true;  ///< false: of another shard
  std::optional<InputError> error;
  Tally counts;
  std::string record;
};

class Batch {
 public:
  Batch(Inputs& inputs, const Extractor& extractor, const Writer& writer, RecordOutput& output,
        const BatchOptions& options, const BatchEvents& events, const std::atomic<bool>& stop)
      : inputs_(inputs),
        extractor_(extractor),
        writer_(writer),
        output_(output),
        options_(options),
        events_(events),
        stop_(stop),
        result_{BatchEnd::complete, options.done} {}

  BatchResult run() {
    if (options_.threads == 1) {
      while (auto job = read()) put_out(work(std::move(*job)));
    } else {
      run_pipeline();
    }
    if (failure_) std::rethrow_exception(failure_);
    if (stop_ && result_.end == BatchEnd::complete) result_.end = BatchEnd::stopped;
    return result_;
  }

 private:
  void run_pipeline() {
    const tbb::global_control threads(tbb::global_control::max_allowed_parallelism, options_.threads);
    // Two for each thread: one in work, one ready when it is done.
    const std::size_t under_way = std::size_t{2} * options_.threads;
    tbb::parallel_pipeline(
        under_way,
        tbb::make_filter<void, Job>(tbb::filter_mode::serial_in_order, [this](tbb::flow_control& flow) {
          auto job = read();
          if (!job) flow.stop();
          return std::move(job).value_or(Job());
        }) & tbb::make_filter<Job, Result>(tbb::filter_mode::parallel, [this](Job job) {
          return work(std::move(job));
        }) & tbb::make_filter<Result, void>(tbb::filter_mode::serial_in_order, [this](const Result& done) {
          put_out(done);
        }));
  }

  // The next one; nothing at the end.
  std::optional<Job> read() {
    try {
      while (!stop_ && !over_) {
        auto entry = inputs_.next();
        if (!entry) break;
        if (read_++ < options_.done.entries) continue;
        return Job{inputs_.file(), inputs_.bytes_read(), std::move(*entry)};
      }
    } catch (const ReadingStopped&) {
    }
    return std::nullopt;
  }

  [[nodiscard]] Result work(Job job) const {
    Result done{.file = std::move(job.file), .bytes_read = job.bytes_read};
    Article article = parse(std::move(job.entry));
    done.taken = std::visit([this](const auto& found) { return takes(found.id); }, article);
    if (!done.taken) return done;
    done.counts.documents = 1;
    if (const auto* document = std::get_if<Document>(&article)) {
      extract(*document, done);
    } else {
      done.error = std::move(std::get<InputError>(article));
      done.counts.errors = 1;
      writer_.failure(done.record,
                      {done.error->id, done.error->source, done.error->code, done.error->message});
    }
    return done;
  }

  [[nodiscard]] bool takes(const std::string& id) const {
    return !options_.shard || options_.shard->takes(id);
  }

  void extract(const Document& document, Result& done) const {
    const Extraction extraction = extractor_.extract(document, options_.explain);
    done.counts.officials = extraction.officials.size();
    done.counts.trips = extraction.trips.size();
    done.counts.mentions = extraction.mentions.size();
    writer_.document(done.record, document, extraction);
  }

  void put_out(const Result& done) {
    if (over_) return;  // read before it was known
    Tally& tally = result_.tally;
    ++tally.entries;
    tally.documents += done.counts.documents;
    tally.errors += done.counts.errors;
    tally.officials += done.counts.officials;
    tally.trips += done.counts.trips;
    tally.mentions += done.counts.mentions;
    if (done.error) events_.failed(*done.error);
    try {
      output_.put(done.file, done.record, tally);
    } catch (...) {
      // Thrown through the pipeline it would leave the articles under way undestroyed.
      failure_ = std::current_exception();
      over_ = true;
      return;
    }
    events_.advanced(tally, done.bytes_read);
    if (done.error && options_.max_errors && tally.errors >= *options_.max_errors) {
      result_.end = BatchEnd::too_many_errors;
      over_ = true;
    }
  }

  Inputs& inputs_;
  const Extractor& extractor_;
  const Writer& writer_;
  RecordOutput& output_;
  const BatchOptions& options_;
  const BatchEvents& events_;
  const std::atomic<bool>& stop_;
  std::uint64_t read_ = 0;
  std::atomic<bool> over_ = false;  ///< no more is put out
  std::exception_ptr failure_;      ///< why, if the output failed
  BatchResult result_;
};

}  // namespace

BatchResult run_batch(Inputs& inputs, const Extractor& extractor, const Writer& writer, RecordOutput& output,
                      const BatchOptions& options, const BatchEvents& events, const std::atomic<bool>& stop) {
  return Batch(inputs, extractor, writer, output, options, events, stop).run();
}

}  // namespace dateline
