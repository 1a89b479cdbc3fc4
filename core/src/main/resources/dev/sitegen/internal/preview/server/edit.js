// Marks the figures of a report: shows its quantities that have no mark, and asks the server for what is decided on them.
(function () {
  "use strict";
  var REQUEST = "/.site-gen/edit/";
  var FIELD = "Site-Gen-Edit";
  var page = document.querySelector('script[src="/.site-gen/client.js"]').dataset.page;
  var facts = null;
  var words = null;
  var chosen = null;
  var shown = {};
  var panel = null;
  var parts = {};

  // Requests

  function ask(path, options) {
    return fetch(REQUEST + path, options).then(function (answer) {
      return answer.json().then(function (value) {
        value.status = answer.status;
        return value;
      });
    });
  }

  function load() {
    var address = "report?page=" + page.replace(/\+/g, "%2B");
    return ask(address, { headers: { [FIELD]: "read" } }).then(function (value) {
      if (value.status !== 200) return false;
      facts = value;
      words = value.words;
      var seen = {};
      facts.quantities.forEach(function (quantity) {
        var around = [quantity.words, quantity.before, quantity.after].join("\n");
        seen[around] = (seen[around] || 0) + 1;
        quantity.key = around + "\n" + seen[around];
      });
      return true;
    });
  }

  // A decision is taken once, however often a key repeats.
  function decide(action, decision, said) {
    if (parts.inside.hasAttribute("aria-busy")) return Promise.resolve(false);
    parts.inside.setAttribute("aria-busy", "true");
    var headers = { "Content-Type": "application/json" };
    headers[FIELD] = facts.token;
    return ask(action, { method: "POST", headers: headers, body: JSON.stringify(decision) })
      .then(function (answer) {
        var why = words["outcome." + answer.outcome] || words.failed;
        say(answer.outcome === "DONE" ? said : answer.message ? why + "\n" + answer.message : why);
        return load().then(function () { return answer.outcome === "DONE"; });
      }, function () {
        say(words.failed);
        return false;
      })
      .then(function (done) {
        parts.inside.removeAttribute("aria-busy");
        return done;
      });
  }

  function about(quantity, more) {
    return Object.assign(
      { source: facts.source, checksum: facts.checksum, line: quantity.line, column: quantity.column }, more);
  }

  // Elements

  function element(name, text, attributes) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function button(text, act, attributes) {
    var made = element("button", text, Object.assign({ type: "button" }, attributes));
    made.addEventListener("click", act);
    return made;
  }

  function fill(parent, children) {
    parent.replaceChildren.apply(parent, children);
  }

  function filled(template, values) {
    return template.replace(/\{(\d)\}/g, function (all, index) { return values[index]; });
  }

  // An element that is not new says nothing again unless it was empty in between.
  function say(text) {
    parts.said.textContent = "";
    setTimeout(function () { parts.said.textContent = text; }, 60);
  }

  // Quantities in the text of the page

  function content() {
    return document.getElementById("UCAP-CONTENT") || document.querySelector("main");
  }

  function isBlank(character) {
    return /[\s\u200B-\u200D\u2060\uFEFF]/.test(character);
  }

  // The letters of the page without blanks, each with its text node and its place there.
  function letters() {
    var walker = document.createTreeWalker(content(), NodeFilter.SHOW_TEXT);
    var text = [];
    var places = [];
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      for (var i = 0; i < node.data.length; i++) {
        if (!isBlank(node.data[i])) {
          text.push(node.data[i]);
          places.push({ node: node, at: i });
        }
      }
    }
    return { text: text.join(""), places: places };
  }

  function bare(text) {
    return Array.from(text).filter(function (c) { return !isBlank(c); }).join("");
  }

  // The place of a quantity by the words around it, the more of them the better.
  function find(quantity, all, taken) {
    var sought = bare(quantity.words);
    var before = bare(quantity.before);
    var after = bare(quantity.after);
    for (var around = 40; around >= 2; around = around >> 1) {
      var lead = before.slice(-around);
      var trail = after.slice(0, around);
      var at = all.text.indexOf(lead + sought + trail);
      while (at >= 0 && (taken[at + lead.length] || isFigure(all.places[at + lead.length].node))) {
        at = all.text.indexOf(lead + sought + trail, at + 1);
      }
      if (at >= 0) return at + lead.length;
    }
    return -1;
  }

  function isFigure(node) {
    return !!node.parentElement.closest("data");
  }

  function highlight() {
    var all = letters();
    var taken = {};
    var found = [];
    facts.quantities.forEach(function (quantity) {
      var at = find(quantity, all, taken);
      if (at < 0) return;
      taken[at] = true;
      var first = all.places[at];
      var last = all.places[at + bare(quantity.words).length - 1];
      if (first.node === last.node && !first.node.parentElement.closest("a, button, summary, label")) {
        found.push({ quantity: quantity, node: first.node, begin: first.at, end: last.at + 1 });
      }
    });
    // From the end, so that the places before stay what they are.
    found.sort(function (a, b) { return a.node === b.node ? b.begin - a.begin : 0; });
    found.forEach(wrap);
    mirror();
  }

  function wrap(place) {
    var range = document.createRange();
    range.setStart(place.node, place.begin);
    range.setEnd(place.node, place.end);
    var mark = element("span", "", { class: "site-gen-quantity", role: "button", tabindex: "0" });
    mark.siteGenKey = place.quantity.key;
    range.surroundContents(mark);
    mark.addEventListener("click", function () { choose(place.quantity.key, true); });
    mark.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose(place.quantity.key, true);
    });
  }

  function highlighted() {
    return Array.from(document.querySelectorAll(".site-gen-quantity"));
  }

  function plain() {
    highlighted().forEach(function (mark) {
      var parent = mark.parentNode;
      mark.replaceWith.apply(mark, Array.from(mark.childNodes));
      parent.normalize();
    });
  }

  // What is chosen looks so in the text as well.
  function mirror() {
    highlighted().forEach(function (mark) {
      mark.classList.toggle("chosen", mark.siteGenKey === chosen);
    });
  }

  // The panel

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
    var name = first ? filled(words.likely, [first.name, first.percent]) : words.unknown;
    var made = button("", function () { choose(quantity.key, true); }, { "data-id": "q" + quantity.key });
    if (quantity.key === chosen) made.setAttribute("aria-current", "true");
    made.append(element("b", quantity.words), " ", element("span", name));
    var li = element("li", "", quantity.sure ? { class: "sure" } : {});
    li.append(made);
    return li;
  }

  function quantityOf(key) {
    return facts.quantities.find(function (quantity) { return quantity.key === key; });
  }

  function choose(key, focus) {
    chosen = key;
    show();
    var mark = highlighted().find(function (m) { return m.siteGenKey === key; });
    if (mark) mark.scrollIntoView({ block: "center" });
    if (parts.inside.hidden) fold();
    if (focus && parts.title) parts.title.focus();
  }

  function leave() {
    var key = chosen;
    chosen = null;
    show();
    var mark = highlighted().find(function (m) { return m.siteGenKey === key; });
    if (mark) mark.focus();
    else parts.fold.focus();
  }

  // The next quantity behind the one that was decided on.
  function next(index) {
    var quantity = facts.quantities[Math.min(index, facts.quantities.length - 1)];
    if (quantity) {
      choose(quantity.key, true);
    } else {
      chosen = null;
      show();
      parts.fold.focus();
    }
  }

  // The element may have been made from earlier facts.
  function decided(earlier, action, more, said) {
    var quantity = quantityOf(earlier.key) || earlier;
    var index = facts.quantities.indexOf(quantity);
    decide(action, about(quantity, more), said).then(function (done) {
      redraw();
      if (done) next(index);
    });
  }

  // A mark changes nothing of the text, so that the page need not be asked for again.
  function redraw() {
    plain();
    highlight();
    show();
  }

  function showChosen() {
    var quantity = chosen && quantityOf(chosen);
    if (!isNew("chosen", quantity ? [quantity, facts.dictionary] : [])) return;
    if (!quantity) {
      chosen = null;
      parts.title = null;
      fill(parts.chosen, []);
      return;
    }
    parts.title = element("h3", quantity.words, { tabindex: "-1" });
    fill(parts.chosen, [parts.title, sentence(quantity)]
      .concat(candidates(quantity), search(quantity), [reject(quantity), newEntry(quantity)]));
  }

  function reject(quantity) {
    return button(words.reject, function () {
      decided(quantity, "reject", {}, filled(words.rejected, [quantity.words]));
    }, { "data-id": "reject" });
  }

  function newEntry(quantity) {
    var details = element("details", "");
    var form = element("form", "");
    var inputs = {};
    var groups = unique(facts.dictionary.map(function (entry) { return entry.group; }));
    var list = element("datalist", "", { id: "site-gen-groups" });
    fill(list, groups.map(function (group) { return element("option", "", { value: group }); }));
    ["name", "unit", "group", "id"].forEach(function (name) {
      var label = element("label", words["entry." + name]);
      inputs[name] = element("input", "", { name: name, "data-id": "new-" + name });
      label.append(inputs[name]);
      form.append(label);
    });
    inputs.group.setAttribute("list", "site-gen-groups");
    inputs.group.value = groupBefore(quantity);
    inputs.name.value = quantity.before.split(/[\s，。；：、,;:“”（）()]/).pop();
    inputs.unit.value = quantity.words.replace(/^.*[\d余多百千万亿一二三四五六七八九十零]/, "");
    inputs.id.value = prefix(inputs.group.value);
    inputs.group.addEventListener("change", function () {
      if (!inputs.id.value || inputs.id.value.endsWith(".")) inputs.id.value = prefix(inputs.group.value);
    });
    form.append(list, element("button", words.entryAdd, { "data-id": "new-add" }));
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var entry = {};
      Object.keys(inputs).forEach(function (name) { entry[name] = inputs[name].value; });
      decided(quantity, "entry", entry, filled(words.entryAdded, [quantity.words, entry.id]));
    });
    details.append(element("summary", words.entryNew, { "data-id": "new" }), form);
    return details;
  }

  function unique(values) {
    return values.filter(function (value, index) { return value && values.indexOf(value) === index; });
  }

  // The group of the likeliest entry: the next sentence is often about the same.
  function groupBefore(quantity) {
    var first = quantity.candidates[0];
    var entry = first && facts.dictionary.find(function (e) { return e.entry === first.entry; });
    return entry ? entry.group : "";
  }

  // The beginning that the ids of a group have.
  function prefix(group) {
    var entry = group && facts.dictionary.find(function (e) { return e.group === group; });
    return entry ? entry.entry.replace(/[^.]*$/, "") : "";
  }

  // Problems of the report

  function problems() {
    if (!facts.problems.length) return [];
    var list = element("ul", "");
    fill(list, facts.problems.map(problem));
    return [element("h3", filled(words.problems, [facts.problems.length])), list];
  }

  function problem(found) {
    var li = element("li", "", { class: found.error ? "error" : "warning" });
    var place = element("code", found.place);
    li.append(element("b", words[found.error ? "error" : "warning"]), " ", place, element("p", found.message), element("p", found.hint));
    if (found.mend.after !== undefined) {
      var mend = button(words.mend, function () {
        decide("mend", { problem: found.problem, checksum: found.checksum }, filled(words.mended, [found.place])).then(redraw);
      }, { "data-id": "m" + found.problem });
      var id = "site-gen-mend-" + facts.problems.indexOf(found);
      var change = element("p", "", { class: "change", id: id });
      change.append(element("del", found.mend.before), element("ins", found.mend.after));
      mend.setAttribute("aria-describedby", id);
      li.append(change, mend);
    }
    return li;
  }

  // The sentence with the quantity in it marked out, found by what is before it.
  function sentence(quantity) {
    var text = quantity.sentence;
    var at = -1;
    var lead = 0;
    for (var around = 12; around >= 0 && at < 0; around--) {
      lead = quantity.before.slice(quantity.before.length - around).length;
      at = text.indexOf(quantity.before.slice(quantity.before.length - lead) + quantity.words);
    }
    var shown = element("p", "", { class: "sentence" });
    if (at < 0) {
      shown.textContent = text;
    } else {
      var begin = at + lead;
      var end = begin + quantity.words.length;
      shown.append(text.slice(0, begin), element("mark", text.slice(begin, end)), text.slice(end));
    }
    return shown;
  }

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
    return last ? [element("p", filled(words.lastYear, [facts.year, last.words, last.sentence]))] : [];
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

  // The page

  // Takes in what is saved: the text of the page, and what is to be decided.
  function refresh() {
    return fetch(location.href).then(function (answer) { return answer.text(); }).then(function (html) {
      var other = new DOMParser().parseFromString(html, "text/html");
      var id = content().id;
      var fresh = id && other.getElementById(id);
      return load().then(function (loaded) {
        if (!fresh || !loaded) {
          location.reload();
          return;
        }
        var key = document.activeElement.siteGenKey;
        var old = content();
        plain();
        if (old.innerHTML !== fresh.innerHTML) old.replaceWith(fresh);
        takeProblems(other);
        redraw();
        var mark = key && highlighted().find(function (m) { return m.siteGenKey === key; });
        if (mark) mark.focus();
      });
    });
  }

  // The panel with the problems of the whole site, which stays closed until it says something else.
  function takeProblems(other) {
    var selector = "section#site-gen-problems";
    var old = document.querySelector(selector);
    var fresh = other.querySelector(selector);
    if (old && fresh) {
      if (old.querySelector("ol").textContent === fresh.querySelector("ol").textContent) return;
      old.className = fresh.className;
      old.hidden = false;
      old.querySelector("details").replaceWith(fresh.querySelector("details"));
    } else if (old) {
      old.remove();
    } else if (fresh) {
      var close = fresh.querySelector("button");
      close.hidden = false;
      close.addEventListener("click", function () { fresh.remove(); });
      document.body.append(fresh);
    }
  }

  addEventListener("site-gen-change", function (event) {
    if (!panel) return;
    event.preventDefault();
    refresh();
  });

  document.addEventListener("DOMContentLoaded", function () {
    load().then(function (loaded) {
      if (!loaded) return;
      build();
      redraw();
    });
  });
})();
