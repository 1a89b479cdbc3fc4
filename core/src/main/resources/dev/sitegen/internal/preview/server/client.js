// Loads this page again when it has changed, and lets the panel of problems be closed.
(function () {
  "use strict";
  var script = document.currentScript;
  var version = script.dataset.version;
  var page = script.dataset.page;
  var events = null;

  function hear(event) {
    var words = event.data.split(" ");
    var known = words.shift();
    if (known === version) return;
    version = known;
    if (words[0] !== "*" && !words.includes(page)) return;
    // Whoever edits this page takes in what is new without losing his place.
    if (dispatchEvent(new Event("site-gen-change", { cancelable: true }))) location.reload();
  }

  // A browser keeps few connections to one server; pages that nobody sees ask again when they are seen.
  function listen() {
    if (events || document.hidden) return;
    events = new EventSource("/.site-gen/events");
    events.onmessage = hear;
    events.onerror = function () {
      if (events && events.readyState === EventSource.CLOSED) {
        stop();
        setTimeout(listen, 1000);
      }
    };
  }

  function stop() {
    if (events) events.close();
    events = null;
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) stop();
    else listen();
  });
  addEventListener("pagehide", stop);
  addEventListener("pageshow", listen);

  // What was closed stays closed until something else is wrong.
  document.addEventListener("DOMContentLoaded", function () {
    var panel = document.querySelector("section#site-gen-problems");
    if (!panel) return;
    var key = "site-gen-closed";
    var told = panel.querySelector("ol").textContent;
    var button = panel.querySelector("button");
    button.hidden = false;
    panel.hidden = sessionStorage.getItem(key) === told;
    button.addEventListener("click", function () {
      sessionStorage.setItem(key, told);
      panel.hidden = true;
    });
  });
})();
