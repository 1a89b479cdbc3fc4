// The units that have a key, as DocumentList of the library writes them; held to spec/postings.txt.
const postings = (function () {
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const VALUES = {};
  Array.from(DIGITS).forEach((digit, value) => {
    VALUES[digit] = value;
  });

  // An array that has 1 in the place of every unit the list names.
  function decode(code, count) {
    const set = new Uint8Array(count);
    const rest = VALUES[code.charAt(0)];
    const bits = 6 * (code.length - 1);
    let at = -1;
    let i = 0;
    function bit() {
      const digit = VALUES[code.charAt(1 + Math.floor(i / 6))];
      return digit >> i++ % 6 & 1;
    }
    // How many ones there are before the next zero; none behind the last unit, where only ones are left.
    function ones() {
      for (let count = 0; i < bits; count++) {
        if (!bit()) {
          return count;
        }
      }
      return -1;
    }
    for (let count = ones(); count >= 0; count = ones()) {
      let distance = count << rest;
      for (let k = 0; k < rest; k++) {
        distance |= bit() << k;
      }
      at += distance + 1;
      set[at] = 1;
    }
    return set;
  }

  // The two lists of a key: units that have it anywhere, and those that have it in a heading.
  function lists(shard, key, count) {
    for (let i = 0, end; i < shard.length; i = end + 1) {
      end = shard.indexOf(';', i + 2);
      if (shard.slice(i, i + 2) === key) {
        let codes = shard.slice(i + 2, end).split(',');
        return [decode(codes[0], count), codes[1] ? decode(codes[1], count) : new Uint8Array(count)];
      }
    }
    return [new Uint8Array(count), new Uint8Array(count)];
  }

  return { decode, lists };
})();
