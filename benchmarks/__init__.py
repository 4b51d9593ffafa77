"""How fast it is, as ratios to what is measured on the same machine in the same minute."""
