"""Gives chunks of articles to programs turn by turn and prints how fast each was."""

import json
import os
import subprocess
import sys
import time

WORK, SHARED, COUNT = sys.argv[1], sys.argv[2], int(sys.argv[3])
MINUTES = float(sys.argv[4]) if len(sys.argv) > 4 else float("inf")
CHUNK = 20


def chunks():
    with open(os.path.join(SHARED, "data/gva/reports.jsonl"), encoding="utf-8") as lines:
        texts = [json.loads(line)["text"].replace("\f", " ") for line in lines][:COUNT]
    out = []
    for i in range(0, len(texts), CHUNK):
        path = os.path.join(WORK, "chunk%03d.txt" % (i // CHUNK))
        with open(path, "w", encoding="utf-8") as f:
            f.write("\f".join(texts[i:i + CHUNK]))
        out.append((path, sum(len(t.split()) for t in texts[i:i + CHUNK])))
    return out


class Program:
    def __init__(self, name, command):
        self.name, self.seconds, self.words, self.peak = name, 0.0, 0, 0
        self.began = time.time()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        first = os.path.join(WORK, "first.txt")
        with open(first, "w", encoding="utf-8") as f:
            f.write("Two shells hit the town on Monday, officials said.")
        self.ask(first)
        self.start = time.time() - self.began

    def ask(self, path):
        self.process.stdin.write(path + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        while line and not line.startswith("read "):
            line = self.process.stdout.readline()
        if not line:
            raise SystemExit(self.name + " stopped")

    def read(self, path, words):
        began = time.time()
        self.ask(path)
        self.seconds += time.time() - began
        self.words += words
        with open("/proc/%d/status" % self.process.pid, encoding="utf-8") as f:
            self.peak = max([int(line.split()[1]) for line in f if line.startswith("VmHWM")] + [0])


def main():
    with open(os.path.join(WORK, "programs.json"), encoding="utf-8") as f:
        programs = [Program(name, command) for name, command in json.load(f)]
    made = chunks()
    began, done = time.time(), 0
    for path, words in made:
        if time.time() - began > 60 * MINUTES:
            break
        for program in programs:
            program.read(path, words)
        done = min(COUNT, done + CHUNK)
        print("%d articles, %.0f s" % (done, time.time() - began), *("%.0f" % (p.words / p.seconds) for p in programs), file=sys.stderr, flush=True)
    base = programs[0]
    print("%d articles, %d words between spaces" % (done, base.words))
    print("| | words a second | ratio | start, s | ratio | peak MB | ratio |")
    print("|---|---|---|---|---|---|---|")
    for p in programs:
        rate, first = p.words / p.seconds, base.words / base.seconds
        print("| %s | %.0f | %.3f | %.1f | %.1f | %.0f | %.1f |" % (
            p.name, rate, rate / first, p.start, p.start / base.start, p.peak / 1024, p.peak / base.peak))


if __name__ == "__main__":
    main()
