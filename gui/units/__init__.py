"""Numbers on demand: what is known of the unit that is pointed at, and tiles to take away."""
