"""One measured figure beside what it is compared with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `baseline` were measured in the same run and in the same unit."""

    name: str
    value: float
    unit: str
    baseline_name: str
    baseline: float
    target: str
    met: bool

    def line(self) -> str:
        """The figure as one line of the table that `make bench` prints."""
        compared = f"{self.baseline_name} {self.baseline:.4g} {self.unit}" if self.baseline_name else ""
        verdict = "met" if self.met else "MISSED"
        return f"{self.name:<46} {self.value:>9.4g} {self.unit:<5} {compared:<34} {self.target:<24} {verdict}"
