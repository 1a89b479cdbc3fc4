// The form for an entry that the dictionary does not have yet.

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
