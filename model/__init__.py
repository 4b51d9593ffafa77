"""Everything about dropout that is true without a screen: plain NumPy, never Qt."""
