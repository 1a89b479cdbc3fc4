// The search page: what is asked, what is found, and the button that shows more.
(function () {
  const VERSION = 1;
  const PAGE = 10;
  // More files than this tell little more; what is found too much is noticed when its page is read.
  const MOST_BIGRAMS = 6;

  const form = document.getElementById('page-search-form');
  const line = document.getElementById('page-search-status');
  const results = document.getElementById('page-search-results');
  const more = document.getElementById('page-search-more');
  const button = more.querySelector('button');
  const ways = document.getElementById('page-search-ways');
  const says = results.dataset;
  const fromDisk = location.protocol === 'file:';
  let index;
  let query;
  let found = [];
  let shown = 0;
  let next = 0;

  // Pages are read as soon as their results are looked at.
  const looked = 'IntersectionObserver' in window && !fromDisk ? new IntersectionObserver(seen => {
    seen.filter(one => one.isIntersecting).forEach(one => {
      looked.unobserve(one.target);
      entries.read(one.target).then(text => text && verify(one.target, text)).catch(() => {
        // Without its page a result stays as it is.
      });
    });
  }) : { observe() {} };

  function fill(text, value) {
    return text.replace('{0}', value);
  }

  function report() {
    const exact = query.terms.every(term => term.length === 2);
    const unsearched = next < index.scopes.length;
    const count = found.length + (unsearched ? '+' : '');
    line.textContent = found.length || unsearched ? fill(exact ? says.count : says.about, count) : says.none;
    if (query.ignored.length) {
      line.textContent += ' ' + fill(says.ignored, query.ignored.join(' '));
    }
    more.hidden = shown >= found.length && !unsearched;
    button.textContent = shown < found.length ? says.more : button.dataset.older;
  }

  function reportFailure() {
    line.textContent = says.failed;
  }

  // Takes out what has every bigram, but not the phrase; the next one takes its place.
  function verify(entry, text) {
    if (entries.says(entry, text, query.terms)) {
      entries.addSnippet(entry, text, query.terms);
      return;
    }
    entry.remove();
    found.shift();
    shown--;
    show(1);
  }

  function show(count) {
    const some = found.slice(shown, shown + count);
    shown += some.length;
    return Promise.all(some.map(([scope, number]) =>
      indexFiles.load(scope + '/d' + Math.floor(number / index.block))
        .then(block => entries.of(block[number % index.block], index.columns, query, says.year))
    )).then(made => {
      made.forEach(entry => {
        results.appendChild(entry);
        looked.observe(entry);
      });
      report();
    });
  }

  // Looks in one scope after another until there is enough to show.
  function search() {
    if (found.length - shown >= PAGE || next === index.scopes.length) {
      return show(PAGE);
    }
    const scope = index.scopes[next++];
    return finder.candidates(scope, next, query).then(some => {
      found = found.concat(some);
      return search();
    });
  }

  function queryOf(asked, words) {
    const terms = words.filter(term => term.length > 1);
    const column = index.columns.findIndex(known => known[0] === asked.get('column'));
    return {
      terms,
      typed: searchText.firstTyped(asked.get('q')),
      ignored: words.filter(term => term.length < 2),
      bigrams: bigrams.evenly(bigrams.of(terms), fromDisk ? Infinity : Math.max(MOST_BIGRAMS, terms.length)),
      column: column < 0 ? [] : ['\0' + String.fromCharCode(column)],
      year: asked.get('year') || ''
    };
  }

  function start() {
    const asked = new URLSearchParams(location.search);
    ['q', 'column', 'year'].forEach(key => {
      if (form.elements[key] && asked.get(key)) {
        form.elements[key].value = asked.get(key);
      }
    });
    const words = searchText.words(asked.get('q') || '');
    if (!words.some(term => term.length > 1)) {
      line.textContent = words.length ? says.moreTerms : '';
      return;
    }
    says.more = button.textContent;
    if (ways) {
      ways.hidden = true;
    }
    indexFiles.load('index').then(value => {
      if (value.version !== VERSION) {
        throw new Error('version ' + value.version);
      }
      index = value;
      query = queryOf(asked, words);
      return search();
    }).catch(reportFailure);
  }

  button.addEventListener('click', () => {
    const first = results.children.length;
    search().then(() => {
      if (results.children[first]) {
        results.children[first].querySelector('a').focus();
      }
    }).catch(reportFailure);
  });

  start();
})();
