// Two adjacent characters of a word, by which the index is read; the shard that has one is held to spec/shards.txt.
const bigrams = (function () {
  function hash(bigram) {
    const units = bigram.charCodeAt(0) << 16 | bigram.charCodeAt(1);
    let h = Math.imul(units ^ units >>> 15, 0x2C1B3C6D);
    h = Math.imul(h ^ h >>> 12, 0x297A2D39);
    return h ^ h >>> 15;
  }

  // The number of shards is a power of two.
  function shard(bigram, shards) {
    return hash(bigram) & shards - 1;
  }

  // Each once, in the order of the words.
  function of(terms) {
    const found = [];
    terms.forEach(term => {
      for (let i = 1; i < term.length; i++) {
        let bigram = term.slice(i - 1, i + 1);
        if (found.indexOf(bigram) < 0) {
          found.push(bigram);
        }
      }
    });
    return found;
  }

  // At most so many of them, from the first to the last at even distances.
  function evenly(items, most) {
    if (items.length <= most) {
      return items;
    }
    const some = [];
    for (let i = 0; i < most; i++) {
      some.push(items[Math.round(i * (items.length - 1) / (most - 1))]);
    }
    return some;
  }

  return { shard, of, evenly };
})();
