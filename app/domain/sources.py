"""Laws, Kamerstukken and decisions that paragraphs lean on, and what became of them."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import ParagraphId


@dataclass(frozen=True, slots=True, kw_only=True)
class SupersededSource:
    """A source that was replaced: as it was named, what came in its place if that is known, who said so and when."""

    key: str
    source: str
    by: str
    at: datetime
    told_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """A paragraph that leans on a source that was replaced."""

    paragraph: ParagraphId
    slug: str
    title: str
    version: int
    source: SupersededSource
