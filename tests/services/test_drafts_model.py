"""Drafts and a model of them, driven together at random; see `draft_machine`."""

from tests.services.draft_machine import drive
from tests.support.effort import examples


def test_whatever_a_drafter_does_drafts_stay_equal_to_their_model_and_nothing_is_lost() -> None:
    drive(examples(4))
