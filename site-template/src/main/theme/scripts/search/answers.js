// The figure that a query asks for: an indicator, of an organization and a year where they are given.
const answers = (function () {
  // How much of the words must be explained, and of the name of the indicator be said.
  const EXPLAINED = 0.7;
  const SAID_IN_ONE = 0.7;
  const SAID_IN_PARTS = 0.4;
  const SAID_OF_THE_ONLY = 0.3;

  // Whether symbols are a year and nothing else.
  function isYear(some) {
    const rest = some.slice(1).map(symbol => symbol.text).join('');
    return /^(19|20)\d\d$/.test(some[0].text) && (rest === '' || rest === '年');
  }

  // The first year that words have, or 0.
  function yearOf(words) {
    const all = [].concat.apply([], words.map(word => word.symbols));
    return Number((all.filter(symbol => isYear([symbol]))[0] || { text: 0 }).text);
  }

  function size(parts) {
    return parts.reduce((sum, part) => sum + part.symbols.length, 0);
  }

  // The number of symbols of words that are in no part and no year.
  function unsaid(words, parts) {
    const years = [].concat.apply([], words.map(word => word.symbols)).filter((symbol, i, all) =>
      isYear([symbol]) || symbol.text === '年' && i > 0 && isYear([all[i - 1]])).length;
    const others = parts.filter(part => !isYear(part.symbols));
    return size(words) - years - size(others);
  }

  // Whether words are about a name, beside another one that they may be about as well.
  function isAbout(words, parts, named, other) {
    const others = parts.filter(part => !isYear(part.symbols));
    const foreign = others.filter(part => named.has.indexOf(part) < 0 && (!other || other.has.indexOf(part) < 0));
    const own = size(others.filter(part => named.has.indexOf(part) >= 0));
    return own > 0 && own >= EXPLAINED * (own + size(foreign) + unsaid(words, parts));
  }

  // The first of some names that has a part that another name has not; nothing if there is none.
  function beside(named, names, parts) {
    const left = parts.filter(part => !isYear(part.symbols) && (!named || named.has.indexOf(part) < 0));
    return names.filter(each => left.some(part => each.has.indexOf(part) >= 0))[0];
  }

  // The indicator that a query is about, with its organization if one is named and its year: { indicator, organization, year };
  // nothing if it is about something else. Indicators and organizations are the best first, each { title, has, … } with the
  // parts that its name has.
  function asked(words, parts, indicators, organizations) {
    const indicator = indicators[0];
    const organization = beside(indicator, organizations, parts);
    if (!indicator || !isAbout(words, parts, indicator, organization)) {
      return null;
    }
    const own = indicator.has.filter(part => !isYear(part.symbols));
    const said = size(own) / symbols.of(indicator.title).length;
    const enough = indicators.length === 1 ? SAID_OF_THE_ONLY : own.length > 1 ? SAID_IN_PARTS : SAID_IN_ONE;
    return size(own) > 1 && said >= enough ? { indicator, organization, year: yearOf(words) } : null;
  }

  // The series of an indicator in the figures of an organization, newest first, each { year, raw, page, anchor, column }. Figures are
  // reports, each [address, column, year, figures]; these have numbers of indicators, words and, where they differ, anchors.
  function series(figures, number, id) {
    const found = [];
    figures.forEach(([page, column, year, values]) => values.split('|').forEach(value => {
      const [code, raw, anchor] = value.split('=');
      if (parseInt(code, 36) === number) {
        found.push({ year, raw, page, anchor: anchor || id, column });
      }
    }));
    return found.sort((a, b) => b.year - a.year || a.column - b.column);
  }

  return { isAbout, beside, asked, series };
})();
