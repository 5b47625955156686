"""The template engine, with everything taken out that a paragraph has no need of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.compose.filters import FILTERS
from app.compose.values import Value

_OUTPUTS = " outputs"
"""Where the outputs of one rendering are kept; with a space, so that no template can name it."""


class ParagraphEnvironment(ImmutableSandboxedEnvironment):
    """Jinja without attributes, calls, globals, tests, loaders or caches.

    A template reaches it only after `template_rules.check`; this is the second wall behind that one.
    """

    def __init__(self) -> None:
        super().__init__(
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
            finalize=_note_output,
            cache_size=0,
        )
        self.globals.clear()
        self.tests.clear()
        self.filters.clear()
        self.filters.update(FILTERS)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Return False: no attribute of anything is read."""
        return False

    def is_safe_callable(self, obj: object) -> bool:
        """Return False: nothing is called."""
        return False


def render_source(template: Template, values: Mapping[str, Value], outputs: Callable[[Value], str]) -> str:
    """Return the text of `template`, each output replaced by what `outputs` makes of it."""
    return template.render({**values, _OUTPUTS: outputs})


# A finalize without a context is folded into the template when it is compiled, and would then run only once.
@pass_context
def _note_output(context: Context, output: Any) -> str:
    outputs: Callable[[Value], str] = context[_OUTPUTS]
    return outputs(output)
