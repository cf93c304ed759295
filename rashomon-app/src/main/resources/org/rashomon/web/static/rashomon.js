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

// What is new since the last visit: remembered by this browser alone, by event and how much it held.
// A visit ends when no page was opened for half an hour.
const VISIT = 30 * 60 * 1000;
const MOST_SEEN = 4000;

const remembered = () => {
  try {
    return JSON.parse(localStorage.getItem("seen")) ?? { before: null, now: {}, at: 0 };
  } catch {
    return { before: null, now: {}, at: 0 };
  }
};

const tellNews = () => {
  const items = [...document.querySelectorAll("[data-seen]")];
  const seen = remembered();
  if (Date.now() - seen.at > VISIT && seen.at > 0) {
    seen.before = { ...seen.before, ...seen.now };
    seen.since = seen.at;
    seen.now = {};
  }
  let news = 0;
  for (const item of items) {
    const { seen: id, state } = item.dataset;
    const old = seen.before?.[id];
    seen.now[id] = state;
    if (!seen.before || old === state) continue;
    const badge = item.querySelector(".fresh");
    badge.textContent = old ? "more since your last visit" : "new to you";
    badge.hidden = false;
    news += 1;
  }
  const told = document.getElementById("since");
  if (told && seen.before) {
    const day = new Date(seen.since).toLocaleString(undefined, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
    told.textContent = `${news || "None"} of the ${items.length} events below ${news === 1 ? "is" : "are"} new or changed since ${day}.`;
    told.hidden = false;
  }
  if (!items.length) return;
  seen.at = Date.now();
  for (const part of ["before", "now"]) {
    if (seen[part]) seen[part] = Object.fromEntries(Object.entries(seen[part]).slice(-MOST_SEEN));
  }
  try {
    localStorage.setItem("seen", JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing shows no news; all else works.
  }
};

tellNews();
document.body.addEventListener("htmx:afterSettle", tellNews);

// How far long work is: brought up to date in its place, so that a reader hears only what changed.
const LOOK_AGAIN = 1000;
const tell = (element, words) => {
  if (element && element.textContent !== words) element.textContent = words;
};

const share = (work) => (work.total ? `${Math.floor((100 * work.done) / work.total)} %` : work.counts);

const follow = async (place) => {
  try {
    const answer = await fetch(place.dataset.work);
    const { work } = await answer.json();
    if (!work?.underWay) {
      location.reload();
      return;
    }
    tell(place.querySelector(".step"), work.step);
    tell(place.querySelector(".counts"), work.counts);
    const bar = place.querySelector("progress");
    if (work.total) {
      bar.max = work.total;
      bar.value = work.done;
    } else bar.removeAttribute("value");
  } catch {
    tell(place.querySelector(".counts"), "The server doesn't answer; looking again.");
  }
  setTimeout(() => follow(place), LOOK_AGAIN);
};

const places = document.querySelectorAll("[data-work]");
places.forEach(follow);

const underWay = document.getElementById("under-way");
const watchAll = async () => {
  const answer = await fetch("/long-work.json");
  if (!answer.ok) return;
  const going = (await answer.json()).work.filter((work) => work.underWay);
  underWay.hidden = !going.length;
  if (!going.length) return;
  const [first] = going;
  const link = document.createElement("a");
  link.href = first.href;
  link.textContent = first.title;
  underWay.replaceChildren(link, ` ${share(first)}${going.length > 1 ? `, and ${going.length - 1} more` : ""}`);
  setTimeout(watchAll, 5 * LOOK_AGAIN);
};
if (!places.length && document.querySelector("meta[name=form-token]")) watchAll().catch(() => {});
