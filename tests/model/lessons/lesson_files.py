"""A lesson's file, right or with a fault."""

FRONT = """+++
title = "Small"
preset = "textbook"
+++
"""
STEP = """
## First

Epoch {epoch}.

```step
highlight = "chart"
chart = "loss"
until = { epoch = 2 }

[question]
prompt = "Which?"
choices = [
  { text = "This", when = "none.gap > 0", then = "It is {none.gap}." },
  { text = "That", when = "none.gap <= 0", then = "None." },
]
otherwise = "Not yet."
```

---

After.
"""


def write(folder, text, name="small"):
    """Write a lesson into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.md"
    path.write_text(text, encoding="utf-8")
    return path
