"""What holds for every test: property tests are never judged by the clock, and what is costly happens once.

A process of tests stretches each passphrase once, and forks its decoders from a warm one.
"""

import pytest
from hypothesis import HealthCheck, settings

from tests.services.decoding.zygote import fork_decoders, started_anew
from tests.stretching import once

__all__ = ["started_anew"]

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
for cheaper in (once, fork_decoders):
    cheaper(pytest.MonkeyPatch())
