// The keys of the index, as SearchKeys of the library has them: of two adjacent characters, and of numbers and words by
// themselves and with what is behind them. The shard that has one is held to spec/shards.txt.
const keys = (function () {
  function mix(number) {
    let hash = Math.imul(number ^ number >>> 15, 0x2C1B3C6D);
    hash = Math.imul(hash ^ hash >>> 12, 0x297A2D39);
    return hash ^ hash >>> 15;
  }

  // The number of shards is a power of two.
  function shard(key, shards) {
    return mix(key.charCodeAt(0) << 16 | key.charCodeAt(1)) & shards - 1;
  }

  // The key of a number or a word, or of symbols with a + between them: a character that no text has, and any other.
  function hashed(text) {
    let hash = 0x811C9DC5;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    const mixed = mix(hash);
    return String.fromCharCode(0xE000 + (mixed >>> 16) % 0x1900, 0x4E00 + (mixed & 0xFFFF) % 0x5000);
  }

  // The key of two adjacent symbols; two words have none, nor has a character with a number or a word behind it.
  function joint(first, second) {
    if (first.kind === symbols.CHARACTER) {
      return second.kind === symbols.CHARACTER ? first.text + second.text : '';
    }
    const words = first.kind === symbols.WORD && second.kind === symbols.WORD;
    return words ? '' : hashed(first.text + '+' + second.text);
  }

  // The key of a symbol by itself; a character has one in names only.
  function single(symbol) {
    return hashed(symbol.text);
  }

  // The keys of adjacent symbols, each with the numbers of its first and its last symbol.
  function of(phrase) {
    const found = [];
    phrase.forEach((symbol, i) => {
      const joined = i > 0 ? joint(phrase[i - 1], symbol) : '';
      if (joined) {
        found.push({ key: joined, from: i - 1, to: i });
      }
      if (symbol.kind !== symbols.CHARACTER) {
        found.push({ key: single(symbol), from: i, to: i });
      }
    });
    return found;
  }

  return { shard, single, of };
})();
