"""Lessons about the small experiment of the window's tests."""

from dataclasses import replace

from model.lessons.lesson import Lesson
from model.lessons.reader import read_lesson
from tests.gui.whole_window import small_preset

FRONT = '+++\ntitle = "Small"\nabout = "About."\npreset = "textbook"\n{front}+++\n'
ASKING = """
## Guess

Now {none.test_accuracy}.

```step
until = { epoch = 2 }

[question]
prompt = "Which epoch?"
choices = [
  { text = "The first", when = "epoch == 1", then = "Epoch {epoch}, the first." },
  { text = "The second", when = "epoch == 2", then = "Epoch {epoch}, the second." },
]
otherwise = "None."
```

---

Then {none.test_accuracy}.
"""
LAST = """
## The end

At epoch {epoch}.

```step
highlight = ["play", "layer-2"]
chart = "loss"
quantity = "signal"
```
"""


def small_lesson(folder, *steps: str, front: str = "", **settings) -> Lesson:
    """Return a lesson of these steps about the twin runs of 3 epochs of 5 steps."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "small.md"
    path.write_text(FRONT.replace("{front}", front) + "".join(steps), encoding="utf-8")
    return replace(read_lesson(path), preset=small_preset(**settings))
