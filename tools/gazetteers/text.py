"""Text helpers shared by the builders: accent folding and comparison keys."""
import re
import unicodedata

_SPECIAL = str.maketrans({
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "Ð": "D", "ð": "d",
    "ı": "i", "İ": "I", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
    "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A", "ǝ": "a", "Ǝ": "A", "ħ": "h", "Ħ": "H",
    "ŋ": "ng", "ʻ": "'", "ʼ": "'", "’": "'", "‘": "'", "`": "'", "ʿ": "'", "ʾ": "'",
    "–": "-", "—": "-", "‐": "-", "\u00a0": " ",
})


def plain(text):
    """Plain apostrophes, hyphens and spaces, composed accents."""
    text = unicodedata.normalize("NFC", text)
    for mark in "’‘ʻʼʿʾ`":
        text = text.replace(mark, "'")
    text = re.sub(r"²|\s*\(EH[^)]*\)", "", text)
    text = text.replace("–", "-").replace("—", "-").replace("‐", "-").replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text).strip()


def fold(text):
    """The same name without accents and special letters."""
    text = unicodedata.normalize("NFD", text.translate(_SPECIAL))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", text)


def key(text):
    """A comparison key: folded, lower case, letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", fold(text).lower())


def is_latin(text):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x2100 for c in text)


def clean_form(text):
    """True when a source name is one plain name: no comma, bracket or slash."""
    return bool(text) and is_latin(text) and not re.search(r"[,;()\[\]/&*\d]|\b(de|lb)\b$", text)
