"""A single hidden layer in the room of all of them."""
