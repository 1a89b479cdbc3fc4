// A field that leaves of a list on the page what has all its words.
elements.ready(function () {
  elements.each('[data-filter]', function (field) {
    var entries = Array.prototype.slice.call(document.querySelectorAll(field.getAttribute('data-filter')));
    field.addEventListener('input', function () {
      var words = field.value.toLowerCase().split(/\s+/);
      entries.forEach(function (entry) {
        var text = entry.textContent.toLowerCase();
        entry.hidden = !words.every(function (word) {
          return text.indexOf(word) >= 0;
        });
      });
      elements.each('.block', function (block) {
        block.hidden = !!block.querySelector('.reports') && !block.querySelector('.reports li:not([hidden])');
      });
    });
  });
});
