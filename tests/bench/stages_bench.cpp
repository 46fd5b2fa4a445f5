// SPDX-License-Identifier: Apache-2.0
// What each stage costs, in bytes of text a second: stages_bench [--benchmark_...] FILE.txt...
#include <benchmark/benchmark.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include "dateline/extractor.h"
#include "pipeline.h"

namespace {

using namespace dateline;

std::string text;  // what all stages read

const Pipeline& pipeline() {
  static const Pipeline loaded(std::nullopt, {});
  return loaded;
}

// The text as the stages before have left it.
Analysis analysis() {
  Analysis result;
  result.text = text;
  result.segmented = pipeline().segmenter.segment(text);
  make_items(result, pipeline().lexicon);
  return result;
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void load(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Pipeline(std::nullopt, {}));
}

void segment(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(pipeline().segmenter.segment(text));
  count_bytes(state);
}

void items(benchmark::State& state) {
  Analysis made = analysis();
  for (auto _ : state) make_items(made, pipeline().lexicon);
  count_bytes(state);
}

void match(benchmark::State& state, std::string_view phase) {
  const Analysis made = analysis();
  for (auto _ : state) {
    for (const Items& sentence : made.items) {
      benchmark::DoNotOptimize(pipeline().grammar.find(phase, sentence, made.memory));
    }
  }
  count_bytes(state);
}

void whole(benchmark::State& state) {
  const Extractor extractor = Extractor::load();
  const Document document{.id = "1", .source = "-", .text = text};
  for (auto _ : state) benchmark::DoNotOptimize(extractor.extract(document));
  count_bytes(state);
}

BENCHMARK(load);
BENCHMARK(segment);
BENCHMARK(items);
BENCHMARK_CAPTURE(match, dates, std::string_view("dates"));
BENCHMARK_CAPTURE(match, titles, std::string_view("titles"));
BENCHMARK_CAPTURE(match, officials, std::string_view("officials"));
BENCHMARK_CAPTURE(match, places, std::string_view("places"));
BENCHMARK_CAPTURE(match, trips, std::string_view("trips"));
BENCHMARK(whole);

}  // namespace

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  for (const char* path : std::span(arguments, static_cast<std::size_t>(count)).subspan(1)) {
    std::ifstream file(path);
    text.append(std::istreambuf_iterator<char>(file), {});
  }
  if (text.empty()) {
    std::fprintf(stderr, "usage: stages_bench FILE.txt...\n");
    return 2;
  }
  benchmark::RunSpecifiedBenchmarks();
}
