"""outlined: the text of an SVG file as outlines, so that it needs no font.

The bundled type faces are hardly on the machine that shows the slides, and text in another face
runs into what stands beside it.
"""

import xml.etree.ElementTree as ET

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainterPath

from gui.style.fonts import CODE_FAMILY, create_code_font, create_font

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_KEPT = ("fill", "fill-opacity", "transform")
_COMMANDS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
    QPainterPath.ElementType.CurveToDataElement: "",
}


def outlined(svg: bytes, size: QSize) -> bytes:
    """Return the file with a path for every text, which keeps its words as a label.

    Parameters
    ----------
    svg : bytes
        As Qt writes it.
    size : QSize
        In pixels. Qt gives millimetres, of which programs make different numbers of pixels.

    """
    ET.register_namespace("", _SVG)
    ET.register_namespace("xlink", _XLINK)
    root = ET.fromstring(svg)  # noqa: S314 - written by Qt a moment ago
    root.attrib |= {"width": f"{size.width()}", "height": f"{size.height()}"}
    for text in list(root.iter(f"{{{_SVG}}}text")):
        _replace_by_path(text)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data


def _replace_by_path(text: ET.Element) -> None:
    words, told = (text.text or "").rstrip("\n"), dict(text.attrib)
    path = _path_of(words, told)
    text.clear()
    text.tag = f"{{{_SVG}}}path"
    text.attrib = {name: told[name] for name in _KEPT if name in told}
    text.attrib |= {"stroke": "none", "fill-rule": "nonzero", "aria-label": words, "d": path}


def _path_of(words: str, told: dict[str, str]) -> str:
    """The outlines of words, from where Qt has them begin, as path data."""
    create = create_code_font if told["font-family"].startswith(CODE_FAMILY) else create_font
    font = create(round(float(told["font-size"])), int(told["font-weight"]))
    path = QPainterPath()
    path.addText(QPointF(float(told["x"]), float(told["y"])), font, words)
    elements = (path.elementAt(place) for place in range(path.elementCount()))
    return " ".join(f"{_COMMANDS[each.type]}{each.x:.2f} {each.y:.2f}" for each in elements)
