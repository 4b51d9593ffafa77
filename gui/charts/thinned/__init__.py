"""The network that one mask leaves over, line by line."""
