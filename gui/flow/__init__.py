"""The flow card: one sample on its way through a network, layer by layer."""
