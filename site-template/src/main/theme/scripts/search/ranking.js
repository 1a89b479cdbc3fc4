// The order of what is found. An entry counts by where it has the words: in its title, in one heading, close to each other, in
// one section, anywhere; then by how many of them its title has; then entries are in the order of the index, newest first.
const ranking = (function () {
  const TITLE = 4;
  const HEADING = 3;
  const CLOSE = 2;
  const SECTION = 1;

  // Where some parts of a query are together: in most of one unit, and in most of one part of the text.
  function together(parts, first, scope) {
    const best = { unit: 0, near: 0, heading: 0, part: -1, section: 0 };
    const all = {};
    let inSection = {};
    for (let unit = 1; unit < scope.units; unit++) {
      if ((unit - 1) % scope.groups === 0) {
        inSection = {};
      }
      let near = 0;
      let heading = 0;
      parts.forEach((part, k) => {
        if (part.any[first + unit]) {
          near++;
          heading += part.heading[first + unit];
          inSection[k] = all[k] = true;
        }
      });
      if (near > best.near || near === best.near && heading > best.heading) {
        best.unit = unit;
        best.near = near;
        best.heading = heading;
      }
      let section = Object.keys(inSection).length;
      if (section > best.section) {
        best.section = section;
        best.part = Math.floor((unit - 1) / scope.groups);
      }
    }
    best.found = Object.keys(all).length;
    return best;
  }

  // How many parts an entry has, and where: { parts, level, inTitle, part }, the part of its text or -1.
  function rate(parts, entry, scope) {
    const first = entry * scope.units;
    const rest = parts.filter(part => !part.any[first]);
    const inTitle = parts.length - rest.length;
    if (!rest.length) {
      return { parts: parts.length, level: TITLE, inTitle, part: -1 };
    }
    const best = together(rest, first, scope);
    const isClose = best.near === rest.length;
    const level = best.heading === rest.length ? HEADING : isClose ? CLOSE : best.section === rest.length ? SECTION : 0;
    const part = isClose ? Math.floor((best.unit - 1) / scope.groups) : best.part;
    return { parts: inTitle + best.found, level, inTitle, part };
  }

  function compare(a, b) {
    return b.parts - a.parts || b.level - a.level || b.inTitle - a.inTitle || a.entry - b.entry;
  }

  // The entries from one number to another that have most of the parts, best first, each with its rating.
  function order(parts, scope, from, to, wanted) {
    const rated = [];
    let most = 1;
    for (let entry = from; entry < to; entry++) {
      if (wanted(entry)) {
        let rating = rate(parts, entry, scope);
        if (rating.parts >= most) {
          most = rating.parts;
          rating.entry = entry;
          rated.push(rating);
        }
      }
    }
    return rated.filter(rating => rating.parts === most).sort(compare);
  }

  return { rate, order };
})();
