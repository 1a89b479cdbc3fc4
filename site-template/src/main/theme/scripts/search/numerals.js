// Numbers in one spelling, as Numerals of the library has them: 1,024 is 1024, and so are 2.2万 and 22000. Each function
// reads a number at a place and returns its spelling and the place behind it, or nothing.
const numerals = (function () {
  const IN_DIGITS = /(\d{1,3}(?:,\d{3}(?!\d))+|\d+)(\.\d+(?!\d*\.\d))?([万亿])?/y;
  const DIGITS = '零一二三四五六七八九';
  const IN_HAN = /[〇两零一二三四五六七八九十百千][〇两零一二三四五六七八九十百千万亿]*/y;
  const HAS_UNIT = /[十百千]/;
  const SIZES = { '十': 10, '百': 100, '千': 1000, '万': 1e4, '亿': 1e8 };
  const YEAR = '年';

  function matched(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  function spelled(whole, decimals, scale) {
    const digits = (whole + decimals).padEnd(whole.length + scale, '0');
    const point = whole.length + scale;
    const rest = digits.slice(point).replace(/0+$/, '');
    return digits.slice(0, point).replace(/^0+(?=.)/, '') + (rest ? '.' + rest : '');
  }

  function inDigits(text, at) {
    const found = matched(IN_DIGITS, text, at);
    if (!found) {
      return null;
    }
    const whole = found[1].replace(/,/g, '');
    const decimals = (found[2] || '').slice(1);
    const isName = whole.length > 1 && whole.charAt(0) === '0';
    const scale = isName || !found[3] ? 0 : SIZES[found[3]] === 1e4 ? 4 : 8;
    const end = at + found[0].length - (isName && found[3] ? 1 : 0);
    return { spelling: isName && !decimals ? whole : spelled(whole, decimals, scale), end };
  }

  function digit(character) {
    return character === '〇' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);
  }

  // NaN for what is no number; its units become smaller.
  function value(text) {
    let total = 0;
    let section = 0;
    let last = 0;
    let unit = 1e4;
    let scale = 1e12;
    for (let i = 0; i < text.length; i++) {
      let read = digit(text.charAt(i));
      if (read >= 0) {
        if (last > 0 || i === 0 && read === 0) {
          return NaN;
        }
        last = read;
        continue;
      }
      let size = SIZES[text.charAt(i)];
      if (size < 1e4) {
        last = last === 0 && size === 10 && section === 0 ? 1 : last;
        if (last === 0 || size >= unit) {
          return NaN;
        }
        section += last * size;
        unit = size;
      } else {
        section += last;
        if (section === 0 || size >= scale) {
          return NaN;
        }
        total += section * size;
        section = 0;
        unit = 1e4;
        scale = size;
      }
      last = 0;
    }
    return total + section + last;
  }

  function year(text) {
    const digits = Array.from(text, digit);
    return digits.indexOf(-1) < 0 ? Number(digits.join('')) : NaN;
  }

  // One character may be part of any word, and so may some in a row: a number has a ten, hundred or thousand, or is a year.
  function inHan(text, at) {
    const found = matched(IN_HAN, text, at);
    if (!found) {
      return null;
    }
    const run = found[0];
    const end = at + run.length;
    const isYear = !HAS_UNIT.test(run) && run.length === 4 && text.charAt(end) === YEAR;
    const number = run.length > 1 && HAS_UNIT.test(run) ? value(run) : isYear ? year(run) : NaN;
    return isNaN(number) ? null : { spelling: String(number), end };
  }

  return { at: (text, at) => inDigits(text, at) || inHan(text, at) };
})();
