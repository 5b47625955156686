"""Which runs are the code of a field and which its result (ECMA-376 17.16.18)."""

from lxml import etree

from app.ooxml.names import qn


def code_elements(root: etree._Element) -> frozenset[etree._Element]:
    """Return the elements of `root` that stand in the code of a field, where a reader sees nothing.

    Fields stand in one another's code and run over paragraphs. One that is never ended hides nothing.
    """
    ended = _ended(root)
    hidden: set[etree._Element] = set()
    in_code: list[bool] = []
    for element in root.iter("*"):
        if element.tag != qn("w:fldChar"):
            if any(in_code):
                hidden.add(element)
        elif element in ended:
            in_code.append(True)
        elif in_code and element.get(qn("w:fldCharType")) == "separate":
            in_code[-1] = False
        elif in_code and element.get(qn("w:fldCharType")) == "end":
            in_code.pop()
    return frozenset(hidden)


def _ended(root: etree._Element) -> set[etree._Element]:
    begun: list[etree._Element] = []
    ended: set[etree._Element] = set()
    for element in root.iter(qn("w:fldChar")):
        kind = element.get(qn("w:fldCharType"))
        if kind == "begin":
            begun.append(element)
        elif kind == "end" and begun:
            ended.add(begun.pop())
    return ended
