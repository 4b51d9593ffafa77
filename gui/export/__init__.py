"""What leaves the window for slides and sheets: pictures, numbers, a film."""
