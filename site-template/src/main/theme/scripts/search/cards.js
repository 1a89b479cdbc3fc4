// The answer to a query: a figure with its sentence, which is read from its page, and its series.
const cards = (function () {
  function link(address, text) {
    const made = entries.element('a', text);
    made.href = files.base + address;
    return made;
  }

  function withUnit(raw, unit) {
    return /^[\d.,\s−-]+$/.test(raw) ? raw + (unit || '') : raw;
  }

  // The sentence around an element.
  function sentence(place) {
    const block = place.closest('p, li, td, dd, div');
    const range = block.ownerDocument.createRange();
    range.setStart(block, 0);
    range.setEndBefore(place);
    const at = range.toString().length;
    const text = block.textContent;
    const end = text.indexOf('。', at + place.textContent.length);
    return text.slice(text.lastIndexOf('。', at - 1) + 1, end < 0 ? text.length : end + 1).trim();
  }

  function quote(figure, line) {
    files.page(files.base + figure.shown.page).then(html => {
      const place = html && new DOMParser().parseFromString(html, 'text/html').getElementById(figure.shown.anchor);
      if (place) {
        const text = sentence(place);
        const at = text.indexOf(place.textContent);
        line.append(text.slice(0, at), entries.element('mark', place.textContent), text.slice(at + place.textContent.length));
      }
    });
  }

  function of(figure, says) {
    const { indicator, organization, id, shown, series } = figure;
    const card = entries.element('section', '', 'found-figure');
    card.appendChild(entries.element('p', [organization, shown.year + says.year].join(' · '), 'answer-of'));
    const head = card.appendChild(entries.element('h2', indicator.title + ' '));
    head.appendChild(entries.element('strong', withUnit(shown.raw, indicator.more)));
    const line = card.appendChild(entries.element('blockquote', '', 'answer-sentence'));
    if (series.length > 1) {
      const list = card.appendChild(entries.element('ul', '', 'answer-series'));
      series.forEach(value => {
        const item = list.appendChild(entries.element('li', value.year + says.year + ' '));
        item.appendChild(link(value.page + '#' + encodeURIComponent(value.anchor), withUnit(value.raw, indicator.more)));
      });
    }
    const links = card.appendChild(entries.element('p', '', 'answer-links'));
    links.append(
      link(shown.page + '#' + encodeURIComponent(shown.anchor), says.source),
      link(indicator.address + '#' + encodeURIComponent(id + '-' + shown.year), says.series));
    quote(figure, line);
    return card;
  }

  return { of };
})();
