// Text as the index has it: the same words as SearchText of the library, held to the same examples (spec/search.txt).
const searchText = (function () {
  const SEPARATORS = /[^\p{L}\p{M}\p{N}\u{10000}-\u{10FFFF}]+/u;

  function normal(text) {
    return text.normalize('NFKC').toLowerCase();
  }

  function words(text) {
    return normal(text).split(SEPARATORS).filter(Boolean);
  }

  // The first word as it was typed: browsers look for it on the page of a result.
  function firstTyped(text) {
    return text.split(SEPARATORS).filter(word => words(word).join('').length > 1)[0];
  }

  return { normal, words, firstTyped };
})();
