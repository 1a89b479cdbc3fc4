// What a misspelt word may mean: a piece of a name that differs from it in one character.
const spelling = (function () {
  const SHORTEST = 3;

  function differences(word, piece) {
    return word.filter((symbol, i) => symbol.text !== piece[i].text).length;
  }

  // A piece of one of some names, as text; nothing if none is so similar.
  function similar(word, titles) {
    const size = word.symbols.length;
    if (size < SHORTEST || word.symbols.some(symbol => symbol.kind !== symbols.CHARACTER)) {
      return '';
    }
    let found = '';
    titles.forEach(title => {
      const all = symbols.of(title);
      for (let at = 0; !found && at + size <= all.length; at++) {
        let piece = all.slice(at, at + size);
        if (differences(word.symbols, piece) === 1) {
          found = piece.map(symbol => symbol.text).join('');
        }
      }
    });
    return found;
  }

  return { similar };
})();
