"""Texts as such: their notation, their stored form, and when two of them are the same. Letters are unknown here."""
