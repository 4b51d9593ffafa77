"""How active the units are, and what the first layer weighs the pixels by."""
