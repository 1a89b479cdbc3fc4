// Headings, charts and tables get links to themselves, which add no text; a citation gets the date of the day and is copied.
elements.ready(function () {
  var main = document.querySelector('[data-permalink]');

  function addLink(place) {
    var link = document.createElement('a');
    link.className = 'permalink';
    link.href = '#' + encodeURIComponent(place.closest('[id]').id);
    link.setAttribute('aria-label', main.getAttribute('data-permalink'));
    place.append(link);
  }

  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
      return String(part).padStart(2, '0');
    }).join('-');
  }

  // Selects the text and copies the selection: that works from a disk and over plain HTTP, too, and what is selected is seen.
  function copy(button) {
    var range = document.createRange();
    range.selectNodeContents(document.getElementById(button.getAttribute('data-copy')));
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    if (document.execCommand('copy')) {
      button.textContent = button.getAttribute('data-done');
    }
  }

  if (main) {
    elements.each('.prose :is(h2, h3, h4, h5, h6)[id], .chart[id] .chart-title, table.figures[id] caption span', addLink);
  }
  elements.each('[data-today]', function (place) {
    place.textContent = today();
  });
  elements.onClick('button[data-copy]', copy);
});
