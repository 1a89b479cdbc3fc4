// The documents of a scope that have all bigrams of a query.
const finder = (function () {
  // An array that has 1 in the place of every document of the year that is asked for.
  function ofYear(scope, year) {
    const wanted = new Uint8Array(scope[0]);
    let at = 0;
    scope[2].forEach(run => {
      if (!year || String(run[0]) === year) {
        wanted.fill(1, at, at + run[1]);
      }
      at += run[1];
    });
    return wanted;
  }

  function loadLists(scope, number, bigram) {
    return indexFiles.load(number + '/p' + bigrams.shard(bigram, scope[1]))
      .then(shard => postings.lists(shard, bigram, scope[0]));
  }

  // First the documents whose heads say it all, then the others, each as [scope, document].
  function candidates(scope, number, query) {
    const wanted = ofYear(scope, query.year);
    if (wanted.indexOf(1) < 0) {
      return Promise.resolve([]);
    }
    const all = query.bigrams.concat(query.column);
    return Promise.all(all.map(bigram => loadLists(scope, number, bigram))).then(lists => {
      const heads = [];
      const others = [];
      for (let i = 0; i < scope[0]; i++) {
        if (wanted[i] && lists.every(list => list[0][i])) {
          const inHead = lists.every((list, k) => k >= query.bigrams.length || list[1][i]);
          (inHead ? heads : others).push([number, i]);
        }
      }
      return heads.concat(others);
    });
  }

  return { candidates };
})();
