"""Small OpenDocument texts made in code."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_DECLARED = " ".join(
    [
        *(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "text", "table", "style", "meta", "manifest")),
        f'xmlns:draw="{_ODF}drawing:1.0" xmlns:fo="{_ODF}xsl-fo-compatible:1.0" xmlns:svg="{_ODF}svg-compatible:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
MIMETYPE = "application/vnd.oasis.opendocument.text"


def p(text: str, style: str = "") -> str:
    """Return a paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def frame(*paragraphs: str) -> str:
    """Return a frame with a text box, as it hangs in a paragraph or on a page."""
    return f"<draw:frame><draw:text-box>{''.join(paragraphs)}</draw:text-box></draw:frame>"


def text_style(name: str, properties: str, family: str = "text", more: str = "") -> str:
    """Return a style with text properties; `more` are attributes of its own."""
    style = f'style:name="{name}" style:family="{family}" {more}'
    return f"<style:style {style}><style:text-properties {properties}/></style:style>"


def odt(body: str, automatic: str = "", masters: str = "", meta: str = "", manifest: str = "") -> bytes:
    """Return a text: its body, automatic styles, master pages, properties and entries of the manifest."""
    return zipped(odt_members(body, automatic, masters, meta, manifest))


def odt_members(
    body: str, automatic: str = "", masters: str = "", meta: str = "", manifest: str = ""
) -> dict[str, str]:
    """Return the members `odt` zips, to be altered first."""
    return {
        "mimetype": MIMETYPE,
        "content.xml": _root(
            "document-content",
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>",
        ),
        "styles.xml": _root("document-styles", f"<office:master-styles>{masters}</office:master-styles>"),
        "meta.xml": _root("document-meta", f"<office:meta>{meta}</office:meta>"),
        "META-INF/manifest.xml": f"<manifest:manifest {_DECLARED}>{manifest}</manifest:manifest>",
    }


def flat_odt(body: str, masters: str = "", meta: str = "") -> bytes:
    """Return the same as one XML file."""
    inner = (
        f"<office:meta>{meta}</office:meta><office:master-styles>{masters}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    root = _root("document", inner).replace("<office:document ", f'<office:document office:mimetype="{MIMETYPE}" ')
    return f'<?xml version="1.0" encoding="UTF-8"?>{root}'.encode()


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """Return a zip as OpenDocument wants it: the media type first and not deflated."""
    raw = BytesIO()
    with zipfile.ZipFile(raw, "w") as packed:
        for name, content in members.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(zipfile.ZipInfo(name), content, method)
    return raw.getvalue()


def _root(name: str, inner: str) -> str:
    return f"<office:{name} {_DECLARED}>{inner}</office:{name}>"
