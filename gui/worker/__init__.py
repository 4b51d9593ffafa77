"""Worker: the only place where Qt meets the Experiment, in a thread of its own."""
