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
    const first = VALUES[code.charAt(0)];
    const rest = first % 32;
    const period = first < 32 ? 0 : VALUES[code.charAt(1)];
    const bits = 6 * code.length;
    const distances = [];
    let at = -1;
    let i = period ? 12 : 6;
    function bit() {
      const digit = VALUES[code.charAt(Math.floor(i / 6))];
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
    function number(places) {
      let value = 0;
      for (let k = 0; k < places; k++) {
        value |= bit() << k;
      }
      return value;
    }
    // How many distances follow that are as those a period before.
    function repeats() {
      const places = ones();
      return (1 << places) + number(places) - 1;
    }
    function add(distance) {
      distances.push(distance);
      at += distance + 1;
      set[at] = 1;
    }
    for (let count = ones(); count >= 0; count = ones()) {
      add((count << rest) + number(rest));
      if (period) {
        for (let left = repeats(); left > 0; left--) {
          add(distances[distances.length - period]);
        }
      }
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
