"""The register and a model of it, driven together at random; see `register_machine`."""

from tests.services.register_machine import drive
from tests.support.effort import examples


def test_whatever_is_done_to_it_the_register_stays_equal_to_its_model() -> None:
    drive(examples(6))
