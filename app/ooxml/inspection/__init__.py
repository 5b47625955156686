"""What a Word package holds beside its words, found in its trees and taken out of them. It knows no letters."""
