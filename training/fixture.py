"""Writes pieces.tsv: words, their shape and pieces, by which Java proves that it cuts words as training did.

The words are put together here from parts, letters of many scripts and signs; none comes from a text.
"""

import random
import sys

from train import vocabulary
from wordpiece import WordPiece, shape

STEMS = """shell bomb attack village ministry cease fire front line troop brigade drone hospital market convoy border river
bridge separat oblast raion checkpoint militia govern parliament negotiat humanitarian corridor evacuat hostage prison displace
casualt artillery mortar sniper rebel insurg coalition sanction embargo referend annex occup liberat denounc allege confirm
Karabakh Donetsk Idlib Aleppo Mosul Kharkiv Stepanakert Tigray Mekelle Gaza Rafah Khan Younis Kivu Goma Sahel Ménaka Kidal
Šabac Łódź Đakovica Özgür Çelik Ağdam Şuşa Məmmədov Nguyễn São Tomé Bjørn Þór Ærø Œuvre naïve façade coöperate""".split()
ENDS = ["", "s", "ed", "ing", "ation", "er", "'s", "’s", "-led", "-held", ".", "ly", "ova", "yan", "stan", "ište", "2", "-72", "/B"]
ODD = ["U.S.", "U.N.", "a.m.", "n't", "n’t", "``", "''", "“", "”", "…", "...", "--", "—", "–", "$", "€", "£", "%", "&", "AT&T", "@someone", "#tag",
       "http://a.example/b?c=d", "x@y.example", "1,200", "3.5", "1990s", "23rd", "AK-47", "T-72B3", "M23", "CO2", "I", "A", "J.", "É", "Ü.", "İzmir", "ıssız",
       "Москва", "київ", "Քարաբաղ", "القدس", "ירושלים", "东京", "日本国", "한국", "ไทย", "हिन्दी", "Ωmega", "ß", "ﬁre", "ｆｕｌｌ", "e\u0301tat", "a\u200bb", "\u00ad",
       "\u200e", "\ufeff", "\ufffd", "\u0000", "\ud7ff", "😀", "👩‍🚀", "𝔘nicode", "½", "Ⅷ", "²", "№", "°", "\u00a0", "\u3000", "a b", "\t", "´", "`", "‘tis", "Shi‘ite", "Nagorno‑Karabakh",
       "x" * 100, "x" * 101, "ab" * 60, "co-" * 12, "supercalifragilisticexpialidocious", "Donaudampfschifffahrtsgesellschaft"]


def main():
    pieces = WordPiece(vocabulary(sys.argv[1]))
    chance = random.Random(11)
    words = list(ODD)
    for stem in STEMS:
        for end in ENDS:
            word = stem + end
            words += [word, word.upper(), word[:1].upper() + word[1:]]
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'.,/éèüößñçğışčžłøåæœ"
    words += ["".join(chance.choice(letters) for _ in range(chance.randint(1, 14))) for _ in range(1500)]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for word in dict.fromkeys(words):
            escaped = "".join("\\u%04x" % u for u in units(word))
            out.write("%s\t%d\t%s\n" % (escaped if not word.isascii() or not word.isprintable() or "\\" in word else word,
                                        shape(word), " ".join(map(str, pieces.pieces(word)))))


def units(word):
    held = word.encode("utf-16-be", "surrogatepass")
    return [held[i] * 256 + held[i + 1] for i in range(0, len(held), 2)]


if __name__ == "__main__":
    main()
