"""The lesson panel: what a lesson says, asks and finds."""
