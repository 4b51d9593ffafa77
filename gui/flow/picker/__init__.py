"""The row below the tiles: which image is on show."""
