// The search page: what is asked, what is found, and the button that shows more.
(function () {
  const VERSION = 2;
  const PAGE = 10;
  const MOST_BLOCKS = 6;
  const MOST_NAMES = 6;
  const MOST_NAME_BLOCKS = 2;

  const form = document.getElementById('page-search-form');
  const line = document.getElementById('page-search-status');
  const names = document.getElementById('page-search-names');
  const results = document.getElementById('page-search-results');
  const more = document.getElementById('page-search-more');
  const button = more.querySelector('button');
  const ways = document.getElementById('page-search-ways');
  const says = results.dataset;
  let index;
  let asked;
  let words;
  let found = [];
  let shown = 0;
  let next = 0;
  let notes = { broken: [], missing: [], parts: [] };

  // Pages are read as soon as their results are looked at.
  const looked = 'IntersectionObserver' in window ? new IntersectionObserver(seen => {
    seen.filter(one => one.isIntersecting).forEach(one => {
      looked.unobserve(one.target);
      entries.complete(one.target);
    });
  }) : { observe() {} };

  function fill(text, value, other) {
    return text.replace('{0}', value).replace('{1}', other);
  }

  function quoted(texts) {
    return texts.map(text => fill(says.quoted, text)).join(says.and);
  }

  function report() {
    const unsearched = next < index.scopes.length;
    const lines = [];
    if (found.length) {
      lines.push(fill(says.count, found.length + (unsearched ? '+' : '')));
    } else if (!names.firstChild) {
      lines.push(unsearched ? says.noneYet : says.none);
    }
    if (found.length && notes.broken.length) {
      lines.push(fill(says.parts, quoted(notes.broken), quoted(notes.parts)));
    }
    if (notes.missing.length && (found.length || names.firstChild)) {
      lines.push(fill(says.missing, quoted(notes.missing)));
    }
    line.textContent = lines.join(' ');
    more.hidden = shown >= found.length && !unsearched;
    button.textContent = shown < found.length ? says.more : button.dataset.older;
  }

  function reportFailure() {
    line.textContent = says.failed;
  }

  function scopeOf(scope) {
    const [documents, shards, parts, groups, kinds, years] = scope;
    const count = kinds.reduce((a, b) => a + b, 0);
    return { documents, shards, groups, units: 1 + parts * groups, kinds, years, names: count, entries: count + documents };
  }

  // Says of an entry whether it is of the year and the column that are asked for.
  function wanted(scope, lists) {
    const year = asked.get('year') || '';
    const column = columnKey();
    const ofYear = new Uint8Array(scope.documents);
    let at = 0;
    scope.years.forEach(run => {
      ofYear.fill(!year || String(run[0]) === year ? 1 : 0, at, at + run[1]);
      at += run[1];
    });
    return entry => ofYear[entry - scope.names] && (!column || lists[column][0][entry * scope.units]);
  }

  function columnKey() {
    const column = index.columns.findIndex(known => known[0] === asked.get('column'));
    return column < 0 ? '' : '\0' + String.fromCharCode(column);
  }

  // Shows the names of each kind that have most of the words.
  function showNames(scope, parts) {
    let from = 0;
    return Promise.all(scope.kinds.map((count, kind) => {
      const rated = ranking.order(parts, scope, from, from + count, () => true);
      from += count;
      return loadNames(rated);
    })).then(groups => groups.forEach((group, kind) => {
      if (group.length) {
        const section = entries.element('section', '', 'found');
        section.appendChild(entries.element('h2', says.kinds.split('|')[kind]));
        const list = section.appendChild(entries.element('ul', '', 'names'));
        group.forEach(named => list.appendChild(entries.ofName(named)));
        names.appendChild(section);
      }
    }));
  }

  // The names themselves, the shortest first: they say the least besides.
  function loadNames(rated) {
    const blocks = [];
    rated.forEach(rating => {
      const block = Math.floor(rating.entry / index.nameBlock);
      if (blocks.indexOf(block) < 0 && blocks.length < MOST_NAME_BLOCKS) {
        blocks.push(block);
      }
    });
    return Promise.all(blocks.map(block => files.load('1/n' + block))).then(loaded => rated
      .map(rating => [rating, loaded[blocks.indexOf(Math.floor(rating.entry / index.nameBlock))]])
      .filter(pair => pair[1])
      .map(([rating, block]) => block[rating.entry % index.nameBlock])
      .sort((a, b) => a[0].length - b[0].length)
      .slice(0, MOST_NAMES));
  }

  // Looks in the next scope.
  function searchScope() {
    const scope = scopeOf(index.scopes[next++]);
    const number = next;
    const column = columnKey();
    const filters = column ? [{ keys: [{ key: column }] }] : [];
    return finder.load(scope, number, filters.concat(words)).then(lists => {
      const resolved = phrases.resolve(words, lists);
      const parts = resolved.parts;
      const spoken = parts.filter(part => !part.single);
      const some = ranking.order(spoken, scope, scope.names, scope.entries, wanted(scope, lists));
      some.forEach(rating => found.push({ scope: number, document: rating.entry - scope.names, part: rating.part, parts: spoken }));
      if (number === 1) {
        notes = { broken: resolved.broken, missing: resolved.missing, parts: parts.map(part => part.text) };
        return scope.names ? showNames(scope, parts) : undefined;
      }
    });
  }

  // The results that are shown next: as many as the facts of which are in few files.
  function nextResults() {
    const blocks = {};
    const some = [];
    for (let i = shown; i < found.length && some.length < PAGE; i++) {
      let key = found[i].scope + '/d' + Math.floor(found[i].document / index.block);
      if (!blocks[key] && !files.isLoaded(key) && Object.keys(blocks).length === MOST_BLOCKS) {
        break;
      }
      blocks[key] = true;
      some.push([found[i], key]);
    }
    return some;
  }

  function show() {
    const some = nextResults();
    shown += some.length;
    return Promise.all(some.map(([result, key]) => files.load(key))).then(blocks => {
      blocks.forEach((block, i) => {
        const [result] = some[i];
        const query = { parts: result.parts, columns: index.columns, marked: result.parts.map(part => part.text).join(' ') };
        const entry = entries.of(block[result.document % index.block], result.part, query, says);
        results.appendChild(entry);
        looked.observe(entry);
      });
      results.hidden = !results.firstChild;
      report();
    });
  }

  // Looks in one scope after another until there is enough to show or too much was read.
  function search() {
    const isEnough = found.length - shown >= PAGE || next === index.scopes.length;
    if (isEnough || next > 0 && files.left() < PAGE + MOST_BLOCKS) {
      return show();
    }
    return searchScope().then(search);
  }

  function withKeys(word) {
    const single = word.symbols.length === 1 && word.symbols[0].kind === symbols.CHARACTER;
    word.keys = single ? [{ key: keys.single(word.symbols[0]), from: 0, to: 0 }] : keys.of(word.symbols);
    return word;
  }

  function start() {
    asked = new URLSearchParams(location.search);
    ['q', 'column', 'year'].forEach(key => {
      if (form.elements[key] && asked.get(key)) {
        form.elements[key].value = asked.get(key);
      }
    });
    const typed = asked.get('q') || '';
    if (!phrases.of(typed).length) {
      return;
    }
    says.more = button.textContent;
    line.textContent = says.loading;
    if (ways) {
      ways.hidden = true;
    }
    files.begin();
    Promise.all([files.load('index'), finder.simplify(typed)]).then(([value]) => {
      if (value.version !== VERSION) {
        throw new Error('version ' + value.version);
      }
      index = value;
      words = phrases.of(typed).map(withKeys);
      return search();
    }).catch(reportFailure);
  }

  button.addEventListener('click', () => {
    const first = results.children.length;
    files.begin();
    search().then(() => {
      if (results.children[first]) {
        results.children[first].querySelector('a').focus();
      }
    }).catch(reportFailure);
  });

  start();
})();
