"""The parts of the control panel: a plan of runs, and the editors of their settings."""
