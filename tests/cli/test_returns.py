"""`aanhef return`: what a person and a program read of a file that came back."""

import json
from pathlib import Path

import pytest

from app.composition import opened
from app.export.pdf import find_libreoffice, to_pdf
from app.domain.errors import KnownError
from app.runtime.surroundings import Surroundings
from app.services.writing import written
from tests.cli.conftest import *  # noqa: F403
from tests.services.reviewer import Word
