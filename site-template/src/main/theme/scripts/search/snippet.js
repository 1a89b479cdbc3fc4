// The part of a text that has all phrases closest to each other, cut into pieces; the beginning of the text if it has none.
const snippet = (function () {
  const LONGEST = 100;
  const BEFORE = 20;

  function isAt(found, phrase, at) {
    return phrase.every((symbol, k) => at + k < found.length && found[at + k].text === symbol.text);
  }

  // Where the phrases, lists of symbols, are in a text: [from, to, number of the phrase].
  function hits(text, wanted) {
    const found = symbols.of(text);
    const all = [];
    found.forEach((symbol, at) => wanted.forEach((phrase, number) => {
      if (isAt(found, phrase, at)) {
        all.push([symbol.from, found[at + phrase.length - 1].to, number]);
      }
    }));
    return all;
  }

  // The hits that are closest to each other and of as many phrases as possible, as [number of the first, number of the last].
  function closest(all, longest) {
    let best = [0, 0];
    let most = 0;
    let shortest = 0;
    for (let first = 0; first < all.length; first++) {
      let seen = {};
      let count = 0;
      for (let last = first; last < all.length && all[last][1] - all[first][0] <= longest; last++) {
        if (!seen[all[last][2]]) {
          seen[all[last][2]] = true;
          count++;
          let span = all[last][1] - all[first][0];
          if (count > most || count === most && span < shortest) {
            best = [first, last];
            most = count;
            shortest = span;
          }
        }
      }
    }
    return best;
  }

  // Two adjacent symbols of each phrase, for a text that has no phrase as it is.
  function pairs(wanted) {
    const found = [];
    wanted.forEach(phrase => phrase.slice(1).forEach((symbol, i) => found.push([phrase[i], symbol])));
    return found;
  }

  // { at, pieces }: where in the text the first hit is, -1 without one, and a list of { text, hit }.
  function of(text, wanted) {
    const whole = hits(text, wanted);
    const all = whole.length ? whole : hits(text, pairs(wanted));
    const [first, last] = closest(all, LONGEST);
    const start = all.length ? all[first][0] : 0;
    const begin = Math.max(0, start - BEFORE);
    const end = Math.min(text.length, Math.max(begin + LONGEST, all.length ? all[last][1] : 0));
    const pieces = begin > 0 ? [{ text: '…', hit: false }] : [];
    let at = begin;
    all.filter(hit => hit[0] >= begin && hit[1] <= end).forEach(hit => {
      if (hit[0] >= at) {
        pieces.push({ text: text.slice(at, hit[0]), hit: false }, { text: text.slice(hit[0], hit[1]), hit: true });
        at = hit[1];
      }
    });
    pieces.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), hit: false });
    return { at: all.length ? start : -1, pieces: pieces.filter(piece => piece.text) };
  }

  return { hits, of };
})();
