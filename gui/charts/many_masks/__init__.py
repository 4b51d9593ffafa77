"""One image, or many, through many masks: how far the answers spread, and what their mean is."""
