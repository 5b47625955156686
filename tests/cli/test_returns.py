"""`aanhef return`: what a person and a program read of a file that came back."""

from tests.cli.conftest import *  # noqa: F403
