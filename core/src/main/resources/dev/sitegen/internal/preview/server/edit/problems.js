// Problems of the report, and what mends them.

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
