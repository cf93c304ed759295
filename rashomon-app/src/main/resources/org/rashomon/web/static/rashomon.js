// Links a sentence and the rows of its claims both ways while one of them is under the pointer or
// has the focus; lets days be chosen by dragging over the timeline. Pages say all they say without it.
"use strict";

const light = (ids, on) => {
  for (const id of ids) {
    const row = document.getElementById("row-" + id);
    const anchor = document.getElementById("claim-" + id);
    if (row) row.classList.toggle("lit", on);
    if (anchor) anchor.parentElement.classList.toggle("lit", on);
  }
};

const watch = (element, ids) => {
  for (const [begin, end] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
    element.addEventListener(begin, () => light(ids, true));
    element.addEventListener(end, () => light(ids, false));
  }
};

for (const row of document.querySelectorAll("[data-claim]")) watch(row, [row.dataset.claim]);
for (const sentence of document.querySelectorAll("[data-claims]"))
  watch(sentence, sentence.dataset.claims.split(" "));

/** The day under a place on the timeline, 0 to 1. */
const dayAt = (brush, share) => {
  const from = Date.parse(brush.dataset.from);
  const to = Date.parse(brush.dataset.to);
  const day = from + Math.round((share * (to - from + 864e5)) / 864e5 - 0.5) * 864e5;
  return new Date(Math.min(Math.max(day, from), to)).toISOString().slice(0, 10);
};

const shareAt = (brush, event) => {
  const box = brush.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
};

let begun = null;

document.addEventListener("pointerdown", (event) => {
  const brush = event.target.closest?.("#brush");
  if (!brush) return;
  begun = shareAt(brush, event);
  event.preventDefault();
});

document.addEventListener("pointermove", (event) => {
  const brush = document.getElementById("brush");
  if (begun === null || !brush) return;
  const share = shareAt(brush, event);
  const chosen = brush.querySelector("#window");
  chosen.setAttribute("x", 1000 * Math.min(begun, share));
  chosen.setAttribute("width", 1000 * Math.abs(begun - share));
});

document.addEventListener("pointerup", (event) => {
  const brush = document.getElementById("brush");
  if (begun === null || !brush) return;
  const share = shareAt(brush, event);
  const [first, last] = [Math.min(begun, share), Math.max(begun, share)];
  begun = null;
  document.getElementById("from").value = dayAt(brush, first);
  document.getElementById("to").value = dayAt(brush, last);
  document.getElementById("from").closest("details").open = true;
  document.getElementById("filter").requestSubmit();
});

// A request that fails leaves the old list in its place; that must not look like an answer.
document.body.addEventListener("htmx:responseError", () => {
  const summary = document.querySelector("#board .summary");
  if (summary) summary.textContent = "This can't be answered. Change the form, or reload the page.";
});
