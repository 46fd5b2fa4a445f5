"""Cyrillic names as English news spells them."""

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}
_UKRAINIAN = dict(_COMMON, **{"г": "h", "и": "y", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "й": "i", "ю": "iu", "я": "ia"})
_TABLES = {"ru": _COMMON, "uk": _UKRAINIAN}


def romanise(name, language):
    table = _TABLES[language]
    text = "".join(table.get(c, c) for c in name.lower())
    if language == "ru":
        if text.startswith("e") and name[0] in "Ее":
            text = "ye" + text[1:]
        for ending, plain in (("iy", "y"), ("yy", "y")):
            if text.endswith(ending):
                text = text[:-2] + plain
    elif text.endswith("yi"):
        text = text[:-2] + "yi"
    return "-".join(part.capitalize() for part in text.split("-"))
