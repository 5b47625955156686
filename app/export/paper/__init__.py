"""The letter on paper: LibreOffice, the pages it lays out, and what can be read from them."""
