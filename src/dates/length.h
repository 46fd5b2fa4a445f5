// SPDX-License-Identifier: Apache-2.0
// Durations and repeated times as TIMEX3 values.
#pragma once

#include "dates/date_expression.h"

namespace dateline {

/// "P4D", "P2Y6M", "PT3H", "PXM". `days` where the length is a whole number of them.
[[nodiscard]] DateValue duration_value(const DateExpression& expression);

/// "XXXX-WXX-1" (every Monday), "XXXX-07" (each July), "P2W" (every two weeks).
[[nodiscard]] DateValue set_value(const DateExpression& expression);

}  // namespace dateline
