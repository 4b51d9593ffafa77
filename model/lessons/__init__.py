"""Lessons: what they are, how their files are read, and what they know of a run."""
