"""What holds for every test: property tests are never judged by the clock, a passphrase is stretched once."""

import pytest
from hypothesis import HealthCheck, settings

from tests.stretching import once

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
once(pytest.MonkeyPatch())
