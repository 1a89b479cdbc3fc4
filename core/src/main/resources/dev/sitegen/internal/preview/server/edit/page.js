// The page: takes in what is saved, and starts all of it.

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
      var mark = key && highlightOf(key);
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
