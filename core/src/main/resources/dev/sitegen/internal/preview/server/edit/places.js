// The places of quantities in the text of the page.

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
