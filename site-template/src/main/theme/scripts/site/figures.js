// A figure in the text of a report opens its card; without a script, and for whoever wants a new window, it is a link to its series.
elements.ready(function () {
  // Narrower than this the card is a sheet at the lower edge of the screen.
  var SHEET = '(max-width: 40em)';
  var GAP = 8;
  var content = document.getElementById('UCAP-CONTENT');
  var table = document.querySelector('.report-figures');
  var figures = [];
  var shown = -1;
  var box;

  function pageOf(link) {
    return link.href.split('#')[0];
  }

  // A link that an author put around a figure stays that link: it holds more, or leads elsewhere than the row of the figure.
  function collect() {
    var rows = {};
    elements.each('.report-figures tbody th[scope=row] a', function (link) {
      rows[pageOf(link)] = link.closest('tr');
    });
    elements.each('#UCAP-CONTENT a > data[id]:only-child', function (data) {
      var link = data.parentNode;
      var row = rows[pageOf(link)];
      if (row && link.textContent === data.textContent) {
        row.id = row.id || 'page-row-' + data.id;
        link.setAttribute('aria-haspopup', 'dialog');
        figures.push({
          link: link,
          row: row,
          id: data.id,
          words: data.textContent,
          isAt: function (other) {
            return decodeURIComponent(other.getAttribute('href')) === '#' + data.id;
          }
        });
      }
    });
  }

  // Beside the figure, below it where there is room; a sheet leaves the figure in sight.
  function place() {
    var lines = figures[shown].link.getClientRects();
    var line = lines[lines.length - 1];
    box.style.top = box.style.left = '';
    if (window.matchMedia(SHEET).matches) {
      var covered = line.bottom + 2 * GAP - (window.innerHeight - box.offsetHeight);
      if (covered > 0) {
        window.scrollBy({ top: covered, behavior: 'instant' });
      }
      return;
    }
    var around = (box.offsetParent || document.body).getBoundingClientRect();
    var height = box.offsetHeight + GAP;
    var isBelow = line.bottom + height <= window.innerHeight || line.top < height;
    var rightmost = content.getBoundingClientRect().right - box.offsetWidth;
    box.style.left = Math.max(Math.min(line.left, rightmost), 0) - around.left + 'px';
    box.style.top = (isBelow ? line.bottom + GAP : line.top - height) - around.top + 'px';
    box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  function mark(isExpanded) {
    if (shown >= 0) {
      figures[shown].link.setAttribute('aria-expanded', String(isExpanded));
    }
  }

  function show(index) {
    mark(false);
    shown = index;
    mark(true);
    box.hidden = false;
    card.fill(figures[shown], index > 0, index < figures.length - 1);
    place();
  }

  function step(by) {
    figures[shown + by].link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    show(shown + by);
  }

  function hide() {
    mark(false);
    box.hidden = true;
  }

  function shut() {
    hide();
    figures[shown].link.focus({ preventScroll: true });
  }

  // Readers who want a new window, or a file, get what the browser makes of that.
  function isForBrowser(event) {
    return event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  }

  function onClick(event) {
    var link = event.target.closest('a');
    var index = figures.findIndex(function (figure) {
      return figure.link === link;
    });
    if (index < 0 || isForBrowser(event)) {
      // A link within the page leads out of the card.
      if (!box.hidden && (!box.contains(event.target) || link && link.hash && pageOf(link) === location.href.split('#')[0])) {
        hide();
      }
      return;
    }
    event.preventDefault();
    show(index);
    box.querySelector('.card-close').focus({ preventScroll: true });
  }

  // Past its ends the Tab key leaves the card for where the reader came from.
  function onKey(event) {
    if (box.hidden) {
      return;
    }
    if (event.key === 'Escape') {
      shut();
    } else if (event.key === 'Tab' && box.contains(document.activeElement)) {
      var stops = Array.from(box.querySelectorAll('a[href], button:not(:disabled)'));
      if (document.activeElement === stops[event.shiftKey ? 0 : stops.length - 1]) {
        shut();
        if (event.shiftKey) {
          event.preventDefault();
        }
      }
    }
  }

  function start() {
    box = card.make(content, table.dataset, {
      shut: shut,
      previous: function () {
        step(-1);
      },
      next: function () {
        step(1);
      }
    });
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    window.addEventListener('resize', function () {
      if (!box.hidden) {
        place();
      }
    });
  }

  if (content && table) {
    collect();
    if (figures.length) {
      start();
    }
  }
});
