// Tables that need no scrolling of their own get none: then their heads keep to the edge of the window.
elements.ready(function () {
  function fit(box) {
    box.classList.toggle('fits', box.scrollWidth <= box.clientWidth);
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
