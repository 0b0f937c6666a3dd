"""The rules of a harbour town's newspaper, which arnews-clean finds once this package is installed."""

from importlib.resources import files

RULES = files(__name__) / "rules"
