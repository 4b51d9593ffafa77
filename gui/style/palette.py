"""The palette of a theme, for everything the style sheet does not reach."""

from PySide6.QtGui import QColor, QPalette

from gui.style.theme import Theme


def palette(theme: Theme) -> QPalette:
    """The theme as a QPalette."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: theme.canvas,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.sunken,
        role.Text: theme.ink,
        role.PlaceholderText: theme.ink3,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.surface,
        role.Highlight: theme.ink,
        role.HighlightedText: theme.surface,
        role.Accent: theme.ink,
        role.Link: theme.ink,
        role.LinkVisited: theme.ink2,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.hairline,
        role.Dark: theme.border,
        role.Shadow: theme.canvas,
    }
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.Link):
        result.setColor(group.Disabled, name, QColor(theme.border))
    for name in (role.Highlight, role.Accent):
        result.setColor(group.Disabled, name, QColor(theme.hairline))
    result.setColor(group.Disabled, role.HighlightedText, QColor(theme.ink3))
    return result
