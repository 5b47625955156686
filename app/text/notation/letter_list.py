"""Lists marked a. b. c., which CommonMark does not have. They follow its rules for lists marked 1. 2. 3."""

import re
from typing import Final

from markdown_it.rules_block import StateBlock

LETTER: Final = re.compile(r"([a-z])\1{0,49}\.(?=[ \t\n]|\Z)")
"""The label of an item; after z. come aa., bb., cc."""


def letter_list(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Markdown-it block rule: push the tokens of a letter list that begins at `start_line`, if one does.

    Only `a.` with words after it may interrupt a paragraph, as only `1.` may among numbers (CommonMark 0.31, 5.2).
    """
    marker = _marker(state, start_line)
    if state.is_code_block(start_line) or _continues_paragraph(state, start_line) or not marker:
        return False
    if silent:
        interrupts = state.parentType == "paragraph" and state.sCount[start_line] >= state.blkIndent
        return not interrupts or (marker == "a." and not _is_bare(state, start_line, marker))

    outer_parent, state.parentType = state.parentType, "list"
    opening = state.push("letter_list_open", "ol", 1)
    line = start_line
    while marker:
        _item(state, line, end_line, marker)
        line = state.line
        marker = _next_marker(state, line, end_line)
    opening.map = [start_line, line]
    state.push("letter_list_close", "ol", -1)
    state.parentType = outer_parent
    return True


def _marker(state: StateBlock, line: int) -> str:
    found = LETTER.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line] + 1)
    return found[0] if found and found.end() <= state.eMarks[line] else ""


def _is_bare(state: StateBlock, line: int, marker: str) -> bool:
    after = state.bMarks[line] + state.tShift[line] + len(marker)
    return not state.src[after : state.eMarks[line]].strip(" \t")


def _continues_paragraph(state: StateBlock, line: int) -> bool:
    """An item four columns deeper than its list, yet not inside an item, goes on with the paragraph above it."""
    return state.listIndent >= 0 and state.listIndent + 4 <= state.sCount[line] < state.blkIndent


def _next_marker(state: StateBlock, line: int, end_line: int) -> str:
    if line >= end_line or state.sCount[line] < state.blkIndent or state.is_code_block(line):
        return ""
    if any(rule(state, line, end_line, True) for rule in state.md.block.ruler.getRules("list")):
        return ""
    return _marker(state, line)


def _item(state: StateBlock, line: int, end_line: int, marker: str) -> None:
    token = state.push("list_item_open", "li", 1)
    token.info = marker.removesuffix(".")
    kept = (state.tShift[line], state.sCount[line], state.listIndent, state.blkIndent, state.tight)
    text, column, indent = _content(state, line, marker)
    state.listIndent, state.blkIndent, state.tight = state.blkIndent, indent, True
    state.tShift[line], state.sCount[line] = text - state.bMarks[line], column
    if text >= state.eMarks[line] and state.isEmpty(line + 1):
        state.line = min(line + 2, end_line)  # an item that begins with two empty lines is empty
    else:
        state.md.block.tokenize(state, line, end_line)
    state.tShift[line], state.sCount[line], state.listIndent, state.blkIndent, state.tight = kept
    token.map = [line, state.line]
    state.push("list_item_close", "li", -1)


def _content(state: StateBlock, line: int, marker: str) -> tuple[int, int, int]:
    """Return where the words of an item begin, in which column, and how far its further lines are indented."""
    position = state.bMarks[line] + state.tShift[line] + len(marker)
    after_marker = column = state.sCount[line] + len(marker)
    while position < state.eMarks[line] and state.src[position] in " \t":
        column += 1 if state.src[position] == " " else 4 - (column + state.bsCount[line]) % 4
        position += 1
    gap = column - after_marker
    if position >= state.eMarks[line] or gap > 4:
        gap = 1  # nothing follows, or indented code does
    return position, column, after_marker + gap
