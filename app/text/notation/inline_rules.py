"""What running text has beyond CommonMark: notes, raised and lowered text, marks by word."""

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline

from app.domain.values import FIRST_MARK, LAST_MARK
from app.text.notation.refusal import Unsupported
from app.text.notation.vocabulary import MARKS, SIGNS

SHORT: Final = f"(?:(?:[^\\W_]|[{chr(FIRST_MARK)}-{chr(LAST_MARK)}])+)"
"""What may stand between ^ and ^ or ~ and ~: letters, digits and fields."""

_OPENING = re.compile(rf"\^\[|:({'|'.join(MARKS)})\[")
_SIGN = re.compile(rf":({'|'.join(SIGNS)})\[\]")
_RAISED = re.compile(rf"([\^~])({SHORT})\1")
_REFERENCE = re.compile(r"\[\^[^\[\]^\s]+\]")


def add_inline_rules(grammar: MarkdownIt) -> None:
    """Add the rules of this module to `grammar`."""
    for rule in (_sign, _bracketed, _raised, _struck, _footnote_reference):
        grammar.inline.ruler.before("link", rule.__name__.strip("_"), rule)


def _sign(state: StateInline, silent: bool) -> bool:
    """`:regel[]` and `:alinea[]`."""
    found = _SIGN.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push(SIGNS[found[1]], "", 0)
    state.pos = found.end()
    return True


def _bracketed(state: StateInline, silent: bool) -> bool:
    """`^[note]` and `:vet[words]`; one that is never closed is refused."""
    found = _OPENING.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    end = parseLinkLabel(state, found.end() - 1)
    if end < 0:
        return not silent and _unsupported(state, Unsupported.MARK_OPEN)
    if not silent:
        kind = MARKS[found[1]] if found[1] else "note"
        outer_end = state.posMax
        state.pos, state.posMax = found.end(), end
        state.push(f"{kind}_open", "", 1)
        state.md.inline.tokenize(state)
        state.push(f"{kind}_close", "", -1)
        state.posMax = outer_end
    state.pos = end + 1
    return True


def _raised(state: StateInline, silent: bool) -> bool:
    """`m^2^` and `CO~2~`."""
    found = _RAISED.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        kind = "sup" if found[1] == "^" else "sub"
        state.push(f"{kind}_open", "", 1)
        state.push("text", "", 0).content = found[2]
        state.push(f"{kind}_close", "", -1)
    state.pos = found.end()
    return True


def _struck(state: StateInline, silent: bool) -> bool:
    struck = state.src.startswith("~~", state.pos, state.posMax)
    return struck and not silent and _unsupported(state, Unsupported.STRIKETHROUGH)


def _footnote_reference(state: StateInline, silent: bool) -> bool:
    found = _REFERENCE.match(state.src, state.pos, state.posMax)
    return found is not None and not silent and _unsupported(state, Unsupported.FOOTNOTE_REFERENCE)


def _unsupported(state: StateInline, what: Unsupported) -> bool:
    """Leave a token that the reader, who knows the line, refuses."""
    state.push("unsupported", "", 0).meta = {"what": what}
    state.pos = state.posMax
    return True
