"""What is on show: moments of the flow card, how they are looked at, and on which scales."""
