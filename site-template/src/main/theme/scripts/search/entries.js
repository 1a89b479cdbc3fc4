// A result as it is shown: its title, its facts, and once its page was read the text around the first hit.
const entries = (function () {
  const INSIDE_LINES = /^(A|CODE|DATA|EM|SPAN|STRONG|SUP)$/;

  function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text || '';
    if (className) {
      made.className = className;
    }
    return made;
  }

  function facts(values) {
    const line = element('p', '', 'result-facts');
    values.forEach(value => line.appendChild(element('span', value)));
    return line;
  }

  // A fact of the index is [title, address, column, organization, year, date].
  function of(fact, columns, query, yearSuffix) {
    const [title, address, column, organization, year, date] = fact;
    const columnName = column < 0 ? '' : columns[column][1];
    const entry = element('li');
    const link = element('a', title);
    const sought = encodeURIComponent(query.typed || query.terms[0]).replace(/-/g, '%2D');
    link.href = indexFiles.base + address + '#:~:text=' + sought;
    entry.appendChild(element('h2')).appendChild(link);
    const shown = [columnName, organization, year ? year + yearSuffix : '', date].filter(Boolean);
    if (shown.length) {
      entry.appendChild(facts(shown));
    }
    entry.head = searchText.words([title, columnName, organization, year || ''].join(' ')).join(' ');
    entry.address = indexFiles.base + address;
    return entry;
  }

  // What an element says, with a space wherever a line ends.
  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data;
    }
    const inside = Array.from(node.childNodes, textOf).join('');
    return INSIDE_LINES.test(node.nodeName) ? inside : ' ' + inside + ' ';
  }

  function says(entry, text, terms) {
    const words = searchText.words(text).join(' ');
    return terms.every(term => words.indexOf(term) >= 0 || entry.head.indexOf(term) >= 0);
  }

  function addSnippet(entry, text, terms) {
    const line = element('p', '', 'snippet');
    snippet.pieces(text.replace(/\s+/g, ' ').trim(), terms).forEach(piece => {
      line.appendChild(piece.hit ? element('mark', piece.text) : document.createTextNode(piece.text));
    });
    entry.appendChild(line);
  }

  // The text of an entry's page; nothing where the page has none.
  function read(entry) {
    return fetch(entry.address).then(answer => answer.ok ? answer.text() : '').then(html => {
      const content = new DOMParser().parseFromString(html, 'text/html').getElementById('UCAP-CONTENT');
      return content ? textOf(content) : '';
    });
  }

  return { of, read, says, addSnippet };
})();
