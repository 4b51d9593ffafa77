"""Play, pause and step; how fast, and how far training is."""
