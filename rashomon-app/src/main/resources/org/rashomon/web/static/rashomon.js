// Links a sentence and the rows of its claims both ways while one of them is under the pointer or
// has the focus. Pages say all they say without it.
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
