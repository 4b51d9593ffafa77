"""What the terms in the window mean, each in a sentence and with where it comes from."""
