// The entries of the dictionary that a quantity may be: those that are proposed, and those that are looked for.

function candidates(quantity) {
  if (!quantity.candidates.length) return [element("p", words.unknown)];
  var list = element("ul", "");
  quantity.candidates.forEach(function (candidate, index) {
    var id = "site-gen-evidence-" + index;
    var li = element("li", "");
    li.append(
      accept(quantity, candidate.entry, filled(words.candidate, [candidate.name, candidate.percent]), id),
      evidence(candidate, id));
    list.append(li);
  });
  return [list];
}

// Why an entry is proposed, and what the report of the year before has of it.
function evidence(candidate, id) {
  var why = element("div", "", { id: id });
  why.append(element("p", filled(words["reason." + candidate.reason], [candidate.evidence])));
  why.append.apply(why, lastYear(candidate.entry));
  return why;
}

function lastYear(entry) {
  var last = facts.lastYear[entry];
  return last ? [element("p", filled(words.lastYear, [facts.previousYear, last.words, last.sentence]))] : [];
}

function accept(quantity, entry, text, described) {
  return button(text, function () {
    decided(quantity, "accept", { entry: entry }, filled(words.accepted, [quantity.words, entry]));
  }, Object.assign({ "data-id": "e" + entry, class: "entry", title: entry }, described ? { "aria-describedby": described } : {}));
}

function search(quantity) {
  var label = element("label", words.search);
  var input = element("input", "", { type: "search", "data-id": "search" });
  var found = element("ul", "", { class: "found" });
  var count = element("p", "", { role: "status" });
  label.append(input);
  input.addEventListener("input", function () {
    var sought = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    var entries = !sought.length ? [] : facts.dictionary.filter(function (entry) {
      var text = [entry.name, entry.entry, entry.group, entry.definition, entry.unit].join("\n").toLowerCase();
      return sought.every(function (word) { return text.includes(word); });
    });
    count.textContent = sought.length ? filled(words.found, [entries.length]) : "";
    fill(found, entries.slice(0, 20).map(function (entry) {
      var li = element("li", "");
      li.append(accept(quantity, entry.entry, filled(words.entry, [entry.name, entry.unit, entry.group])));
      li.append.apply(li, lastYear(entry.entry));
      return li;
    }));
  });
  return [label, count, found];
}
