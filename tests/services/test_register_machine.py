"""The register and a model of it, driven together at random; see `register_machine`."""

from tests.services.counted_steps import drive
from tests.services.register_machine import STEPS_A_RUN, RegisterMachine
from tests.support.effort import examples


def test_whatever_is_done_to_it_the_register_stays_equal_to_its_model() -> None:
    drive(RegisterMachine, examples(6), steps=STEPS_A_RUN)
