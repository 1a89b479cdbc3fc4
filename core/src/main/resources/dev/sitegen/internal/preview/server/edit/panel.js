// The panel: how many quantities there are, what is done with all of them, and the list.

var panel = null;
var parts = {};
var shown = {};

function build() {
  panel = element("section", "", { id: "site-gen-edit", "aria-label": words.label, lang: document.documentElement.lang });
  parts.counts = element("h2", "");
  parts.fold = button(words.hide, fold, { "aria-expanded": "true" });
  parts.bar = element("p", "", { class: "bar" });
  parts.said = element("p", "", { role: "status" });
  parts.chosen = element("div", "", { class: "chosen" });
  parts.list = element("ol", "");
  parts.inside = element("div", "", { class: "inside" });
  parts.problems = element("div", "", { class: "problems" });
  fill(parts.inside, [parts.bar, parts.chosen, parts.list, parts.problems]);
  fill(panel, [parts.fold, parts.counts, parts.said, parts.inside]);
  document.body.append(panel);
  document.documentElement.classList.add("site-gen-editing");
  panel.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && chosen) leave();
  });
}

function fold() {
  var folded = !parts.inside.hidden;
  parts.inside.hidden = folded;
  document.documentElement.classList.toggle("site-gen-editing", !folded);
  parts.fold.setAttribute("aria-expanded", String(!folded));
  parts.fold.textContent = folded ? words.show : words.hide;
}

// An element that is not new says nothing again unless it was empty in between.
function say(text) {
  parts.said.textContent = "";
  setTimeout(function () { parts.said.textContent = text; }, 60);
}

// Only what is different is made anew: nobody's click or focus falls on what has just gone.
function isNew(part, look) {
  var text = JSON.stringify(look);
  var different = shown[part] !== text;
  shown[part] = text;
  return different;
}

function show() {
  var sure = facts.quantities.filter(function (quantity) { return quantity.sure; });
  parts.counts.textContent = filled(words.counts, [facts.quantities.length]);
  keepFocus(function () {
    if (isNew("bar", [sure.length, facts.undo])) fill(parts.bar, [sureButton(sure), undoButton()].filter(Boolean));
    if (isNew("list", [facts.quantities, chosen])) fill(parts.list, facts.quantities.map(item));
    if (isNew("problems", facts.problems)) fill(parts.problems, problems());
    showChosen();
  });
  mirror();
}

// A button that is made anew takes the focus of the one that was in its place.
function keepFocus(change) {
  var id = panel.contains(document.activeElement) && document.activeElement.dataset.id;
  change();
  var same = id && Array.from(panel.querySelectorAll("[data-id]")).find(function (e) { return e.dataset.id === id; });
  if (same) same.focus();
  else if (id && !panel.contains(document.activeElement)) parts.fold.focus();
}

function sureButton(sure) {
  return sure.length && button(filled(words.sure, [sure.length]), function () {
    decide("accept-sure", { source: facts.source, checksum: facts.checksum }, filled(words.sureDone, [sure.length]))
      .then(redraw);
  }, { "data-id": "sure" });
}

function undoButton() {
  var last = facts.undo;
  var subject = last.id && filled(words["kind." + last.kind], [last.subject]);
  return last.id && button(filled(words.undo, [subject]), function () {
    decide("undo", { id: last.id }, filled(words.undone, [subject])).then(redraw);
  }, { "data-id": "undo" });
}

function item(quantity) {
  var first = quantity.candidates[0];
  var name = first ? filled(words.candidate, [first.name, first.percent]) : words.unknown;
  var made = button("", function () { choose(quantity.key, true); }, { "data-id": "q" + quantity.key });
  if (quantity.key === chosen) made.setAttribute("aria-current", "true");
  made.append(element("b", quantity.words), " ", element("span", name));
  var li = element("li", "", quantity.sure ? { class: "sure" } : {});
  li.append(made);
  return li;
}

// A mark changes nothing of the text, so that the page need not be asked for again.
function redraw() {
  plain();
  highlight();
  show();
}
