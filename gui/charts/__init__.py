"""The further charts of the plot card: what the networks answer to questions, run by run."""
