// Heads of tables that set organizations side by side sort their rows: the greatest number first, the smallest, and back.
elements.ready(function () {
  var FEWEST_ROWS = 5;
  var SCALES = { 万: 1e4, 亿: 1e8 };
  var NEXT = { descending: 'ascending', ascending: '' };
  var SIGNS = { descending: -1, ascending: 1 };

  // The number that a cell has among its words; a cell without one comes last whatever the order.
  function numberIn(cell) {
    var found = /([-−]?)(\d[\d,]*(?:\.\d+)?)余?([万亿]?)/.exec(cell.textContent);
    return found ? (found[1] ? -1 : 1) * found[2].replace(/,/g, '') * (SCALES[found[3]] || 1) : null;
  }

  function sorted(rows, column, order) {
    return rows.map(function (row) {
      return { row: row, number: numberIn(row.cells[column]) };
    }).sort(function (a, b) {
      return (a.number === null) - (b.number === null) || SIGNS[order] * (a.number - b.number);
    }).map(function (each) {
      return each.row;
    });
  }

  function add(head, table, rows, label) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.setAttribute('data-script', '');
    button.setAttribute('aria-label', label + ' ' + head.textContent);
    button.addEventListener('click', function () {
      var was = head.getAttribute('aria-sort');
      var order = was ? NEXT[was] : 'descending';
      table.querySelectorAll('[aria-sort]').forEach(function (other) {
        other.removeAttribute('aria-sort');
      });
      if (order) {
        head.setAttribute('aria-sort', order);
      }
      table.tBodies[0].append.apply(table.tBodies[0], order ? sorted(rows, head.cellIndex, order) : rows);
    });
    head.append(button);
  }

  elements.each('[data-sort]', function (section) {
    section.querySelectorAll('table').forEach(function (table) {
      var rows = Array.from(table.tBodies[0].rows);
      if (rows.length >= FEWEST_ROWS) {
        Array.from(table.tHead.rows[0].cells).slice(1).forEach(function (head) {
          add(head, table, rows, section.getAttribute('data-sort'));
        });
      }
    });
  });
});
