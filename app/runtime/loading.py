"""Loading the program without looking for garbage in it.

What a module makes stays as long as the program. Looking through the objects of some 900 modules again and again as
they are loaded, and once more when the program ends, took a third of what a command took in all.
"""

import gc


def begin_loading() -> None:
    """Collect no garbage until `end_loading`. For a process of the program's own, before it imports the rest."""
    gc.disable()


def end_loading() -> None:
    """Collect garbage again, of what comes from now on; nothing where no loading was begun."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
