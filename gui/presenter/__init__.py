"""Presenter mode: the window as a class sees it from the last row."""
