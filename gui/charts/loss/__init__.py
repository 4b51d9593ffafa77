"""Training and test loss over the epochs, run by run."""
