// The search page: what is asked, what is found, and the button that shows more.
(function () {
  const form = document.getElementById('page-search-form');
  const line = document.getElementById('page-search-status');
  const answer = document.getElementById('page-search-answer');
  const names = document.getElementById('page-search-names');
  const results = document.getElementById('page-search-results');
  const heading = document.getElementById('page-search-documents');
  const more = document.getElementById('page-search-more');
  const button = more.querySelector('button');
  const ways = document.getElementById('page-search-ways');
  const says = results.dataset;
  let search;

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

  // Whether a name that is shown has words that no text has side by side; a figure that is found answers them as well.
  function isNamed(words) {
    const titles = Array.from(names.querySelectorAll('a'), link => link.textContent);
    return words.every(word => titles.some(title => title.indexOf(word) >= 0));
  }

  function report() {
    const { found, notes, taken } = search;
    const isDone = engine.isDone(search);
    const hasNames = Boolean(names.firstChild);
    const lines = [];
    if (found.length) {
      lines.push(fill(says.count, found.length + (isDone ? '' : '+')));
    } else {
      lines.push(hasNames ? says.noDocument : isDone ? says.none : says.noneYet);
    }
    search.corrections.forEach(([typed, meant]) =>
      lines.push(fill(says.meant, fill(says.quoted, typed), fill(says.quoted, meant))));
    if (found.length && notes.broken.length && !answer.firstChild && !isNamed(notes.broken)) {
      lines.push(fill(says.parts, quoted(notes.broken), quoted(notes.parts)));
    }
    if (notes.missing.length && found.length) {
      lines.push(fill(says.missing, quoted(notes.missing)));
    }
    line.textContent = lines.join(' ');
    more.hidden = taken >= found.length && isDone;
    button.textContent = taken < found.length ? says.more : button.dataset.older;
  }

  function reportFailure() {
    line.textContent = says.failed;
  }

  // The links of the navigation and the footer that have all words, each { title, address }.
  function places() {
    const found = [];
    document.querySelectorAll('.navigation a, .footer a').forEach(link => {
      const title = link.textContent.trim();
      const isKnown = found.concat.apply(found, search.groups).some(each => each.title === title);
      if (!isKnown && search.words.every(word => snippet.hits(title, [word.symbols]).length)) {
        found.push({ title, address: link.href.slice(files.base.length) });
      }
    });
    return found;
  }

  // Shows the names of each kind, and pages of the site that are no documents.
  function showNames() {
    search.groups.concat([places()]).forEach((group, kind) => {
      if (group.length) {
        const section = entries.element('section', '', 'found');
        section.appendChild(entries.element('h2', says.kinds.split('|')[kind]));
        const list = section.appendChild(entries.element('ul', '', 'names'));
        group.forEach(named => list.appendChild(entries.ofName(named)));
        names.appendChild(section);
      }
    });
  }

  // Room for lines of the text is left where they will come: of as many results as pages may be read.
  function showResults(some) {
    const pages = files.pages();
    some.forEach((result, i) => {
      const marked = result.parts.map(part => part.text).join(' ');
      const entry = entries.of(result, { parts: result.parts, columns: search.index.columns, marked }, says, i < pages);
      results.appendChild(entry);
      if (i < pages) {
        looked.observe(entry);
      }
    });
    heading.hidden = results.hidden = !results.firstChild;
  }

  // All that is found is shown at once, so that nothing moves afterwards.
  function show() {
    const isFirst = search.taken === 0;
    return engine.fill(search).then(engine.take).then(some => Promise.all([
      some,
      isFirst ? engine.answer(search, some) : null
    ])).then(([some, figure]) => {
      if (figure) {
        answer.appendChild(cards.of(figure, says));
      }
      if (isFirst) {
        showNames();
      }
      showResults(some);
      report();
    });
  }

  function start() {
    const asked = new URLSearchParams(location.search);
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
    engine.begin(typed, asked.get('column') || '', asked.get('year') || '').then(begun => {
      search = begun;
      return show();
    }).catch(reportFailure);
  }

  button.addEventListener('click', () => {
    const first = results.children.length;
    files.begin();
    show().then(() => {
      if (results.children[first]) {
        results.children[first].querySelector('a').focus();
      }
    }).catch(reportFailure);
  });

  start();
})();
