// The quantity that is chosen, and the next one after a decision.

var chosen = null;

function quantityOf(key) {
  return facts.quantities.find(function (quantity) { return quantity.key === key; });
}

function choose(key, focus) {
  chosen = key;
  show();
  var mark = highlightOf(key);
  if (mark) mark.scrollIntoView({ block: "center" });
  if (parts.inside.hidden) fold();
  if (focus && parts.title) parts.title.focus();
}

function leave() {
  var key = chosen;
  chosen = null;
  show();
  var mark = highlightOf(key);
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

// The sentence with the quantity in it marked out, found by what is before it.
function sentence(quantity) {
  var text = quantity.sentence;
  var at = -1;
  var lead = 0;
  for (var around = 12; around >= 0 && at < 0; around--) {
    var context = quantity.before.slice(Math.max(0, quantity.before.length - around));
    lead = context.length;
    at = text.indexOf(context + quantity.words);
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

function reject(quantity) {
  return button(words.reject, function () {
    decided(quantity, "reject", {}, filled(words.rejected, [quantity.words]));
  }, { "data-id": "reject" });
}
