// What is asked of the server: the facts of a report, and decisions on them.

var REQUEST = "/.site-gen/edit/";
var FIELD = "Site-Gen-Edit";
var page = document.querySelector('script[src="/.site-gen/client.js"]').dataset.page;
var facts = null;
var words = null;

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
