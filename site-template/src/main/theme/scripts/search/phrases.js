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

  // What was typed of a phrase, or of some of its symbols.
  function textOf(phrase, from, to) {
    const some = phrase.symbols.slice(from || 0, to);
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

  // What some lists have in common between two units; nothing outside.
  function common(known, lists, which, range) {
    const all = and(known.map(each => lists[each.key][which]));
    return all.fill(0, 0, range[0]).fill(0, range[1]);
  }

  function partOf(phrase, from, to, any, heading) {
    const some = phrase.symbols.slice(from, to);
    const single = some.length === 1 && some[0].kind === symbols.CHARACTER;
    return { text: textOf(phrase, from, to), symbols: some, any, heading, single };
  }

  // The number of the symbol before which a phrase is parted: where no key joins two symbols, or the rarest one does.
  function weakest(phrase, from, to, lists, range) {
    let found = from;
    let fewest = Infinity;
    for (let at = from + 1; at < to; at++) {
      let joints = phrase.keys.filter(each => each.from === at - 1 && each.to === at);
      let loaded = joints.filter(each => lists[each.key]);
      let times = !joints.length ? -1 : loaded.length ? count(common(loaded, lists, 0, range)) : Infinity;
      if (times < fewest) {
        found = at;
        fewest = times;
      }
    }
    return found;
  }

  // Adds the parts of a phrase that some unit of a range has, each { text, symbols, any, heading, single }. A phrase is parted where
  // two symbols are the least often beside each other.
  function divide(phrase, from, to, lists, range, parts) {
    const known = within(phrase, from, to, lists);
    if (!known.length) {
      return;
    }
    const any = common(known, lists, 0, range);
    if (any.indexOf(1) >= 0) {
      parts.push(partOf(phrase, from, to, any, common(known, lists, 1, range)));
      return;
    }
    const at = weakest(phrase, from, to, lists, range);
    if (at > from) {
      divide(phrase, from, at, lists, range, parts);
      divide(phrase, at, to, lists, range, parts);
    }
  }

  // What the lists of keys say of the words of a query in a range of units, [first, behind the last]: { parts, broken, missing };
  // broken are the words that no unit has as they are, missing those of which none has any part.
  function resolve(words, lists, range) {
    const parts = [];
    const broken = [];
    const missing = [];
    words.forEach(word => {
      const before = parts.length;
      divide(word, 0, word.symbols.length, lists, range, parts);
      if (parts.length === before) {
        missing.push(textOf(word));
      } else if (parts.length > before + 1 || parts[before].symbols.length < word.symbols.length) {
        broken.push(textOf(word));
      }
    });
    return { parts, broken, missing };
  }

  return { of, textOf, resolve };
})();
