"""The approved library as it is looked through while somebody types: indexes in memory, brought up to date."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.compose.literals import literal_words
from app.domain.ids import ParagraphId
from app.domain.paragraphs import Paragraph
from app.language.citations import citation_keys, dossiers_of
from app.services.library import version_of
from app.services.parts_of_drafts import leaned_on
from app.storage.work import Work
from app.text.folding import folded_words
from app.text.likeness import LikenessIndex
from app.text.word_index import WordIndex

_TITLE, _TOPIC, _BODY = 4.0, 3.0, 1.0
"""How much a word weighs in a title or tag, in the topic, in the text."""


@dataclass
class ApprovedLibrary:
    """The newest approved version of every paragraph, by its runs of words and by its words.

    It belongs to one archive and is asked by one thread at a time.
    """

    likeness: LikenessIndex[ParagraphId] = field(default_factory=LikenessIndex)
    words: WordIndex[ParagraphId] = field(default_factory=WordIndex)
    cited: dict[str, set[ParagraphId]] = field(default_factory=dict)
    """The paragraphs that cite a publication, in their text or as their source, by its key."""
    dossiers: dict[str, set[ParagraphId]] = field(default_factory=dict)
    versions: dict[ParagraphId, int] = field(default_factory=dict)
    _stamp: tuple[int, int] = (0, 0)

    def refresh(self, work: Work) -> None:
        """Take up what was approved or ceased to be since the last time; nothing is read where nothing changed."""
        stamp = work.provenance.approved_stamp()
        if stamp == self._stamp:
            return
        present = dict(work.provenance.approved())
        for gone in self.versions.keys() - present.keys():
            self.likeness.remove(gone)
            self.words.remove(gone)
            self._forget_citations(gone)
        for paragraph, version in present.items():
            if self.versions.get(paragraph) != version:
                self._take(version_of(work, paragraph, version))
        self.versions = present
        self._stamp = stamp

    def _take(self, paragraph: Paragraph) -> None:
        stretches = literal_words(paragraph.body)
        self.likeness.put(paragraph.id, stretches)
        weights = dict.fromkeys((word for stretch in stretches for word in stretch), _BODY)
        weights |= dict.fromkeys(folded_words(paragraph.topic), _TOPIC)
        weights |= dict.fromkeys(folded_words(f"{paragraph.title} {' '.join(paragraph.tags)}"), _TITLE)
        self.words.put(paragraph.id, weights)
        self._forget_citations(paragraph.id)
        keys = citation_keys(leaned_on(paragraph))
        for key in keys:
            self.cited.setdefault(key, set()).add(paragraph.id)
        for dossier in dossiers_of(keys):
            self.dossiers.setdefault(dossier, set()).add(paragraph.id)

    def _forget_citations(self, paragraph: ParagraphId) -> None:
        if paragraph in self.versions:
            for citing in (*self.cited.values(), *self.dossiers.values()):
                citing.discard(paragraph)
