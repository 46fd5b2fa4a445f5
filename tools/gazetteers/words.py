"""Common English words in lower case, for telling names from words."""
import re

import sources


def common_words(root):
    return {w for w in sources.word_list(root) if re.fullmatch(r"[a-z]{2,}", w)}
