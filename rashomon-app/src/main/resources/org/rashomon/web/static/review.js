// Keys, words selected for a missed claim, and drafts: what is typed and not yet sent is kept in
// this browser, by claim, until it is sent. The page does all it does without it, key by key.
"use strict";

const bench = document.querySelector("[data-item]");
const item = bench ? bench.dataset.item : "";
const draftKey = (input) => "draft " + item + " " + input.dataset.draft;

const mark = (input) =>
  input.classList.toggle("changed", "was" in input.dataset && input.value !== input.dataset.was);

// Drafts of a form that was sent are let go only when a page says that it was done.
const SENT = "sent drafts";
if (document.querySelector(".said")) {
  for (const key of JSON.parse(localStorage.getItem(SENT) ?? "[]")) localStorage.removeItem(key);
}
localStorage.removeItem(SENT);

const sent = (input) => {
  if (input.form.method === "get") {
    localStorage.removeItem(draftKey(input));
    return;
  }
  const keys = JSON.parse(localStorage.getItem(SENT) ?? "[]");
  localStorage.setItem(SENT, JSON.stringify([...keys, draftKey(input)]));
};

for (const input of document.querySelectorAll("[data-draft]")) {
  const kept = localStorage.getItem(draftKey(input));
  if (kept !== null) input.value = kept;
  mark(input);
  input.addEventListener("input", () => {
    localStorage.setItem(draftKey(input), input.value);
    mark(input);
  });
  input.form.addEventListener("submit", () => sent(input));
}

// Code points from the beginning of the report's text to a place in the shown context.
const offsetOf = (context, node, units) => {
  const before = document.createRange();
  before.setStart(context, 0);
  before.setEnd(node, units);
  return Number(context.dataset.at) + [...before.toString()].length;
};

const takeSelection = () => {
  const context = document.querySelector(".context");
  const selection = window.getSelection();
  const forms = document.querySelectorAll("#missed form, form.takes-words");
  if (!context || forms.length === 0 || selection.rangeCount === 0 || selection.isCollapsed) return false;
  const range = selection.getRangeAt(0);
  const words = range.toString().trim();
  if (!words || !context.contains(range.commonAncestorContainer)) return false;
  const blanks = range.toString().length - range.toString().trimStart().length;
  const at = offsetOf(context, range.startContainer, range.startOffset) + blanks;
  for (const form of forms) {
    form.elements.at.value = at;
    form.elements.words.value = words;
    if (form.elements.words.dataset.draft) localStorage.setItem(draftKey(form.elements.words), words);
  }
  return true;
};

const context = document.querySelector(".context");
if (context) context.addEventListener("mouseup", takeSelection);

const go = (step) => {
  const links = [...document.querySelectorAll(".queue a")];
  const here = links.findIndex((link) => link.hasAttribute("aria-current"));
  const to = links[here + step];
  if (to) to.click();
};

const open = (selector, field) => {
  const input = document.querySelector(selector + " " + field);
  if (!input) return;
  const folded = input.closest("details");
  if (folded) folded.open = true;
  input.focus();
};

const keys = {
  j: () => go(1),
  k: () => go(-1),
  e: () => document.querySelector(".set [name=value]")?.focus(),
  m: () => open("details", "[name=with]"),
  c: () => {
    takeSelection();
    open("#missed", "[name=type]");
  },
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, textarea, select");
  if (event.key === "Escape" && typing) event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const button = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
  if (button) {
    event.preventDefault();
    button.click();
  } else if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});

const current = document.querySelector(".queue a[aria-current]");
if (current) current.scrollIntoView({ block: "nearest" });
