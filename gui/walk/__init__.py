"""The walk card: one pass there and back, and the code that runs, with the numbers of one unit."""
