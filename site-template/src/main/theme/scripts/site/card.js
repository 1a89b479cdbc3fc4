// The card of a figure. All that it shows is copied from the page: the row of the table, the checks that fail, the citation.
var card = (function () {
  var box;
  var parts = {};

  function add(parent, tag, className) {
    var element = document.createElement(tag);
    element.className = className;
    parent.append(element);
    return element;
  }

  function addButton(parent, className, action) {
    var button = add(parent, 'button', className);
    button.type = 'button';
    button.addEventListener('click', function () {
      action(button);
    });
    return button;
  }

  function addLink(parent, text) {
    var link = add(parent, 'a', '');
    link.textContent = text;
    // Until a card is filled: a link that leads nowhere is none to those who only read the page.
    link.href = '#page-figures';
    return link;
  }

  function label(button, text) {
    button.setAttribute('aria-label', text);
    button.title = text;
  }

  // Makes the card behind the text of the report, of which it is no part.
  function make(content, words, actions) {
    box = document.createElement('div');
    box.className = 'card';
    box.hidden = true;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', 'page-card-name');
    box.setAttribute('aria-describedby', 'page-card-value');
    // What changes here is announced when the reader goes on to the next figure.
    var said = add(box, 'div', 'card-said');
    said.setAttribute('aria-live', 'polite');
    parts.name = add(said, 'p', 'card-name');
    parts.name.id = 'page-card-name';
    parts.value = add(said, 'p', 'card-value');
    parts.value.id = 'page-card-value';
    parts.trend = add(box, 'div', 'card-trend trend');
    var ways = add(box, 'div', 'card-ways');
    parts.previous = addButton(ways, 'card-previous', actions.previous);
    label(parts.previous, words.previous);
    parts.next = addButton(ways, 'card-next', actions.next);
    label(parts.next, words.next);
    parts.close = addButton(ways, 'card-close', actions.shut);
    label(parts.close, words.close);
    parts.facts = add(box, 'dl', 'card-facts');
    parts.checks = add(box, 'ul', 'card-checks');
    var foot = add(box, 'div', 'card-foot');
    parts.series = addLink(foot, words.series);
    parts.row = addLink(foot, document.getElementById('page-figures').textContent);
    parts.place = addLink(foot, document.querySelector('[data-permalink]').getAttribute('data-permalink'));
    parts.copy = addButton(foot, 'card-copy', citing.copy);
    parts.copy.setAttribute('data-copy', 'page-card-citation');
    parts.copy.setAttribute('data-done', document.querySelector('[data-done]').getAttribute('data-done'));
    parts.citation = add(box, 'div', 'unseen');
    parts.citation.id = 'page-card-citation';
    parts.citation.setAttribute('aria-hidden', 'true');
    parts.words = words;
    content.after(box);
    return box;
  }

  function copies(source) {
    return Array.from(source.cloneNode(true).childNodes);
  }

  function fillName(row) {
    parts.name.replaceChildren.apply(parts.name, copies(row.cells[0]));
    var link = parts.name.querySelector('a');
    if (link) {
      link.replaceWith.apply(link, copies(link));
    }
  }

  // Last year and the change, each under the head of its column; no cell that is empty.
  function fillFacts(row) {
    var heads = row.closest('table').tHead.rows[0].cells;
    parts.facts.replaceChildren();
    [2, 3].forEach(function (column) {
      var cell = row.cells[column];
      if (cell && cell.textContent) {
        var fact = add(parts.facts, 'div', '');
        add(fact, 'dt', '').textContent = heads[column].textContent;
        var value = add(fact, 'dd', '');
        value.append.apply(value, copies(cell));
      }
    });
    parts.facts.hidden = !parts.facts.hasChildNodes();
  }

  function fillTrend(row) {
    var drawing = row.querySelector('svg');
    parts.trend.replaceChildren();
    parts.trend.hidden = !drawing;
    if (drawing) {
      parts.trend.append(drawing.cloneNode(true));
      var caption = add(parts.trend, 'p', '');
      caption.textContent = drawing.querySelector('title').textContent;
      caption.setAttribute('aria-hidden', 'true');
    }
  }

  // The checks that fail, each with the sentences it compares this one with; else what the report says of all its checks.
  function fillChecks(figure) {
    parts.checks.replaceChildren();
    elements.each('.failures .verdict', function (verdict) {
      var used = Array.from(verdict.querySelectorAll('.used a'));
      if (!used.some(figure.isAt)) {
        return;
      }
      var item = add(parts.checks, 'li', 'fail');
      item.append(verdict.querySelector('.outcome').cloneNode(true));
      item.append(verdict.querySelector('.arithmetic').cloneNode(true));
      used.forEach(function (link) {
        if (!figure.isAt(link)) {
          item.append(link.cloneNode(true));
        }
      });
    });
    var summary = document.querySelector('.check-summary');
    if (summary && !parts.checks.hasChildNodes()) {
      add(parts.checks, 'li', '').append(summary.cloneNode(true));
    }
    parts.checks.hidden = !parts.checks.hasChildNodes();
  }

  function fillCitation(figure) {
    parts.citation.replaceChildren();
    add(parts.citation, 'div', '').textContent = parts.name.firstChild.textContent + ' ' + figure.words;
    add(parts.citation, 'div', '').textContent = citing.textOf(figure.id);
    parts.copy.textContent = parts.words.cite;
  }

  function setEnabled(button, other, enabled) {
    if (!enabled && document.activeElement === button) {
      other.disabled = false;
      other.focus();
    }
    button.disabled = !enabled;
  }

  function fill(figure, hasPrevious, hasNext) {
    fillName(figure.row);
    parts.value.textContent = figure.words;
    fillFacts(figure.row);
    fillTrend(figure.row);
    fillChecks(figure);
    fillCitation(figure);
    parts.series.href = figure.link.href;
    parts.row.href = '#' + encodeURIComponent(figure.row.id);
    parts.place.href = '#' + encodeURIComponent(figure.id);
    setEnabled(parts.previous, parts.next, hasPrevious);
    setEnabled(parts.next, parts.previous, hasNext);
  }

  return { make: make, fill: fill };
})();
