// Marks the words of a search on the page of a result, in its text alone: its address has them as ?q=.
elements.ready(function () {
  // What may be between two characters of a word; a number does not begin or end inside another one.
  var BETWEEN = '[\\s“”‘’"\'《》〈〉（）()、，,·—-]*';
  var content = document.getElementById('UCAP-CONTENT');
  var sought = new URLSearchParams(location.search).get('q');

  function pattern(word) {
    var characters = Array.from(word).map(function (character) {
      return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    return (/^\d/.test(word) ? '(?<![\\d.])' : '') + characters.join(BETWEEN) + (/\d$/.test(word) ? '(?![\\d.])' : '');
  }

  // The text nodes, and where in the whole text each begins.
  function nodes() {
    var walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    var all = [];
    var at = 0;
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      all.push({ node: node, from: at });
      at += node.data.length;
    }
    return all;
  }

  function place(range, all, from, to) {
    all.forEach(function (each) {
      var end = each.from + each.node.data.length;
      if (from >= each.from && from < end) {
        range.setStart(each.node, from - each.from);
      }
      if (to > each.from && to <= end) {
        range.setEnd(each.node, to - each.from);
      }
    });
    return range;
  }

  if (content && sought && window.CSS && CSS.highlights) {
    var all = nodes();
    var text = content.textContent;
    var words = new RegExp(sought.split(/\s+/).filter(Boolean).map(pattern).join('|'), 'gi');
    var found = [];
    for (var hit = words.exec(text); hit && hit[0]; hit = words.exec(text)) {
      found.push(place(document.createRange(), all, hit.index, hit.index + hit[0].length));
    }
    var marks = new Highlight();
    found.forEach(function (range) {
      marks.add(range);
    });
    CSS.highlights.set('sought', marks);
  }
});
