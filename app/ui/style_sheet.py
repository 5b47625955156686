"""What the palette cannot say, as Qt style sheet; the names in braces are those of `theme.Colours`."""

SHEET = """
QToolTip {{ border: 1px solid {line}; padding: 4px; color: {text}; background: {raised}; }}
QMenuBar {{ background: {window}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {chosen}; color: {text}; }}
QMenu {{ background: {base}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 20px; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; color: {text}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QTextBrowser#field {{
    background: {base}; border: 1px solid {line}; border-radius: 4px; padding: 5px 7px; color: {text};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
    border: 2px solid {accent}; padding: 4px 6px; }}
QPlainTextEdit#source, QPlainTextEdit#source:focus {{ border: 0; border-radius: 0; padding: 0; }}
QListWidget::item {{ padding: 4px 14px; color: {text}; }}
QListWidget::item:selected {{ background: {chosen}; color: {text}; }}
QTextBrowser#paper {{ background: #ffffff; color: #1c2128; }}
QFrame#header {{ background: {window}; border: 0; border-bottom: 1px solid {line}; }}
QFrame#formatbar {{ background: {window}; border: 0; border-bottom: 1px solid {line}; }}
QFrame#formatbar QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px 4px; color: {text}; }}
QFrame#formatbar QToolButton:hover {{ background: {chosen}; }}
QFrame#formatbar QToolButton:checked {{ background: {chosen}; border-color: {accent}; }}
QFrame#popup {{ background: {base}; border: 1px solid {accent}; border-radius: 4px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {line}; }}
QTabBar {{ background: {window}; }}
QTabBar::tab {{ background: transparent; color: {quiet}; border: 0; border-bottom: 2px solid transparent;
    padding: 8px 14px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; font-weight: 600; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ background: {chosen}; }}
QWidget#editor {{ background: {base}; }}
QFrame#slip {{ background: {base}; border: 1px solid {line}; border-radius: 4px; }}
QLineEdit:read-only {{ background: {window}; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: 0; padding: 0; background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url({arrow}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {base}; border: 1px solid {line}; outline: 0;
    selection-background-color: {chosen}; selection-color: {text}; }}
QPushButton {{ background: {base}; border: 1px solid {line}; border-radius: 4px; padding: 6px 14px; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {quiet}; background: {window}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{ background: {line}; color: {quiet}; border-color: {line}; }}
QPushButton[flat_link="true"], QToolButton[flat_link="true"] {{
    background: transparent; border: 1px solid transparent; color: {accent}; padding: 4px 8px; border-radius: 4px; }}
QPushButton[flat_link="true"]:hover, QToolButton[flat_link="true"]:hover {{ background: {chosen}; }}
QPushButton[flat_link="true"]:focus, QToolButton[flat_link="true"]:focus {{ border: 1px solid {accent}; }}
QToolButton[flat_link="true"]::menu-indicator {{ image: none; }}
QPushButton[flat_link="true"]:disabled, QToolButton[flat_link="true"]:disabled {{ color: {quiet}; }}
QToolButton[slim="true"] {{ padding: 0 4px; }}
QToolButton#rail {{ border: 0; border-radius: 6px; padding: 8px 2px 6px 2px; color: {quiet}; }}
QToolButton#rail:hover {{ background: {chosen}; }}
QToolButton#rail:focus {{ border: 2px solid {accent}; padding: 6px 0 4px 0; }}
QToolButton#rail:checked {{ background: {chosen}; color: {text}; font-weight: 600; }}
QFrame#railframe {{ background: {window}; border: 0; border-right: 1px solid {line}; }}
QFrame#remarks {{ background: {warning_ground}; border: 0; border-top: 1px solid {line};
    border-bottom: 1px solid {line}; }}
QFrame#pane {{ background: {base}; border: 0; }}
QFrame#sidepane {{ background: {raised}; border: 0; }}
QLabel#quiet {{ color: {quiet}; }}
QLabel#ground {{ color: {quiet}; background: {window}; border-top: 1px solid {line}; }}
QLabel#hint {{ color: {quiet}; }}
QLabel#wrong {{ color: {warning}; }}
QLabel#rubricering {{ color: {warning}; background: {warning_ground}; border-radius: 4px; padding: 4px 8px;
    font-weight: 600; }}
QLabel#title {{ font-weight: 600; }}
QTreeWidget {{ background: {base}; border: 1px solid {line}; outline: 0; }}
QTreeWidget::item {{ padding: 4px 9px 4px 4px; color: {text}; }}
QTreeWidget::item:selected {{ background: {chosen}; color: {text}; }}
QTreeWidget::branch:selected {{ background: {chosen}; }}
QTableView, QListView, QTextBrowser, QScrollArea {{ background: {base}; border: 0; outline: 0; }}
QScrollArea > QWidget > QWidget#form {{ background: {base}; }}
QListView#side {{ background: {raised}; }}
QTextBrowser#side {{ background: {raised}; }}
QHeaderView::section {{ background: {base}; color: {quiet}; border: 0; border-bottom: 1px solid {line};
    padding: 6px 8px; font-weight: 400; }}
QSplitter::handle {{ background: {line}; }}
QSplitter#panes::handle {{ background: transparent; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; color: {quiet}; }}
QStatusBar::item {{ border: 0; }}
QFrame#notice[level="info"] {{ background: {info_ground}; border-top: 1px solid {line}; }}
QFrame#notice[level="warning"] {{ background: {warning_ground}; border-top: 1px solid {line}; }}
QFrame#notice[level="warning"] QLabel {{ color: {warning}; }}
QLabel#banner {{ background: {warning_ground}; color: {warning}; border-bottom: 1px solid {line}; }}
QProgressBar {{ border: 0; background: {line}; border-radius: 2px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
