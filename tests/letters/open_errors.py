"""Which fields of which letters are read wrong, and why; an entry goes when its error is mended."""

from collections.abc import Mapping

_INHERITED = "'Daarbij ga ik ook in op …' after a promise is not seen to go on with it"

OPEN: Mapping[tuple[str, str], str] = {
    ("01", "promises"): _INHERITED,
    ("03", "when"): "the time of a promise in a relative clause is not read",
    ("13", "letter_refs"): "an answer that is dated and has a kenmerk is not seen to be a letter",
    ("13", "promises"): "a weekday alone is no time of a promise",
    ("13", "direction"): "'stuurden wij u een brief' is not seen to be the author's",
    ("15", "letter_refs"): "'heb ik u een brief geschreven' is not seen to name a letter",
    ("17", "directorate"): "a directorate named without the word is not read",
    ("19", "when"): "a time phrase behind the object is not read",
    ("21", "promises"): "a promise in a relative clause is told without what it is about",
    ("27", "direction"): "'haar brief' of another is taken for the author's",
    ("30", "promises"): _INHERITED,
}
"""Reasons by number of the letter and field."""
