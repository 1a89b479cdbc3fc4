// The symbols of a text, as Symbols of the library has them: single characters of scripts without blanks, whole numbers, and
// words of letters; and the ends of sentences. Each is { text, kind, from, to }, with its place in the text.
const symbols = (function () {
  const CHARACTER = 'c';
  const NUMBER = 'n';
  const WORD = 'w';
  const BREAK = 'b';
  const SINGLE = /[\u3005-\u3007\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uD800-\uDFFF\uF900-\uFAFF]/;
  const LETTERS = /[^ .,%\u2030\n0-9\u3005-\u3007\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uD800-\uDFFF\uF900-\uFAFF]+/y;

  function singular(word) {
    return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  }

  // The symbol at a place of a plain text, or where there is none only the place behind it.
  function next(text, at) {
    const character = text.charAt(at);
    const number = numerals.at(text, at);
    if (number) {
      return { text: number.spelling, kind: NUMBER, end: number.end };
    }
    if (character === '\n') {
      return { text: '', kind: BREAK, end: at + 1 };
    }
    const isRate = character === '\u2030' || character === '%' && /\d/.test(text.charAt(at - 1));
    if (isRate || SINGLE.test(character)) {
      return { text: character, kind: CHARACTER, end: at + 1 };
    }
    LETTERS.lastIndex = at;
    const word = LETTERS.exec(text);
    return word ? { text: singular(word[0]), kind: WORD, end: at + word[0].length } : { end: at + 1 };
  }

  function of(text) {
    const plain = searchText.traced(text);
    const found = [];
    for (let at = 0; at < plain.text.length;) {
      let symbol = next(plain.text, at);
      if (symbol.kind) {
        found.push({
          text: symbol.text,
          kind: symbol.kind,
          from: plain.places[at],
          to: plain.places[symbol.end]
        });
      }
      at = symbol.end;
    }
    return found;
  }

  return { CHARACTER, NUMBER, WORD, BREAK, of };
})();
