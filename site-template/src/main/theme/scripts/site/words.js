// Chinese headings break between words and not inside them, as far as the browser knows words.
(function () {
  var HEADINGS = 'h1, h2, h3:not(.run-in > *), .contents a, thead th'.replace(/[^,]+/g, '$&:not(.whole-words)');
  var language = document.documentElement.lang;
  if (!/^zh/.test(language) || !('Segmenter' in (window.Intl || {}))) {
    return;
  }
  var segmenter = new Intl.Segmenter(language, { granularity: 'word' });

  // A single character belongs to what is before it (县, 年), and a number keeps its unit.
  function mayBreak(before, segment) {
    return before.length > 1 && segment.isWordLike && segment.segment.length > 1 && !/[\d“‘（《〔]$/.test(before);
  }

  function markWords(text) {
    var marked = document.createDocumentFragment();
    var before = '';
    Array.from(segmenter.segment(text.data)).forEach(function (segment) {
      if (mayBreak(before, segment)) {
        marked.appendChild(document.createTextNode(before));
        marked.appendChild(document.createElement('wbr'));
        before = '';
      }
      before += segment.segment;
    });
    marked.appendChild(document.createTextNode(before));
    text.parentNode.replaceChild(marked, text);
  }

  function markHeading(heading) {
    var walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    var texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    texts.forEach(markWords);
    heading.classList.add('whole-words');
  }

  // Headings are marked as they arrive, before they are shown; the last of what has arrived may not be whole.
  var arriving = new MutationObserver(function () {
    elements.each(HEADINGS, function (heading) {
      if (heading.nextSibling || heading.parentNode.nextSibling) {
        markHeading(heading);
      }
    });
  });
  arriving.observe(document, { childList: true, subtree: true });
  elements.ready(function () {
    arriving.disconnect();
    elements.each(HEADINGS, markHeading);
  });
})();
