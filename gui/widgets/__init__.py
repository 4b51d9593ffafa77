"""Controls and texts that every card uses."""
