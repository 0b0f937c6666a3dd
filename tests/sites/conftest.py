"""A registry that forgets what a test told it."""

from collections.abc import Iterator

import pytest

from arnews_clean.sites import patterns, registry


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    def forget() -> None:
        registry._index.cache_clear()
        registry._registered.hosts.clear()
        registry._registered.also.clear()
        registry._registered.words.clear()
        patterns._off.clear()

    forget()
    yield
    forget()
