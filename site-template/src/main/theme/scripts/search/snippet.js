// The surroundings of the first hit in a text, cut into pieces; the beginning of the text if it has no hit.
const snippet = (function () {
  const AROUND = 30;

  // The text as the index has it, and for each of its characters the place it comes from.
  function traced(text) {
    const from = [];
    let plain = '';
    for (let i = 0; i < text.length;) {
      let character = String.fromCodePoint(text.codePointAt(i));
      let part = searchText.normal(character);
      for (let k = 0; k < part.length; k++) {
        from.push(i);
      }
      plain += part;
      i += character.length;
    }
    from.push(text.length);
    return { plain, from };
  }

  function hits(text, terms) {
    const { plain, from } = traced(text);
    const found = [];
    terms.forEach(term => {
      for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + term.length)) {
        found.push([from[at], from[at + term.length]]);
      }
    });
    return found.sort((a, b) => a[0] - b[0]);
  }

  // A list of { text, hit }.
  function pieces(text, terms) {
    const found = hits(text, terms);
    const first = found[0] || [0, 0];
    const begin = Math.max(0, first[0] - AROUND);
    const end = Math.min(text.length, first[1] + 2 * AROUND);
    const made = begin > 0 ? [{ text: '…', hit: false }] : [];
    let at = begin;
    found.filter(hit => hit[1] <= end).forEach(hit => {
      if (hit[0] >= at) {
        made.push({ text: text.slice(at, hit[0]), hit: false }, { text: text.slice(hit[0], hit[1]), hit: true });
        at = hit[1];
      }
    });
    made.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), hit: false });
    return made.filter(piece => piece.text);
  }

  return { pieces };
})();
