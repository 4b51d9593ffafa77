"""What a person can do by a key, and where it is told: the shortcut list, the command palette."""
