// A search: what is asked of which index, and what was found so far. Knows no page, and reads nothing but files of the index.
const engine = (function () {
  const VERSION = 3;
  const PAGE = 10;
  const MOST_BLOCKS = 6;
  const FEWEST_BLOCKS = 2;
  const MOST_NAMES = 6;
  const MOST_NAME_BLOCKS = 2;
  const INDICATORS = 0;
  const ORGANIZATIONS = 1;

  function scopeOf(facts, number) {
    const [documents, shards, parts, groups, kinds, years] = facts;
    const names = kinds.reduce((a, b) => a + b, 0);
    return { number, documents, shards, groups, units: 1 + parts * groups, kinds, years, names, entries: names + documents };
  }

  function withKeys(word) {
    const single = word.symbols.length === 1 && word.symbols[0].kind === symbols.CHARACTER;
    word.keys = single ? [{ key: keys.single(word.symbols[0]), from: 0, to: 0 }] : keys.of(word.symbols);
    return word;
  }

  // Begins a search for what was typed, among the documents of a column and a year if they are not empty.
  function begin(typed, column, year) {
    return Promise.all([files.load('index'), finder.simplify(typed)]).then(([index]) => {
      if (index.version !== VERSION) {
        throw new Error('version ' + index.version);
      }
      const number = index.columns.findIndex(known => known[0] === column);
      return {
        index,
        words: phrases.of(typed).map(withKeys),
        column: number < 0 ? '' : '\0' + String.fromCharCode(number),
        year,
        scope: 0,
        found: [],
        taken: 0,
        corrections: [],
        titles: [],
        groups: [],
        notes: { parts: [], broken: [], missing: [] }
      };
    });
  }

  // Says of an entry whether it is of the year and the column that are asked for.
  function wanted(search, scope, lists) {
    const ofYear = new Uint8Array(scope.documents);
    let at = 0;
    scope.years.forEach(run => {
      ofYear.fill(!search.year || String(run[0]) === search.year ? 1 : 0, at, at + run[1]);
      at += run[1];
    });
    const { column } = search;
    return entry => ofYear[entry - scope.names] && (!column || lists[column][0][entry * scope.units]);
  }

  // Whether a name is that of an organization above all others.
  function isTop(named) {
    return named.more === 1 ? 1 : 0;
  }

  // The names with some ratings, the shortest first: they say the least besides.
  function loadNames(search, rated, parts, scope) {
    const size = search.index.nameBlock;
    const blocks = [];
    rated.forEach(({ entry }) => {
      const block = Math.floor(entry / size);
      if (blocks.indexOf(block) < 0 && blocks.length < MOST_NAME_BLOCKS) {
        blocks.push(block);
      }
    });
    return Promise.all(blocks.map(block => files.load('1/n' + block))).then(loaded => rated
      .filter(({ entry }) => blocks.indexOf(Math.floor(entry / size)) >= 0)
      .map(({ entry }) => {
        const [title, address, more] = loaded[blocks.indexOf(Math.floor(entry / size))][entry % size];
        return { entry, title, address, more, has: parts.filter(part => part.any[entry * scope.units]) };
      })
      .sort((a, b) => isTop(b) - isTop(a) || a.title.length - b.title.length || a.entry - b.entry));
  }

  // Finds the names of each kind that have most of the words, and the figure that is asked for.
  function nameGroups(search, scope, lists) {
    const resolved = phrases.resolve(search.words, lists, [0, scope.names * scope.units]);
    let from = 0;
    return Promise.all(scope.kinds.map(count => {
      const rated = ranking.order(resolved.parts, scope, from, from + count, () => true);
      from += count;
      return loadNames(search, rated, resolved.parts, scope);
    })).then(groups => {
      const { parts } = resolved;
      const [indicators, organizations] = [groups[INDICATORS], groups[ORGANIZATIONS]];
      search.titles = [].concat.apply([], groups).map(each => each.title);
      search.asked = answers.asked(search.words, parts, indicators, organizations);
      search.groups = groups.map((group, kind) => group.filter(named => {
        const others = kind === INDICATORS ? organizations : kind === ORGANIZATIONS ? indicators : [];
        return answers.isAbout(search.words, parts, named, answers.beside(named, others, parts));
      }).slice(0, MOST_NAMES));
    });
  }

  // Looks in the next scope; names are in the first.
  function look(search) {
    const scope = scopeOf(search.index.scopes[search.scope], search.scope + 1);
    search.scope++;
    const filters = search.column ? [{ keys: [{ key: search.column }] }] : [];
    return finder.load(scope, filters.concat(search.words)).then(lists => {
      const resolved = phrases.resolve(search.words, lists, [scope.names * scope.units, scope.entries * scope.units]);
      const parts = resolved.parts;
      if (!search.found.length) {
        search.notes = { broken: resolved.broken, missing: resolved.missing, parts: parts.map(part => part.text) };
      }
      ranking.order(parts, scope, scope.names, scope.entries, wanted(search, scope, lists)).forEach(rating => {
        const at = rating.entry - scope.names;
        search.found.push({ scope: scope.number, document: at, part: rating.part, parts });
      });
      return scope.number === 1 ? nameGroups(search, scope, lists) : undefined;
    });
  }

  // The words with what those may mean of which nothing has a part of the characters; nothing if all are right.
  function respelt(search) {
    const said = search.found.length ? search.found[0].parts : [];
    const corrections = [];
    const words = search.words.map(word => {
      const isBroken = search.notes.broken.concat(search.notes.missing).indexOf(phrases.textOf(word)) >= 0;
      const inParts = said.filter(part => word.typed.indexOf(part.text) >= 0)
        .reduce((sum, part) => sum + part.symbols.length, 0);
      const meant = isBroken && inParts < word.symbols.length ? spelling.similar(word, search.titles) : '';
      if (!meant) {
        return word;
      }
      corrections.push([phrases.textOf(word), meant]);
      return withKeys(phrases.of(meant)[0]);
    });
    return corrections.length ? { words, corrections } : null;
  }

  // Looks again for what misspelt words may mean.
  function correct(search) {
    const meant = search.scope === 1 && !search.corrections.length && respelt(search);
    if (!meant) {
      return Promise.resolve(search);
    }
    search.words = meant.words;
    search.corrections = meant.corrections;
    search.found = [];
    search.scope = 0;
    return look(search);
  }

  function isDone(search) {
    return search.scope === search.index.scopes.length;
  }

  // Looks in one scope after another until there are enough results or too much was read.
  function fill(search) {
    const isEnough = search.found.length - search.taken >= PAGE || isDone(search);
    const needed = finder.size(search.words) + FEWEST_BLOCKS;
    if (isEnough || search.scope > 0 && files.left() <= needed) {
      return Promise.resolve(search);
    }
    return look(search).then(() => correct(search)).then(() => fill(search));
  }

  // The next results with their facts: as many as the facts of which are in few files.
  function take(search) {
    const blocks = [];
    const some = [];
    const most = Math.max(FEWEST_BLOCKS, Math.min(MOST_BLOCKS, files.left() - 1));
    for (let i = search.taken; i < search.found.length && some.length < PAGE; i++) {
      let result = search.found[i];
      let key = result.scope + '/d' + Math.floor(result.document / search.index.block);
      if (blocks.indexOf(key) < 0 && blocks.length === most) {
        break;
      }
      if (blocks.indexOf(key) < 0) {
        blocks.push(key);
      }
      some.push([result, key]);
    }
    search.taken += some.length;
    return Promise.all(some.map(([result, key]) => files.load(key))).then(loaded => some.map(([result], i) => ({
      facts: loaded[i][result.document % search.index.block],
      part: result.part,
      parts: result.parts
    })));
  }

  // The figure that is asked for, of the organization that is named or of the first result: { indicator, organization, shown,
  // series }; nothing if there is none.
  function answer(search, results) {
    const { asked } = search;
    const first = results.filter(result => result.facts[2] >= 0)[0];
    if (!asked || !asked.organization && !first) {
      return Promise.resolve(null);
    }
    const organization = asked.organization ? asked.organization.title : first.facts[3];
    const address = asked.organization ? asked.organization.address : first.facts[1];
    const id = address.replace(/^.*\//, '').replace(/\.html$/, '');
    return files.load('f/' + id).catch(() => []).then(figures => {
      const indicatorId = asked.indicator.address.replace(/^.*\//, '').replace(/\.html$/, '');
      const series = answers.series(figures, asked.indicator.entry, indicatorId);
      const year = asked.year || Number(search.year);
      const shown = year ? series.filter(value => value.year === year)[0] : series[0];
      return shown ? { indicator: asked.indicator, organization, id, shown, series } : null;
    });
  }

  return { begin, fill, take, answer, isDone };
})();
