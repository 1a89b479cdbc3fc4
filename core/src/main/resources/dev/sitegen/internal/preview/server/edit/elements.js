// The few things that every part does with elements and texts.

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

function unique(values) {
  return values.filter(function (value, index) { return value && values.indexOf(value) === index; });
}
