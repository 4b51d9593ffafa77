"""What guides a person: the first steps, what lessons do in the window, rings around its parts."""
