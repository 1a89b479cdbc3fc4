// The files of the index, and pages. The index is scripts, so that it can be read from the disk as well; each hands one value
// to siteGenSearch. What one search may read is limited, whatever is asked.
const files = (function () {
  const MOST_REQUESTS = 24;
  const MOST_BYTES = 190000;
  const MOST_BYTES_OF_INDEX = 140000;
  // Of the page itself and what it loads.
  const BYTES_OF_PAGE = 40000;
  // Bytes of a compressed file for each of its characters, as many as those of varied text have.
  const INDEX_SHARE = 0.95;
  const PAGE_SHARE = 0.65;
  // A page that is to be expected: of a server that compresses files, and of one that does not.
  const COMPRESSED_PAGE = 16000;
  const USUAL_PAGE = 27000;
  const base = document.currentScript.src.replace(/theme\/search\.js.*$/, '');
  const loading = {};
  const handed = {};
  let requests = 0;
  let bytes = 0;
  // The largest page that was read, or one that is to be expected.
  let largest = 0;
  let turn = Promise.resolve();

  window.siteGenSearch = function (key, value) {
    handed[key] = value;
    bytes += INDEX_SHARE * (typeof value === 'string' ? value : JSON.stringify(value)).length;
  };

  // What other programs may hold to the examples that the index is held to.
  window.siteGenSearch.symbols = text => symbols.of(text).map(symbol => symbol.text || '|').join(' ')
    .replace(/([\uD800-\uDBFF]) ([\uDC00-\uDFFF])/g, '$1$2');

  // Begins to count anew; the page itself and what it loads count.
  function begin() {
    const resources = performance.getEntriesByType('resource');
    requests = 2 + resources.length;
    bytes = BYTES_OF_PAGE;
    largest = Math.max(largest, resources.some(file => file.encodedBodySize < file.decodedBodySize) ? COMPRESSED_PAGE : USUAL_PAGE);
  }

  function load(key) {
    loading[key] = loading[key] || new Promise((resolve, reject) => {
      const script = document.createElement('script');
      requests++;
      script.src = base + 'search/' + key + '.js';
      script.onload = () => {
        script.remove();
        return key in handed ? resolve(handed[key]) : reject(new Error(key));
      };
      script.onerror = () => {
        delete loading[key];
        reject(new Error(key));
      };
      document.head.appendChild(script);
    });
    return loading[key];
  }

  function isLoaded(key) {
    return key in loading;
  }

  // How many files may still be read.
  function left() {
    return MOST_REQUESTS - requests;
  }

  // How much was read, and how much more of the index may be.
  function spent() {
    return bytes;
  }

  function ofIndex() {
    return MOST_BYTES_OF_INDEX - bytes;
  }

  // How many pages may be read, as far as that is known before.
  function pages() {
    return location.protocol === 'file:' ? 0 : Math.max(0, Math.min(left(), Math.floor((MOST_BYTES - bytes) / largest)));
  }

  // Bytes of a page as it came, or as many as it takes at most where the browser does not say.
  function size(address, html) {
    const [came] = performance.getEntriesByName(address).slice(-1);
    return Math.min(came && came.encodedBodySize || Infinity, PAGE_SHARE * html.length);
  }

  function fetched(address) {
    if (requests >= MOST_REQUESTS || bytes + largest > MOST_BYTES) {
      return '';
    }
    requests++;
    return fetch(address).then(answer => answer.ok ? answer.text() : '').then(html => {
      const read = size(address, html);
      bytes += read;
      largest = Math.max(largest, read);
      return html;
    }).catch(() => '');
  }

  // The HTML of a page; nothing if it cannot be read or was too much. One after another, since only a page that was read is known
  // to be large.
  function page(address) {
    if (location.protocol === 'file:') {
      return Promise.resolve('');
    }
    turn = turn.then(() => fetched(address));
    return turn;
  }

  return { base, begin, load, isLoaded, left, spent, ofIndex, pages, page };
})();
