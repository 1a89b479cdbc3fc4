// Search by any two adjacent characters. The index is scripts, so that it can be read from the disk as well; each hands one
// value to siteGenSearch.
(function () {
  'use strict';

  var VERSION = 1;
  var PAGE = 10;
  // More files than this tell little more; what is found too much is noticed when its page is read.
  var MOST_PAIRS = 6;
  var DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  var INSIDE_LINES = /^(A|CODE|DATA|EM|SPAN|STRONG|SUP)$/;
  var SEPARATORS = /[^\p{L}\p{M}\p{N}\u{10000}-\u{10FFFF}]+/u;
  var AROUND = 30;

  // ---- Text, as the index has it ----

  function normal(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  function words(text) {
    return normal(text).split(SEPARATORS).filter(Boolean);
  }

  function hash(first, second) {
    var pair = first << 16 | second;
    var h = Math.imul(pair ^ pair >>> 15, 0x2C1B3C6D);
    h = Math.imul(h ^ h >>> 12, 0x297A2D39);
    return h ^ h >>> 15;
  }

  function pairsOf(terms) {
    var pairs = [];
    terms.forEach(function (term) {
      for (var i = 1; i < term.length; i++) {
        var pair = term.substr(i - 1, 2);
        if (pairs.indexOf(pair) < 0) {
          pairs.push(pair);
        }
      }
    });
    return pairs;
  }

  function evenly(items, most) {
    if (items.length <= most) {
      return items;
    }
    var some = [];
    for (var i = 0; i < most; i++) {
      some.push(items[Math.round(i * (items.length - 1) / (most - 1))]);
    }
    return some;
  }

  // ---- The files of the index ----

  var base = document.currentScript.src.replace(/theme\/search\.js.*$/, '');
  var fromDisk = location.protocol === 'file:';
  var loading = {};
  var handed = {};

  window.siteGenSearch = function (key, value) {
    handed[key] = value;
  };
  // What other programs may hold to the examples that the index is held to.
  window.siteGenSearch.words = words;

  function load(key) {
    loading[key] = loading[key] || new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = base + 'search/' + key + '.js';
      script.onload = function () {
        script.remove();
        return key in handed ? resolve(handed[key]) : reject(new Error(key));
      };
      script.onerror = function () {
        delete loading[key];
        reject(new Error(key));
      };
      document.head.appendChild(script);
    });
    return loading[key];
  }

  // A list of the index as an array that has 1 in the place of every document it names.
  function decode(code, count) {
    var set = new Uint8Array(count);
    var isBitmap = code.charAt(0) === '*';
    var at = -1;
    var distance = 0;
    var shift = 0;
    for (var i = isBitmap ? 1 : 0; i < code.length; i++) {
      var digit = DIGITS.indexOf(code.charAt(i));
      if (isBitmap) {
        for (var bit = 0; bit < 6; bit++) {
          set[6 * (i - 1) + bit] = digit >> bit & 1;
        }
      } else {
        distance |= (digit & 31) << shift;
        shift += 5;
        if (digit < 32) {
          at += distance + 1;
          set[at] = 1;
          distance = shift = 0;
        }
      }
    }
    return set;
  }

  // The two lists of a pair: documents that have it anywhere, and those that have it in their heads.
  function lists(shard, pair, count) {
    for (var i = 0, end; i < shard.length; i = end + 1) {
      end = shard.indexOf(';', i + 2);
      if (shard.substr(i, 2) === pair) {
        var codes = shard.slice(i + 2, end).split(',');
        return [decode(codes[0], count), decode(codes[1] || '', count)];
      }
    }
    return [new Uint8Array(count), new Uint8Array(count)];
  }

  // What a scope has: first the documents whose heads say it all, then the others.
  function find(scope, number, query) {
    var count = scope[0];
    var wanted = new Uint8Array(count);
    var at = 0;
    scope[2].forEach(function (run) {
      if (!query.year || String(run[0]) === query.year) {
        wanted.fill(1, at, at + run[1]);
      }
      at += run[1];
    });
    if (wanted.indexOf(1) < 0) {
      return Promise.resolve([]);
    }
    var pairs = query.pairs.concat(query.column);
    return Promise.all(pairs.map(function (pair) {
      var shard = hash(pair.charCodeAt(0), pair.charCodeAt(1)) & scope[1] - 1;
      return load(number + '/p' + shard).then(function (text) {
        return lists(text, pair, count);
      });
    })).then(function (found) {
      var heads = [];
      var others = [];
      for (var document = 0; document < count; document++) {
        if (wanted[document] && found.every(function (list) { return list[0][document]; })) {
          var inHead = found.every(function (list, i) { return i >= query.pairs.length || list[1][document]; });
          (inHead ? heads : others).push([number, document]);
        }
      }
      return heads.concat(others);
    });
  }

  // ---- The page ----

  var form = document.getElementById('page-search-form');
  var status = document.getElementById('page-search-status');
  var results = document.getElementById('page-search-results');
  var more = document.getElementById('page-search-more');
  var button = more.querySelector('button');
  var ways = document.getElementById('page-search-ways');
  var says = results.dataset;
  var index;
  var query;
  var found = [];
  var shown = 0;
  var next = 0;

  function fill(text, value) {
    return text.replace('{0}', value);
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    made.textContent = text || '';
    if (className) {
      made.className = className;
    }
    return made;
  }

  function tell() {
    var exact = query.terms.every(function (term) { return term.length === 2; });
    var open = next < index.scopes.length;
    var count = found.length + (open ? '+' : '');
    status.textContent = found.length || open ? fill(exact ? says.count : says.about, count) : says.none;
    if (query.ignored.length) {
      status.textContent += ' ' + fill(says.ignored, query.ignored.join(' '));
    }
    more.hidden = shown >= found.length && !open;
    button.textContent = shown < found.length ? says.more : button.dataset.older;
  }

  function fail() {
    status.textContent = says.failed;
  }

  function item(document) {
    var entry = element('li');
    var link = element('a', document[0]);
    link.href = base + document[1] + '#:~:text=' + encodeURIComponent(query.typed || query.terms[0]).replace(/-/g, '%2D');
    var facts = [
      document[2] < 0 ? '' : index.columns[document[2]][1], document[3], document[4] ? document[4] + says.year : '', document[5]
    ];
    entry.appendChild(element('h2')).appendChild(link);
    facts.filter(Boolean).forEach(function (fact, i, all) {
      var line = i ? entry.lastChild : entry.appendChild(element('p', '', 'result-facts'));
      line.appendChild(element('span', fact));
    });
    entry.head = [document[0], facts[0], document[3], String(document[4] || '')].map(normal).join(' ');
    entry.address = base + document[1];
    return entry;
  }

  function show(count) {
    var some = found.slice(shown, shown + count);
    shown += some.length;
    return Promise.all(some.map(function (place) {
      return load(place[0] + '/d' + Math.floor(place[1] / index.block)).then(function (block) {
        return item(block[place[1] % index.block]);
      });
    })).then(function (entries) {
      entries.forEach(function (entry) {
        results.appendChild(entry);
        if (!fromDisk) {
          seen.observe(entry);
        }
      });
      tell();
      return entries;
    });
  }

  // Looks in one scope after another until there is enough to show.
  function search() {
    if (found.length - shown >= PAGE || next === index.scopes.length) {
      return show(PAGE);
    }
    var scope = index.scopes[next++];
    return find(scope, next, query).then(function (some) {
      found = found.concat(some);
      return search();
    });
  }

  // ---- Snippets: from the page itself, as soon as its result is looked at ----

  var seen = 'IntersectionObserver' in window ? new IntersectionObserver(function (entries) {
    entries.filter(function (e) { return e.isIntersecting; }).forEach(function (e) {
      seen.unobserve(e.target);
      fetch(e.target.address).then(function (answer) {
        return answer.ok ? answer.text() : '';
      }).then(function (html) {
        var body = new DOMParser().parseFromString(html, 'text/html').getElementById('UCAP-CONTENT');
        if (body) {
          read(e.target, text(body));
        }
      }).catch(function () {
        // Without its page a result stands as it is.
      });
    });
  }) : { observe: function () {} };

  // What an element says, with a space wherever a line ends.
  function text(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data;
    }
    var inside = Array.prototype.map.call(node.childNodes, text).join('');
    return INSIDE_LINES.test(node.nodeName) ? inside : ' ' + inside + ' ';
  }

  function read(entry, text) {
    var body = words(text).join(' ');
    var head = words(entry.head).join(' ');
    var holds = query.terms.every(function (term) {
      return body.indexOf(term) >= 0 || head.indexOf(term) >= 0;
    });
    if (!holds) {
      // It had every pair, but not the phrase; the next one takes its place.
      entry.remove();
      found.shift();
      shown--;
      show(1);
      return;
    }
    entry.appendChild(excerpt(text.replace(/\s+/g, ' ').trim()));
  }

  // The surroundings of the first hit, with every hit marked; the beginning if only the head has it.
  function excerpt(text) {
    var plain = '';
    var from = [];
    for (var i = 0; i < text.length;) {
      var character = String.fromCodePoint(text.codePointAt(i));
      var part = normal(character);
      for (var k = 0; k < part.length; k++) {
        from.push(i);
      }
      plain += part;
      i += character.length;
    }
    from.push(text.length);
    var hits = [];
    query.terms.forEach(function (term) {
      for (var at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + term.length)) {
        hits.push([from[at], from[at + term.length]]);
      }
    });
    hits.sort(function (a, b) { return a[0] - b[0]; });
    var first = hits[0] || [0, 0];
    var start = Math.max(0, first[0] - AROUND);
    var end = Math.min(text.length, first[1] + 2 * AROUND);
    var line = element('p', start > 0 ? '…' : '', 'snippet');
    var at = start;
    hits.filter(function (hit) { return hit[1] <= end; }).forEach(function (hit) {
      if (hit[0] >= at) {
        line.appendChild(document.createTextNode(text.slice(at, hit[0])));
        line.appendChild(element('mark', text.slice(hit[0], hit[1])));
        at = hit[1];
      }
    });
    line.appendChild(document.createTextNode(text.slice(at, end) + (end < text.length ? '…' : '')));
    return line;
  }

  // ---- What is asked ----

  // The first word as it was typed: browsers look for it on the page of a result.
  function typed(text) {
    return text.split(SEPARATORS).filter(function (word) { return words(word).join('').length > 1; })[0];
  }

  function start() {
    var asked = new URLSearchParams(location.search);
    ['q', 'column', 'year'].forEach(function (name) {
      if (form.elements[name] && asked.get(name)) {
        form.elements[name].value = asked.get(name);
      }
    });
    var all = words(asked.get('q') || '');
    var terms = all.filter(function (term) { return term.length > 1; });
    if (!terms.length) {
      status.textContent = all.length ? says.moreTerms : '';
      return;
    }
    says.more = button.textContent;
    if (ways) {
      ways.hidden = true;
    }
    load('index').then(function (value) {
      if (value.version !== VERSION) {
        throw new Error('version ' + value.version);
      }
      index = value;
      var ids = index.columns.map(function (column) { return column[0]; });
      var column = ids.indexOf(asked.get('column'));
      query = {
        terms: terms,
        typed: typed(asked.get('q')),
        ignored: all.filter(function (term) { return term.length < 2; }),
        pairs: evenly(pairsOf(terms), fromDisk ? Infinity : Math.max(MOST_PAIRS, terms.length)),
        column: column < 0 ? [] : ['\0' + String.fromCharCode(column)],
        year: asked.get('year') || ''
      };
      return search();
    }).catch(fail);
  }

  button.addEventListener('click', function () {
    var first = results.children.length;
    search().then(function () {
      if (results.children[first]) {
        results.children[first].querySelector('a').focus();
      }
    }).catch(fail);
  });

  start();
})();
