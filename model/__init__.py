"""Everything about dropout that is true without a screen: plain NumPy, never Qt."""

import os

# One thread for each matrix product, wherever the model is used: then the arithmetic, and with it
# the history of a run, is the same windowed or headless, and the cores are free for evaluation's
# own threads. The libraries read these when NumPy is first imported.
os.environ.update(
    OPENBLAS_NUM_THREADS="1",
    OMP_NUM_THREADS="1",
    MKL_NUM_THREADS="1",
    VECLIB_MAXIMUM_THREADS="1",
)
