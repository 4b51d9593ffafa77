"""Tiles: pictures of a layer, an image or an answer, a cell a unit."""
