// A result as it is shown: its title, its section and its facts, and once its page was read the text around the words.
const entries = (function () {
  const INSIDE_LINES = /^(A|CODE|DATA|EM|SPAN|STRONG|SUP)$/;
  const PARAGRAPH_SEPARATOR = '\u2029';

  function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text || '';
    if (className) {
      made.className = className;
    }
    return made;
  }

  // The address of a section of a page on which the words of the query are marked.
  function addressOf(page, anchor, query) {
    return page + '?q=' + encodeURIComponent(query) + (anchor ? '#' + encodeURIComponent(anchor) : '');
  }

  // A link to a name of the index.
  function ofName(named) {
    const entry = element('li');
    const link = element('a', named.title);
    link.href = files.base + named.address;
    entry.appendChild(link);
    return entry;
  }

  // A fact of the index is [title, address, column, organization, year, date, [anchor, heading, …] by part].
  function of(result, query, says, hasSnippet) {
    const [title, address, column, organization, year, date, sections] = result.facts;
    const { part } = result;
    const entry = element('li');
    const link = element('a', title);
    const anchor = part >= 0 ? sections[2 * part] : '';
    entry.address = files.base + address;
    entry.query = query;
    link.href = addressOf(entry.address, anchor, query.marked);
    entry.appendChild(element('h3')).appendChild(link);
    if (anchor) {
      link.appendChild(element('span', ' › ' + sections[2 * part + 1], 'result-section'));
    }
    if (hasSnippet) {
      entry.appendChild(element('p', '', 'snippet'));
    }
    const line = element('p', '', 'result-facts');
    const kind = column < 0 ? says.page : query.columns[column][1];
    [date, kind, organization, year ? year + says.year : ''].filter(Boolean)
      .forEach(value => line.appendChild(element('span', value)));
    entry.appendChild(line);
    return entry;
  }

  // The text of an element with a separator wherever a line ends, and the places in it where something with an id begins.
  function read(node, places) {
    let text = '';
    function add(child) {
      if (child.nodeType === Node.TEXT_NODE) {
        text += child.data.replace(/\s+/g, ' ');
        return;
      }
      if (/^(H[2-6]|SPAN)$/.test(child.nodeName) && child.id) {
        places.push([text.length, child.id, /^H/.test(child.nodeName) ? child.textContent : '']);
      }
      const inside = INSIDE_LINES.test(child.nodeName);
      text += inside ? '' : PARAGRAPH_SEPARATOR;
      child.childNodes.forEach(add);
      text += inside ? '' : PARAGRAPH_SEPARATOR;
    }
    add(node);
    return text;
  }

  function fill(line, pieces) {
    pieces.forEach(piece => {
      const text = piece.text.replace(/[\s\u2029]+/g, ' ');
      line.appendChild(piece.hit ? element('mark', text) : document.createTextNode(text));
    });
  }

  // Leads an entry to the last place before its words.
  function lead(entry, at, places) {
    const before = places.filter(place => place[0] <= at);
    if (before.length) {
      const link = entry.querySelector('a');
      link.href = addressOf(entry.address, before[before.length - 1][1], entry.query.marked);
    }
  }

  // Reads the page of an entry, if it may be read, and shows the lines around the words.
  function complete(entry) {
    return files.page(entry.address).then(html => {
      const content = html && new DOMParser().parseFromString(html, 'text/html').getElementById('UCAP-CONTENT');
      if (content) {
        const places = [];
        const text = read(content, places);
        const around = snippet.of(text, entry.query.parts.map(part => part.symbols));
        fill(entry.querySelector('.snippet'), around.pieces);
        if (around.at >= 0 && entry.query.parts.length) {
          lead(entry, around.at, places);
        }
      }
      entry.classList.add('read');
    });
  }

  return { element, ofName, of, complete };
})();
