"""Which digits are taken for which, and the images behind each number."""
