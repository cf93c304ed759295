"""Other systems' answers as ledger documents, so that one scorer judges all; see benchmarks/README.md.

peers.py texts REPORTS.jsonl OUT            the reports for the Java programs, behind form feeds, the date first
peers.py times|quotes|bodies|kept REPORTS.jsonl ANSWERS DOCUMENT.json
peers.py spacy REPORTS.jsonl DOCUMENT.json MODEL
peers.py numbers|tfidf REPORTS.jsonl DOCUMENT.json
peers.py table GOLD SUITE PRINTED SYSTEM HOW [FIGURE…]
"""
import calendar
import collections
import datetime
import json
import math
import os
import re
import sys


def reports(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def write(path, given, change=lambda report, i: None, **lists):
    """A document that holds the reports, as far as the scorers look at them."""
    document = {'format': 1, 'reports': []}
    for i, one in enumerate(given):
        report = {'id': one['id'], 'externalId': one['id'], 'dropped': [], 'titleEnd': 0, 'text': one.get('text', ''),
                  'published': one.get('published'), 'family': one['id'], 'event': None, 'toll': []}
        change(report, i)
        document['reports'].append(report)
    document.update({'claims': [], 'events': [], 'ceasefires': []}, **lists)
    with open(path, 'w', encoding='utf-8') as out:
        json.dump(document, out, ensure_ascii=False)


def rows(path):
    with open(path, encoding='utf-8') as lines:
        return [line.rstrip('\n').split('\t') for line in lines]


def texts(given, path):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('\f'.join((one.get('published') or '')[:10] + '\n' + (one.get('text') or one.get('html')).replace('\f', ' ')
                            for one in given))


def days(value, published):
    """First and last day of a TIMEX3 value; None where it tells none, as in our own table."""
    seasons = {'SP': (3, 5), 'SU': (6, 8), 'FA': (9, 11), 'Q1': (1, 3), 'Q2': (4, 6), 'Q3': (7, 9), 'Q4': (10, 12)}
    if value.count('/') == 1:
        first, last = value.split('/')
        return days(first, published)[0], days(last, published)[1]
    if value in ('PAST_REF', 'FUTURE_REF', 'PRESENT_REF'):
        return (None if value == 'PAST_REF' else published), (None if value == 'FUTURE_REF' else published)
    match = re.match(r'(\d{4})-(\d\d)-(\d\d)', value)
    if match:
        return match.group(), match.group()
    match = re.match(r'(\d{4})-W(\d\d)(-WE)?', value)
    if match:
        first = datetime.date.fromisocalendar(int(match[1]), int(match[2]), 6 if match[3] else 1)
        return str(first), str(datetime.date.fromisocalendar(int(match[1]), int(match[2]), 7))
    match = re.match(r'(\d{4})-(SP|SU|FA|Q\d)$', value)
    if match:
        first, last = seasons[match[2]]
        return month(int(match[1]), first)[0], month(int(match[1]), last)[1]
    match = re.match(r'(\d{4})-WI$', value)
    if match:
        return month(int(match[1]), 12)[0], month(int(match[1]) + 1, 2)[1]
    match = re.match(r'(\d{4})-(\d\d)$', value)
    if match:
        return month(int(match[1]), int(match[2]))
    match = re.match(r'(\d{4})$', value)
    if match:
        return match[1] + '-01-01', match[1] + '-12-31'
    match = re.match(r'(\d{3})X?$', value)
    if match:
        return match[1] + '0-01-01', match[1] + '9-12-31'
    return None, None


def month(year, of_year):
    return '%04d-%02d-01' % (year, of_year), '%04d-%02d-%02d' % (year, of_year, calendar.monthrange(year, of_year)[1])


def times(given, answers, path):
    mentions = []
    for i, start, end, value in rows(answers):
        one = given[int(i)]
        first, last = days(value, (one.get('published') or '')[:10] or None)
        mentions.append({'report': one['id'], 'kind': 'time', 'start': int(start), 'end': int(end), 'from': first, 'to': last})
    write(path, given, mentions=mentions)


def quotes(given, answers, path):
    attributions = []
    for i, start, end, first, last in rows(answers):
        text = given[int(i)]['text']
        span = lambda a, b: {'start': int(a), 'end': int(b), 'text': text[int(a):int(b)]}
        attributions.append({'report': given[int(i)]['id'], 'source': span(first, last) if int(first) >= 0 else None,
                             'cue': None, 'content': [span(start, end)], 'kind': 'direct'})
    write(path, given, attributions=attributions)


def bodies(given, answers, path):
    with open(answers, encoding='utf-8') as text:
        found = text.read().split('\f')

    def change(report, i):
        report['text'] = found[i]
    write(path, given, change)


def kept(given, answers, path):
    with open(answers, encoding='utf-8') as text:
        found = json.load(text)

    def change(report, i):
        report['text'] = found[given[i]['id']]['articleBody']
    write(path, given, change)


def spacy(given, path, model):
    import spacy as library
    pipeline = library.load(model, disable=['parser', 'lemmatizer', 'attribute_ruler', 'tagger'])
    mentions = []
    for one, read in zip(given, pipeline.pipe(one['text'] for one in given)):
        for name in read.ents:
            if name.label_ in ('GPE', 'LOC', 'FAC'):
                start = name.start_char + (4 if name.text.lower().startswith('the ') else 0)
                mentions.append({'report': one['id'], 'kind': 'place', 'start': start, 'end': name.end_char, 'country': None})
    write(path, given, mentions=mentions)


WORDS = dict(zip('one two three four five six seven eight nine ten eleven twelve'.split(), range(1, 13)), a=1, an=1)
NUMBER = r'\b(\d{1,3}|' + '|'.join(WORDS) + r')\b'
PEOPLE = r'(?: (?:other )?(?:people|persons?|men|man|women|woman|teens?|teenagers?|others?|victims?|boys?|girls?))?'
KILLED = re.compile(NUMBER + PEOPLE + r'(?: (?:was|were|is|are|has been|have been))?(?: shot)?(?: and)? (?:killed|dead|died|fatally)', re.I)
HURT = re.compile(NUMBER + PEOPLE + r'(?: (?:was|were|is|are|has been|have been))?(?: shot and)? (?:wounded|injured|hurt)', re.I)
DEATH = re.compile(r'\b(?:killed|dead|died|fatal|fatally|homicide|murder)\b', re.I)
SHOT = re.compile(r'\b(?:wounded|injured|hurt|hospital)\b', re.I)


def count(text, pattern, sign):
    """The first number before such a word; else 1 where there is such a word at all."""
    found = pattern.search(text)
    if found:
        word = found[1].lower()
        return WORDS[word] if word in WORDS else int(word)
    return 1 if sign.search(text) else 0


def numbers(given, path):
    def change(report, i):
        report['toll'] = [{'kind': kind, 'low': value, 'best': value, 'high': value}
                          for kind, value in (('killed', count(report['text'], KILLED, DEATH)),
                                              ('wounded', count(report['text'], HURT, SHOT)))]
    write(path, given, change)


NEAR = 0.3
WEEK = 7


def tfidf(given, path):
    """Articles of one week whose TF-IDF vectors have a cosine of NEAR are one event, and so on (single link)."""
    counts = [collections.Counter(re.findall(r'[a-z0-9]+', (one.get('title') or '').lower() + ' ' + one['text'].lower()))
              for one in given]
    frequency = collections.Counter(word for words in counts for word in words)
    holders = collections.defaultdict(list)
    for i, words in enumerate(counts):
        weight = {word: (1 + math.log(n)) * math.log(len(given) / frequency[word]) for word, n in words.items()}
        length = math.sqrt(sum(w * w for w in weight.values())) or 1
        for word, w in weight.items():
            if w:
                holders[word].append((i, w / length))
    root = list(range(len(given)))

    def find(i):
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i
    dates = [datetime.date.fromisoformat(one['published'][:10]) if one.get('published') else None for one in given]
    cosine = collections.Counter()
    for held in holders.values():
        if len(held) < len(given) / 4:
            for a, (i, v) in enumerate(held):
                for j, w in held[a + 1:]:
                    if not dates[i] or not dates[j] or abs((dates[i] - dates[j]).days) <= WEEK:
                        cosine[i, j] += v * w
    for (i, j), near in cosine.items():
        if near >= NEAR:
            root[find(i)] = find(j)

    def change(report, i):
        report['event'] = 'event %d' % find(i)
    write(path, given, change)


def table(gold, suite, scores, system, how, *wanted):
    """Puts a system's figures, those named or all, into the suite's table in place of those it had."""
    path = os.path.join(gold, suite, 'peers.tsv')
    head = ['system', 'how', 'figure', 'value']
    kept = [row for row in rows(path)[1:] if row[0] != system] if os.path.exists(path) else []
    with open(scores, encoding='utf-8') as lines:
        printed = re.findall(r'^(.*\S) {2,}(-?[0-9.]+)$', lines.read(), re.M)
    kept += [[system, how, figure, value] for figure, value in printed if not wanted or figure in wanted]
    with open(path, 'w', encoding='utf-8') as out:
        out.write(''.join('\t'.join(row) + '\n' for row in [head] + kept))


if __name__ == '__main__':
    what, *args = sys.argv[1:]
    if what == 'table':
        table(*args)
    else:
        {'texts': texts, 'times': times, 'quotes': quotes, 'bodies': bodies, 'kept': kept, 'spacy': spacy, 'numbers': numbers,
         'tfidf': tfidf}[what](reports(args[0]), *args[1:])
