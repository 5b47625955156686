"""The elements and attributes of WordprocessingML a reader of letters knows, as lxml names them."""

from typing import Final

from app.ooxml.names import qn

# attributes
VAL: Final = qn("w:val")
TYPE: Final = qn("w:type")
ID: Final = qn("w:id")
RELATIONSHIP: Final = qn("r:id")

# blocks
BODY: Final = qn("w:body")
PARAGRAPH: Final = qn("w:p")
TABLE: Final = qn("w:tbl")
ROW: Final = qn("w:tr")
CELL: Final = qn("w:tc")
SECTION: Final = qn("w:sectPr")
BOX_TEXT: Final = qn("w:txbxContent")
CONTROL: Final = qn("w:sdt")
CONTROL_CONTENT: Final = qn("w:sdtContent")

# what stands in a paragraph
RUN: Final = qn("w:r")
HYPERLINK: Final = qn("w:hyperlink")
FORMULAS: Final = frozenset(map(qn, ("m:oMath", "m:oMathPara")))
FORMULA_TEXT: Final = qn("m:t")

# what stands in a run
TEXT: Final = qn("w:t")
SYMBOL: Final = qn("w:sym")
BREAK: Final = qn("w:br")
LINE_END: Final = qn("w:cr")
TAB: Final = qn("w:tab")
PLACED_TAB: Final = qn("w:ptab")
HYPHEN: Final = qn("w:noBreakHyphen")
FOOTNOTE_MARK: Final = qn("w:footnoteReference")
ENDNOTE_MARK: Final = qn("w:endnoteReference")
DRAWINGS: Final = frozenset(map(qn, ("w:drawing", "w:pict", "w:object")))
FIELD_CHARACTER: Final = qn("w:fldChar")

# one thing for newer readers, another for older ones
ALTERNATE: Final = qn("mc:AlternateContent")
CHOICE: Final = qn("mc:Choice")
FALLBACK: Final = qn("mc:Fallback")

# properties
PARAGRAPH_PROPERTIES: Final = qn("w:pPr")
PARAGRAPH_STYLE: Final = qn("w:pStyle")
FRAME: Final = qn("w:framePr")
PAGE_BREAK_BEFORE: Final = qn("w:pageBreakBefore")
OUTLINE: Final = qn("w:outlineLvl")
LIST_PLACE: Final = qn("w:numPr")
LIST_ID: Final = qn("w:numId")
LIST_LEVEL: Final = qn("w:ilvl")
RUN_PROPERTIES: Final = qn("w:rPr")
RUN_STYLE: Final = qn("w:rStyle")
BOLD: Final = qn("w:b")
ITALIC: Final = qn("w:i")
HIDDEN: Final = qn("w:vanish")
RAISED: Final = qn("w:vertAlign")
INSERTION: Final = qn("w:ins")
DELETION: Final = qn("w:del")
