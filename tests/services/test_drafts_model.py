"""Drafts and a model of them, driven together at random; see `draft_machine`."""

from tests.services.counted_steps import drive
from tests.services.draft_machine import DraftMachine
from tests.services.draft_steps import STEPS_A_RUN
from tests.support.effort import examples


def test_whatever_a_drafter_does_drafts_stay_equal_to_their_model_and_nothing_is_lost() -> None:
    drive(DraftMachine, examples(4), steps=STEPS_A_RUN)
