"""Every action once: its name, its key, its menu. The menus and the overview of keys are made from the same table."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.domain.blocks import ListKind
from app.ui.rail import Place
from app.ui.theme import Theme

Key = QKeySequence.StandardKey


class Actions(QObject):
    """The actions of the window; screens connect to those they carry out.

    Signals:
        place_chosen (Place): a screen was asked for.
        theme_chosen (Theme): a theme was asked for.
    """

    place_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._placed: dict[QAction, frozenset[Place]] = {}
        self._ready = False
        self._make_file()
        self._make_letter()
        self._make_draft()
        self._make_layout()
        self._make_register()
        self._make_view()
        self.enable(False)

    def _make_file(self) -> None:
        self.open_files = self._add(self.tr("Brieven &inlezen…"), Key.Open)
        self.open_folder = self._add(self.tr("&Map inlezen…"), "Ctrl+Shift+O")
        self.export_to_sign = self._add(self.tr("&Exporteren ter ondertekening…"), "Ctrl+E", Place.COMPOSE)
        self.export_to_send = self._add(self.tr("Exporteren om te &verzenden…"), "Ctrl+Shift+E", Place.COMPOSE)
        self.pdf = self._add(self.tr("PDF ma&ken…"), "Ctrl+Alt+P", Place.COMPOSE)
        self.redline = self._add(self.tr("Wi&jzigingen als Word-bestand…"), "Ctrl+Shift+H", Place.COMPOSE)
        self.copy_mail = self._add(self.tr("&Kopiëren voor e-mail"), "Ctrl+Alt+C", Place.COMPOSE)
        self.print = self._add(self.tr("Af&drukken…"), Key.Print, Place.COMPOSE)
        self.inspect = self._add(self.tr("&Bestand inspecteren…"), "Ctrl+Shift+I")
        self.back_up = self._add(self.tr("&Reservekopie maken"), "Ctrl+Shift+K")
        self.settings = self._add(self.tr("I&nstellingen…"), "Ctrl+,")
        self.quit = self._add(self.tr("&Afsluiten"), "Ctrl+Q")
        self.undo = self._add(self.tr("&Ongedaan maken"), "Ctrl+Z", Place.COMPOSE)
        self.redo = self._add(self.tr("Op&nieuw"), "Ctrl+Shift+Z", Place.COMPOSE)
        self.find = self._add(self.tr("&Zoeken"), Key.Find)

    def _make_letter(self) -> None:
        self.new_letter = self._add(self.tr("&Nieuwe Kamerbrief"), "Ctrl+N")
        self.new_kind = self._add(self.tr("Nieuw st&uk…"), "Ctrl+Alt+N")
        self.answer = self._add(self.tr("&Beantwoorden"), "Ctrl+R", Place.ARCHIVE)
        self.copy_kenmerk = self._add(self.tr("Kenmerk &kopiëren"), "Ctrl+Shift+C", Place.ARCHIVE)
        self.party = self._add(self.tr("&Gegevens van de relatie…"), "F2", Place.ARCHIVE, Place.COMPOSE)
        self.status = self._add(self.tr("&Status…"), "Ctrl+Shift+S", Place.ARCHIVE)
        self.change = self._add(self.tr("Gegevens van de brief &wijzigen…"), "Ctrl+F2", Place.ARCHIVE)
        self.link = self._add(self.tr("&Verbinden met…"), "Ctrl+L", Place.ARCHIVE)
        self.accept_twin = self._add(self.tr("Als &tweeling verbinden"), "Ctrl+Shift+L", Place.ARCHIVE)
        self.twin = self._add(self.tr("T&weeling voor de andere Kamer"), "Ctrl+Shift+T", Place.ARCHIVE, Place.COMPOSE)
        self.join = self._add(self.tr("&Bestand toevoegen…"), "Ctrl+Shift+A", Place.ARCHIVE)
        self.history = self._add(self.tr("Gesc&hiedenis…"), "Ctrl+H", Place.ARCHIVE)
        self.bin = self._add(self.tr("Naar de &prullenbak"), "Ctrl+Delete", Place.ARCHIVE)
        self.show_bin = self._add(self.tr("Prullenbak &tonen…"), "Ctrl+Shift+B", Place.ARCHIVE)
        self.register = self._add(self.tr("&Registreren en volgende"), "Ctrl+Return", Place.INTAKE)
        self.register.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self.skip = self._add(self.tr("&Overslaan"), "Ctrl+J", Place.INTAKE)
        self.discard = self._add(self.tr("&Weggooien"), "Ctrl+Shift+Delete", Place.INTAKE)
        self.report = self._add(self.tr("&Verslag van het inlezen"), "Ctrl+Shift+R", Place.INTAKE)

    def _make_draft(self) -> None:
        self.own_text = self._add(self.tr("Eigen &tekst"), "Ctrl+T", Place.COMPOSE)
        self.picture = self._add(self.tr("A&fbeelding invoegen…"), "Ctrl+Shift+F", Place.COMPOSE)
        self.insert = self._add(self.tr("Tekstblok &invoegen"), "Alt+Return", Place.COMPOSE)
        self.make_paragraph = self._add(self.tr("Tekstblok &maken…"), "Ctrl+Shift+Y", Place.COMPOSE)
        self.move_up = self._add(self.tr("Onderdeel om&hoog"), "Alt+Up", Place.COMPOSE)
        self.move_down = self._add(self.tr("Onderdeel om&laag"), "Alt+Down", Place.COMPOSE)
        self.remove = self._add(self.tr("Onderdeel &verwijderen"), Key.Delete, Place.COMPOSE)
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.next_open = self._add(self.tr("Volgende &open plek"), "F8", Place.COMPOSE)
        self.draft_history = self._add(self.tr("Versies van het &concept…"), "Ctrl+Alt+H", Place.COMPOSE)
        self.dates = self._add(self.tr("&Datums in de brief…"), "Ctrl+Alt+D", Place.COMPOSE)
        self.drafts = self._add(self.tr("Alle &concepten"), "Alt+Left", Place.COMPOSE)

    def _make_layout(self) -> None:
        add = self._add_for_text
        self.strong = add(self.tr("&Vet"), "Ctrl+B", "B")
        self.emph = add(self.tr("&Cursief"), "Ctrl+I", "I")
        self.sup = add(self.tr("&Superscript"), "Ctrl+Shift+.", "x²")
        self.sub = add(self.tr("Su&bscript"), "Ctrl+Shift+,", "x₂")
        self.headings = (
            add(self.tr("&Gewone tekst"), "Ctrl+Alt+0", "¶"),
            add(self.tr("Kop &1"), "Ctrl+Alt+1", "K1"),
            add(self.tr("Kop &2"), "Ctrl+Alt+2", "K2"),
            add(self.tr("Kop &3"), "Ctrl+Alt+3", "K3"),
        )
        self.lists = {
            ListKind.NUMBER: add(self.tr("&Nummers"), "Ctrl+Shift+7", "1."),
            ListKind.LETTER: add(self.tr("&Letters"), "Ctrl+Shift+6", "a."),
            ListKind.BULLET: add(self.tr("&Opsommingstekens"), "Ctrl+Shift+8", "•"),
            ListKind.DASH: add(self.tr("Stree&pjes"), "Ctrl+Shift+9", "–"),
        }
        self.quote = add(self.tr("Ci&taat"), "Ctrl+Alt+Q", "”")
        self.note = add(self.tr("&Voetnoot"), "Ctrl+Alt+F", "noot")
        self.text_link = add(self.tr("&Koppeling…"), "Ctrl+K", "link")
        self.table_in = add(self.tr("Tab&el…"), "Ctrl+Alt+T", "tabel")
        self.page_break = add(self.tr("Nieuwe blad&zijde"), "Ctrl+Alt+Return", "↧")
        self.annex = add(self.tr("Bij&lage beginnen"), "", "bijlage")
        self.value = add(self.tr("&Waarde invullen"), "F4", "[ ]")
        for each in (self.strong, self.emph, self.sup, self.sub, self.quote, *self.headings, *self.lists.values()):
            each.setCheckable(True)

    def _add_for_text(self, name: str, key: str, short: str) -> QAction:
        action = self._add(name, key, Place.COMPOSE)
        action.setIconText(short)
        return action

    def _make_register(self) -> None:
        self.kenmerken = self._add(self.tr("&Kenmerken…"), "Ctrl+Shift+N")
        self.backups = self._add(self.tr("Re&servekopieën…"), "Ctrl+Shift+P")
        self.offices = self._add(self.tr("&Bewindspersonen…"), "Ctrl+Shift+M")
        self.parties = self._add(self.tr("&Relaties…"), "Ctrl+Shift+F2")
        self.templates = self._add(self.tr("S&jablonen…"), "Ctrl+Shift+J")
        self.library = self._add(self.tr("&Tekstblokken…"), "Ctrl+Shift+G")

    def _make_view(self) -> None:
        self.places = {
            Place.ARCHIVE: self._add(self.tr("&Archief"), "Ctrl+1"),
            Place.INTAKE: self._add(self.tr("&Inlezen"), "Ctrl+2"),
            Place.COMPOSE: self._add(self.tr("&Opstellen"), "Ctrl+3"),
        }
        for action in self.places.values():
            action.triggered.connect(self._on_place_triggered)
        names = {
            Theme.SYSTEM: self.tr("Zoals het &systeem"),
            Theme.LIGHT: self.tr("&Licht"),
            Theme.DARK: self.tr("&Donker"),
        }
        group = QActionGroup(self)
        self.themes = {theme: self._add(name, "") for theme, name in names.items()}
        for action in self.themes.values():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(self._on_theme_triggered)
        self.notice_act = self._add(self.tr("Melding &uitvoeren"), "Ctrl+M")
        self.overview = self._add(self.tr("&Sneltoetsen"), Key.HelpContents)

    def _add(self, name: str, key: str | Key, *places: Place) -> QAction:
        action = QAction(name, self)
        if key:
            action.setShortcut(QKeySequence(key))
        self._placed[action] = frozenset(places)
        self._window.addAction(action)
        return action

    def menu_bar(self, window: QWidget) -> QMenuBar:
        """Return the menu bar with all of them."""
        bar = QMenuBar(window)
        for name, rows in self.table():
            menu = bar.addMenu(name)
            for row in rows:
                _add_row(menu, row)
            if self.notice_act in rows:
                menu.addMenu(self._themes_menu(window))
        return bar

    def _themes_menu(self, window: QWidget) -> QMenu:
        menu = QMenu(self.tr("&Thema"), window)
        menu.addActions(list(self.themes.values()))
        return menu

    def table(self) -> tuple[tuple[str, tuple[QAction | None, ...]], ...]:
        """Return the menus in order, each with its actions; None is a line between."""
        return (
            (
                self.tr("&Bestand"),
                (
                    *(self.open_files, self.open_folder, None),
                    *(self.export_to_sign, self.export_to_send, self.inspect, None, self.back_up, None),
                    *(self.settings, None, self.quit),
                ),
            ),
            (self.tr("Be&werken"), (self.undo, self.redo, None, self.find)),
            (
                self.tr("B&rief"),
                (
                    *(self.new_letter, self.new_kind, self.answer, self.twin, self.copy_kenmerk, self.party, None),
                    *(
                        self.status,
                        self.change,
                        self.link,
                        self.accept_twin,
                        self.join,
                        self.history,
                        self.bin,
                        self.show_bin,
                        None,
                    ),
                    *(self.register, self.skip, self.discard, self.report, None),
                    *(self.drafts, self.own_text, self.insert, self.make_paragraph, self.picture),
                    *(self.move_up, self.move_down, self.remove),
                    *(
                        self.next_open,
                        self.dates,
                        self.draft_history,
                        None,
                        self.pdf,
                        self.redline,
                        self.copy_mail,
                        self.print,
                    ),
                ),
            ),
            (
                self.tr("&Opmaak"),
                (
                    *(self.strong, self.emph, self.sup, self.sub, None, *self.headings, None),
                    *(*self.lists.values(), self.quote, None, self.note, self.text_link, self.table_in),
                    *(self.page_break, self.annex, None, self.value),
                ),
            ),
            (
                self.tr("Regis&ter"),
                (self.library, self.parties, self.offices, self.kenmerken, self.templates, None, self.backups),
            ),
            (self.tr("B&eeld"), (*self.places.values(), None, self.notice_act)),
            (self.tr("&Help"), (self.overview,)),
        )

    def enable(self, ready: bool) -> None:
        """Let the actions be used, now that the archive is open."""
        self._ready = ready
        self.show_place(Place.ARCHIVE)

    def show_place(self, place: Place) -> None:
        """Let only those actions be used that mean something on this screen."""
        always = {self.quit, self.overview, self.notice_act, *self.themes.values()}
        for action, places in self._placed.items():
            action.setEnabled(action in always or (self._ready and (not places or place in places)))

    def show_theme(self, theme: Theme) -> None:
        """Mark the theme in use."""
        self.themes[theme].setChecked(True)

    @Slot()
    def _on_place_triggered(self) -> None:
        self.place_chosen.emit(next(place for place, action in self.places.items() if action is self.sender()))

    @Slot()
    def _on_theme_triggered(self) -> None:
        self.theme_chosen.emit(next(theme for theme, action in self.themes.items() if action is self.sender()))


def _add_row(menu: QMenu, row: QAction | None) -> None:
    if row is None:
        menu.addSeparator()
    else:
        menu.addAction(row)
