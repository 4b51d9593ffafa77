"""The window: Qt widgets that draw Frames and send the person's wishes back."""
