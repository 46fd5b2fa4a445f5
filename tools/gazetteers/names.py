"""Given names and surnames of the world, romanised: evidence, never proof."""
import re

import sources
from tables import read_hand_list
from text import fold, is_latin, plain
from translit import romanise

LATIN = ["en", "en_US", "en_GB", "en_AU", "en_CA", "en_IE", "en_GH", "en_HK", "en_IN", "en_NG", "en_NP", "en_ZA", "af_ZA",
         "az", "cs_CZ", "cy", "da", "de", "de_AT", "de_CH", "es", "es_MX", "fi", "fr", "fr_BE", "fr_CA", "fr_CH", "fr_LU",
         "fr_SN", "hr", "hu", "id_ID", "it", "lv", "nb_NO", "nl", "nl_BE", "pl", "pt_BR", "pt_PT", "ro", "ro_MD", "sk",
         "sl_SI", "sr_RS_latin", "sv", "tr", "uz_UZ_latin", "vi", "yo_NG", "zu_ZA", "ku_kmr_latin"]
CYRILLIC = ["ru", "uk"]
SURNAMES_PER_LOCALE, SURNAMES_OF_ENGLISH = 300, 600
GIVEN_PER_LOCALE = 90
GIVEN_OF_ENGLISH = 800


def _usable(name):
    return is_latin(name) and re.fullmatch(r"[^\W\d_]['’\w]*(?:-[^\W\d_]\w+)?", name) and len(name) >= 2 and name[0].isupper() and not name[1].isupper()


def _spread(names, limit):
    """At most LIMIT names taken evenly over the sorted list, so that every initial keeps its share."""
    names = sorted(set(names))
    if len(names) <= limit:
        return names
    return [names[i * len(names) // limit] for i in range(limit)]


def _collect(root, field, limit_for):
    found = set()
    for locale in LATIN:
        names = [plain(n) for n in sources.faker_names(root, locale, field)]
        found.update(_spread([n for n in names if _usable(n)], limit_for(locale)))
    for locale in CYRILLIC:
        names = [romanise(n, locale) for n in sources.faker_names(root, locale, field) if re.fullmatch(r"[\w-]+", n)]
        found.update(_spread(names, limit_for(locale)))
    return found


def with_folded(names):
    """Every accented name also without accents, as most newspapers print it."""
    return set(names) | {fold(n) for n in names}


def surnames(root):
    found = _collect(root, "last_name", lambda locale: SURNAMES_OF_ENGLISH if locale == "en" else SURNAMES_PER_LOCALE)
    found.update(read_hand_list("surnames.txt"))
    return with_folded(found) - set(read_hand_list("not-surnames.txt"))


def given_names(root):
    found = _collect(root, "first_name", lambda locale: GIVEN_OF_ENGLISH if locale == "en" else GIVEN_PER_LOCALE)
    found.update(read_hand_list("given-names.txt"))
    return with_folded(found) - set(read_hand_list("not-given-names.txt"))
