"""What is built of the services, and when."""

import subprocess
import sys
from functools import cached_property

from app.composition import Services
from tests.support.shared import ROOT

NOT_FOR_WRITING = (
    "alembic",
    "pypdfium2",
    "app.intake.extraction",
    "app.intake.recogniser",
    "app.language.dates.reading",
    "app.export.redline",
    "app.export.templates.check",
    "app.services.returning",
    "app.services.printing",
)


def test_what_only_reads_compares_or_prints_files_is_not_loaded_to_write_one() -> None:
    program = "import sys, app.__main__, app.composition, app.cli.main, app.cli.commands.drafts; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {*run.stdout.split()} & {*NOT_FOR_WRITING} == set()


def test_a_service_is_built_when_first_asked_for_and_then_stays(desk: Services) -> None:
    assert "letters" not in vars(desk)
    assert desk.letters is desk.letters


def test_the_window_can_have_every_service_built_at_once(desk: Services) -> None:
    desk.build_all()
    offered = {name for name, member in vars(Services).items() if isinstance(member, cached_property)}
    assert offered <= {*vars(desk)}
    assert len(offered) > 20
