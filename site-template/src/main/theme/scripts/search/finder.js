// What a scope of the index has of a query: reads the lists of its keys, then rates the entries.
const finder = (function () {
  // More shards than this are not read for a query; of a long one the keys of some places do.
  const MOST_SHARDS = 13;
  // So many are read first; by what they have it is known how many more may be read.
  const FIRST_SHARDS = 7;
  const GB_2312 = { first: 0xB0, last: 0xF7, from: 0xA1, to: 0xFE };

  // The characters of a simplified text; all others may be traditional.
  function usual() {
    const codes = [];
    for (let row = GB_2312.first; row <= GB_2312.last; row++) {
      for (let cell = GB_2312.from; cell <= GB_2312.to; cell++) {
        codes.push(row, cell);
      }
    }
    return new TextDecoder('gbk').decode(new Uint8Array(codes));
  }

  // Loads the table of traditional characters if a query may have some.
  function simplify(typed) {
    const han = Array.from(typed.match(/[\u4E00-\u9FFF]/g) || []);
    const known = han.length ? usual() : '';
    return han.every(character => known.indexOf(character) >= 0)
      ? Promise.resolve()
      : files.load('simplified').then(searchText.simplify);
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

  // The keys that are read of a query by shard: all, unless that would be too many files; those to be read first before the others.
  function chosen(words, shards) {
    const byShard = new Map();
    words.forEach(word => word.keys.forEach(({ key }) => {
      const shard = keys.shard(key, shards);
      const known = byShard.get(shard) || [];
      byShard.set(shard, known.indexOf(key) < 0 ? known.concat(key) : known);
    }));
    const some = evenly(Array.from(byShard), MOST_SHARDS);
    const first = evenly(some, FIRST_SHARDS);
    return first.concat(some.filter(each => first.indexOf(each) < 0));
  }

  // The number of files that are read of a scope at most.
  function size(words) {
    return Math.min(MOST_SHARDS, words.reduce((sum, word) => sum + word.keys.length, 0));
  }

  function read(scope, shards, lists) {
    const count = scope.entries * scope.units;
    return Promise.all(shards.map(([shard, wanted]) => files.load(scope.number + '/p' + shard).then(text =>
      wanted.forEach(key => {
        lists[key] = postings.lists(text, key, count);
      }))));
  }

  // The lists of the keys of some words in a scope.
  function load(scope, words) {
    const lists = {};
    const shards = chosen(words, scope.shards);
    const before = files.spent();
    return read(scope, shards.slice(0, FIRST_SHARDS), lists).then(() => {
      const each = Math.max(1, (files.spent() - before) / FIRST_SHARDS);
      const more = Math.max(0, Math.floor(files.ofIndex() / each));
      return read(scope, shards.slice(FIRST_SHARDS).slice(0, more), lists);
    }).then(() => lists);
  }

  return { simplify, size, load };
})();
