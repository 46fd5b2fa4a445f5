// SPDX-License-Identifier: Apache-2.0
// The one place that knows which Catch2 is there: Debian 12 has v2, newer distributions have v3.
#pragma once

#ifdef DATELINE_CATCH2_V3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
