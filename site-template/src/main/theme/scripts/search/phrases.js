// The words of a query and what is found of each: all of it, or where no entry has all of it its parts.
const phrases = (function () {
  // What is typed between blanks, each { typed, symbols }; what a sentence ends with parts words as well.
  function of(typed) {
    const found = [];
    typed.split(/[\s+]+/).forEach(part => {
      let word = null;
      symbols.of(part).forEach(symbol => {
        if (symbol.kind === symbols.BREAK) {
          word = null;
          return;
        }
        if (!word) {
          word = { typed: part, symbols: [] };
          found.push(word);
        }
        word.symbols.push(symbol);
      });
    });
    return found;
  }

  function textOf(phrase, from, to) {
    const some = phrase.symbols.slice(from, to);
    return phrase.typed.slice(some[0].from, some[some.length - 1].to);
  }

  function and(sets) {
    const all = sets[0].slice();
    for (let k = 1; k < sets.length; k++) {
      for (let i = 0; i < all.length; i++) {
        all[i] &= sets[k][i];
      }
    }
    return all;
  }

  function count(set) {
    let sum = 0;
    for (let i = 0; i < set.length; i++) {
      sum += set[i];
    }
    return sum;
  }

  // The keys of a phrase that were loaded and lie between two of its symbols.
  function within(phrase, from, to, lists) {
    return phrase.keys.filter(each => each.from >= from && each.to < to && lists[each.key]);
  }

  // Adds the parts of a phrase that some entry has, each { text, symbols, any, heading }, and those that none has. A phrase is
  // parted where two symbols are the least often beside each other.
  function divide(phrase, from, to, lists, parts, missing) {
    const known = within(phrase, from, to, lists);
    if (!known.length) {
      return;
    }
    const any = and(known.map(each => lists[each.key][0]));
    if (any.indexOf(1) >= 0) {
      const heading = and(known.map(each => lists[each.key][1]));
      const some = phrase.symbols.slice(from, to);
      const single = some.length === 1 && some[0].kind === symbols.CHARACTER;
      parts.push({ text: textOf(phrase, from, to), symbols: some, any, heading, single });
      return;
    }
    const joints = known.filter(each => each.to > each.from);
    if (to - from < 2 || !joints.length) {
      missing.push(textOf(phrase, from, to));
      return;
    }
    const counts = joints.map(each => count(lists[each.key][0]));
    const weakest = joints[counts.indexOf(Math.min.apply(null, counts))];
    const before = parts.length;
    divide(phrase, from, weakest.to, lists, parts, missing);
    divide(phrase, weakest.to, to, lists, parts, missing);
    if (parts.length === before && missing.indexOf(textOf(phrase, from, to)) < 0) {
      missing.push(textOf(phrase, from, to));
    }
  }

  // What the lists of keys say of the words of a query: { parts, broken, missing }; broken are the words that no entry has as
  // they are, missing those of which none has any part.
  function resolve(words, lists) {
    const parts = [];
    const broken = [];
    const missing = [];
    words.forEach(word => {
      const before = parts.length;
      divide(word, 0, word.symbols.length, lists, parts, []);
      if (parts.length === before) {
        missing.push(word.typed);
      } else if (parts.length > before + 1 || parts[before].symbols.length < word.symbols.length) {
        broken.push(word.typed);
      }
    });
    return { parts, broken, missing };
  }

  return { of, resolve };
})();
