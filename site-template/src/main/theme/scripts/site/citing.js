// Headings, charts and tables get links to themselves, which add no text; a citation gets the date of the day and is copied.
var citing = (function () {
  function addLink(place, label) {
    var link = document.createElement('a');
    link.className = 'permalink';
    link.href = '#' + encodeURIComponent(place.closest('[id]').id);
    link.setAttribute('aria-label', label);
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

  // The citation of the page with an address that leads to one place on it.
  function textOf(anchor) {
    var text = document.getElementById('page-citation').cloneNode(true);
    text.querySelectorAll('noscript').forEach(function (hint) {
      hint.remove();
    });
    var canonical = document.querySelector('link[rel=canonical]');
    var address = canonical ? canonical.href : '';
    return address ? text.textContent.replace(address, address + '#' + encodeURIComponent(anchor)) : text.textContent;
  }

  elements.ready(function () {
    var main = document.querySelector('[data-permalink]');
    if (main) {
      elements.each('.prose :is(h2, h3, h4, h5, h6)[id], .chart[id] .chart-title, table.figures[id] caption span', function (place) {
        addLink(place, main.getAttribute('data-permalink'));
      });
    }
    elements.each('[data-today]', function (place) {
      place.textContent = today();
    });
    elements.onClick('button[data-copy]', copy);
  });

  return { copy: copy, textOf: textOf };
})();
