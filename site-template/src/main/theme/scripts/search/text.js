// Text as the index has it: what SearchText of the library makes of it, held to the same examples (spec/search.txt).
const searchText = (function () {
  // A character with the marks on it, which a normal form may join.
  const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
  const OF_WORD = /[\p{L}\p{M}\p{N}\u4E00-\u9FFF]/u;
  const BREAKS = /[!?;\u3002\u2029]/;
  const HALF = /[\uD800-\uDFFF]/;
  const OF_NUMBERS = /[.,%\u2030]/;
  // In normal form they would be marks that are in numbers.
  const NO_NUMBERS = /[\uFF0C\u2024-\u2026]/;
  let simplified = {};

  // Takes the table of traditional characters, each followed by its simplified one.
  function simplify(table) {
    simplified = {};
    for (let i = 0; i < table.length; i += 2) {
      simplified[table.charAt(i)] = table.charAt(i + 1);
    }
  }

  function plain(character) {
    if (BREAKS.test(character)) {
      return '\n';
    }
    if (HALF.test(character) || OF_NUMBERS.test(character)) {
      return character;
    }
    return OF_WORD.test(character) ? simplified[character] || character : ' ';
  }

  // The text with a space in the place of marks and a line end in that of the end of a sentence, and for each of its characters
  // where in the text it begins; at the end the length of the text.
  function traced(text) {
    const places = [];
    let all = '';
    let at = 0;
    (text.match(CLUSTERS) || []).forEach(cluster => {
      const normal = NO_NUMBERS.test(cluster)
        ? ' '
        : cluster.normalize('NFKC').toLowerCase().replace(/\u03C2/g, '\u03C3');
      const characters = Array.from(normal).map(plain).join('');
      for (let i = 0; i < characters.length; i++) {
        places.push(at);
      }
      all += characters;
      at += cluster.length;
    });
    places.push(text.length);
    return { text: all, places };
  }

  return { simplify, traced };
})();
