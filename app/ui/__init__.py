"""The window: screens, models and widgets. The only floor that knows Qt; it holds no rule about letters."""
