"""White text is seen where something dark lies under it."""

import ctypes
from collections.abc import Iterable
from typing import Any, Final

from pypdfium2 import raw as pdfium  # type: ignore[import-untyped]

from app.intake.readers.pdf.runs import Frame, Run

_LIGHT: Final = 225
_MOST: Final = 5_000
"""Objects of a page that are looked at."""


def on_dark(page: Any, frame: Frame, white: Iterable[Run]) -> list[Run]:
    """Return those of the white runs of a page that stand on a filled shape or a picture."""
    areas = list(_dark_areas(page))
    return [run for run in white if run.turned == 0 and any(_is_within(run, frame, area) for area in areas)]


def _dark_areas(page: Any) -> Iterable[tuple[float, float, float, float]]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    color = tuple(ctypes.c_uint() for _ in range(4))
    for number in range(min(pdfium.FPDFPage_CountObjects(page), _MOST)):
        drawn = pdfium.FPDFPage_GetObject(page, number)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            filled, stroked = ctypes.c_int(), ctypes.c_int()
            pdfium.FPDFPath_GetDrawMode(drawn, filled, stroked)
            pdfium.FPDFPageObj_GetFillColor(drawn, *color)
            if not filled.value or min(each.value for each in color[:3]) > _LIGHT:
                continue
        elif kind != pdfium.FPDF_PAGEOBJ_IMAGE:
            continue
        pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top)
        yield left.value, bottom.value, right.value, top.value


def _is_within(run: Run, frame: Frame, area: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = area
    x, y = frame.left + (run.left + run.right) / 2, frame.top - run.base + run.size / 3
    return left <= x <= right and bottom <= y <= top
