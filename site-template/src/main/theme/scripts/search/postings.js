// The documents that have a bigram, as DocumentList of the library writes them; held to spec/postings.txt.
const postings = (function () {
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

  // An array that has 1 in the place of every document the list names.
  function decode(code, count) {
    return code.charAt(0) === '*' ? decodeBits(code, count) : decodeDistances(code, count);
  }

  function decodeBits(code, count) {
    const set = new Uint8Array(count);
    for (let i = 1; i < code.length; i++) {
      let digit = DIGITS.indexOf(code.charAt(i));
      for (let bit = 0; bit < 6; bit++) {
        set[6 * (i - 1) + bit] = digit >> bit & 1;
      }
    }
    return set;
  }

  function decodeDistances(code, count) {
    const set = new Uint8Array(count);
    let at = -1;
    let distance = 0;
    let shift = 0;
    for (let i = 0; i < code.length; i++) {
      let digit = DIGITS.indexOf(code.charAt(i));
      distance |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        at += distance + 1;
        set[at] = 1;
        distance = shift = 0;
      }
    }
    return set;
  }

  // The two lists of a bigram: documents that have it anywhere, and those that have it in their heads.
  function lists(shard, bigram, count) {
    for (let i = 0, end; i < shard.length; i = end + 1) {
      end = shard.indexOf(';', i + 2);
      if (shard.slice(i, i + 2) === bigram) {
        let codes = shard.slice(i + 2, end).split(',');
        return [decode(codes[0], count), decode(codes[1] || '', count)];
      }
    }
    return [new Uint8Array(count), new Uint8Array(count)];
  }

  return { decode, lists };
})();
