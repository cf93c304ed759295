"""Cuts words into the pieces that the encoder knows, and says which shape a word has.

Java's WordPiece and WordShape do exactly the same; training/pieces.tsv holds examples both must pass.
"""

import unicodedata

PAD, UNK, CLS, SEP, MASK = 0, 100, 101, 102, 103
LONGEST_WORD = 100
MOST_PIECES = 8  # of one word: the first six and the last two
QUOTES = {"‘": "'", "’": "'", "ʼ": "'", "´": "'", "`": "'", "′": "'", "‛": "'",
          "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"', "‟": '"', "…": "...",
          "‐": "-", "‑": "-"}
SHAPES = ["none", "lower", "title", "upper", "initial", "mixed", "digits", "digits-lower",
          "digits-upper", "punctuation", "abbreviation"]


def is_punctuation(c):
    cp = ord(c)
    if 33 <= cp <= 47 or 58 <= cp <= 64 or 91 <= cp <= 96 or 123 <= cp <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_cjk(cp):
    return (0x4E00 <= cp <= 0x9FFF or 0x3400 <= cp <= 0x4DBF or 0x20000 <= cp <= 0x2A6DF
            or 0x2A700 <= cp <= 0x2B73F or 0x2B740 <= cp <= 0x2B81F or 0x2B820 <= cp <= 0x2CEAF
            or 0xF900 <= cp <= 0xFAFF or 0x2F800 <= cp <= 0x2FA1F)


def fold(word):
    """The word's basic tokens: lower case, no accents, punctuation and CJK apart."""
    out, current = [], []
    text = "".join(QUOTES.get(c, c) for c in word)
    for c in unicodedata.normalize("NFD", text):
        category = unicodedata.category(c)
        if category in ("Cc", "Cf", "Cs", "Co", "Mn") or c == "\ufffd" or c.isspace():
            continue
        if is_punctuation(c) or is_cjk(ord(c)):
            if current:
                out.append("".join(current))
                current = []
            out.append(c)
        else:
            low = c.lower()
            current.append(low if len(low) == 1 else c)
    if current:
        out.append("".join(current))
    return out


class WordPiece:
    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cache = {}

    def pieces(self, word):
        """1 to MOST_PIECES piece numbers; UNK where nothing is known."""
        known = self.cache.get(word)
        if known is None:
            known = self.cut(word)
            self.cache[word] = known
        return known

    def cut(self, word):
        ids = []
        for token in fold(word):
            ids.extend(self.cut_token(token))
        if not ids:
            return [UNK]
        if len(ids) > MOST_PIECES:
            ids = ids[:MOST_PIECES - 2] + ids[-2:]
        return ids

    def cut_token(self, token):
        if len(token) > LONGEST_WORD:
            return [UNK]
        ids, start = [], 0
        while start < len(token):
            end = len(token)
            while end > start:
                piece = token[start:end] if start == 0 else "##" + token[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [UNK]
            ids.append(self.ids[piece])
            start = end
        return ids


def shape(word):
    """The number of the word's shape in SHAPES."""
    upper = lower = digits = other = letters = 0
    first_upper = False
    for c in word:
        category = unicodedata.category(c)
        if category in ("Lu", "Lt"):
            if letters == 0:
                first_upper = True
            letters += 1
            upper += 1
        elif category[0] == "L":
            letters += 1
            lower += 1
        elif category[0] == "N":
            digits += 1
        else:
            other += 1
    if letters == 0:
        return 6 if digits else 9
    if digits:
        return 8 if upper else 7
    if upper == 0:
        return 1
    if lower == 0:
        if letters == 1:
            return 4
        return 10 if "." in word else 3
    if first_upper and upper == 1:
        return 2
    return 5
