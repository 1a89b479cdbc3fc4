// Tables that need no scrolling of their own get none: then their heads keep to the edge of the window, and the Tab key passes
// them by. The heads of wider tables are moved along by the script, so that no table is a box with a scroll bar of its own in
// the page: such a box holds on to the wheel.
elements.ready(function () {
  var wide = [];

  function follow() {
    wide.forEach(function (box) {
      var head = box.querySelector('thead');
      var hidden = -box.getBoundingClientRect().top - (head ? head.offsetTop : 0);
      var room = box.clientHeight - (head ? head.offsetTop + 2 * head.offsetHeight : 0);
      if (head) {
        head.style.transform = hidden > 0 && room > 0 ? 'translateY(' + Math.min(hidden, room) + 'px)' : '';
      }
    });
  }

  function fit(box) {
    var fits = box.scrollWidth <= box.clientWidth;
    var known = wide.indexOf(box);
    box.classList.toggle('fits', fits);
    box.tabIndex = fits ? -1 : 0;
    if (fits && known >= 0) {
      wide.splice(known, 1);
    } else if (!fits && known < 0) {
      wide.push(box);
    }
  }

  var watch = 'ResizeObserver' in window ? new ResizeObserver(function (changes) {
    changes.forEach(function (change) {
      fit(change.target);
    });
  }) : null;

  elements.each('.table-scroll', function (box) {
    fit(box);
    if (watch) {
      watch.observe(box);
    }
  });
  window.addEventListener('scroll', follow, { passive: true });
});
