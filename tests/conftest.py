"""What all tests share."""

import os

from hypothesis import HealthCheck, settings

# Machines differ and tests are no stop-watch: no deadline. A property that deserves more examples asks for them.
# ARNEWS_SAME_EXAMPLES, which .ci/run sets, makes a gate that says the same of the same commit; everybody else's run
# looks at new examples each time, and what it finds becomes an @example.
settings.register_profile(
    "arnews",
    deadline=None,
    max_examples=60,
    derandomize="ARNEWS_SAME_EXAMPLES" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("arnews")
