"""Test accuracy with units of every run disabled, by hand or by chance."""
