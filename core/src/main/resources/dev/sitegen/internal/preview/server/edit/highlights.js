// The quantities of the page that have no mark, each a button where it is written.

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

function highlightOf(key) {
  return highlighted().find(function (mark) { return mark.siteGenKey === key; });
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
