// What a scope of the index has of a query: reads the lists of its keys, then rates the entries.
const finder = (function () {
  // More shards than this are not read for a query; of a long one the keys of some places do.
  const MOST_SHARDS = 13;
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

  // The keys that are read of a query: all, unless that would be too many files.
  function chosen(words, shards) {
    const wanted = [];
    words.forEach(word => word.keys.forEach(each => {
      if (wanted.indexOf(each.key) < 0) {
        wanted.push(each.key);
      }
    }));
    const byShard = new Map();
    wanted.forEach(key => {
      const shard = keys.shard(key, shards);
      byShard.set(shard, (byShard.get(shard) || []).concat(key));
    });
    return [].concat.apply([], evenly(Array.from(byShard.values()), MOST_SHARDS));
  }

  // The number of files that are read of a scope at most.
  function size(words) {
    return Math.min(MOST_SHARDS, words.reduce((sum, word) => sum + word.keys.length, 0));
  }

  function load(scope, number, words) {
    const lists = {};
    const count = scope.entries * scope.units;
    return Promise.all(chosen(words, scope.shards).map(key =>
      files.load(number + '/p' + keys.shard(key, scope.shards)).then(shard => {
        lists[key] = postings.lists(shard, key, count);
      }))).then(() => lists);
  }

  return { simplify, size, load };
})();
