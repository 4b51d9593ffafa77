"""The plot card: the runs in numbers, and a chart of them."""
