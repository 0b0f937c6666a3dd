"""What all tests share."""

from hypothesis import HealthCheck, settings

# Machines differ and tests are no stop-watch: no deadline. A property that deserves more examples asks for them.
settings.register_profile("arnews", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("arnews")
