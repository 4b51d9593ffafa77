"""Probes: questions to the networks of an experiment that leave its training as it is."""
