// Tables that need no scrolling of their own get none: then their heads keep to the edge of the window, and the Tab key passes
// them by.
elements.ready(function () {
  function fit(box) {
    var fits = box.scrollWidth <= box.clientWidth;
    box.classList.toggle('fits', fits);
    box.tabIndex = fits ? -1 : 0;
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
});
