"""The person's own pictures: drawn, or from a file."""
