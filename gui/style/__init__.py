"""How everything looks: theme, style sheet, type, icons."""
