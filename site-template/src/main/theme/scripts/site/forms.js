// On a phone the rows of a form in which everything is 0 are folded away, until they are asked for or led to.
elements.ready(function () {
  var NARROW = '(max-width: 40em)';
  var ZERO = /^[0.]*$/;
  var label = document.querySelector('[data-rows]');

  function isZero(row) {
    var cells = row.querySelectorAll('td');
    return cells.length > 0 && Array.prototype.every.call(cells, function (cell) {
      return ZERO.test(cell.textContent);
    });
  }

  // Hides a row. Cells that reach into it from above get shorter, its own that reach further down go to the next row.
  function hide(row, above, undo) {
    function shorten(cell) {
      undo.unshift(function () {
        cell.rowSpan++;
      });
      cell.rowSpan--;
    }

    above.forEach(shorten);
    var own = Array.prototype.filter.call(row.cells, function (cell) {
      return cell.rowSpan > 1;
    });
    own.reverse().forEach(function (cell) {
      var behind = cell.nextSibling;
      shorten(cell);
      row.nextElementSibling.insertBefore(cell, row.nextElementSibling.firstChild);
      undo.unshift(function () {
        row.insertBefore(cell, behind);
      });
    });
    row.hidden = true;
    undo.unshift(function () {
      row.hidden = false;
    });
  }

  // Folds a section of a table; what brings it back is added to undo.
  function fold(section, undo) {
    var reaching = [];
    Array.prototype.forEach.call(section.rows, function (row) {
      var above = reaching.filter(function (reach) {
        return reach.rows > 0;
      });
      var zero = isZero(row);
      if (zero) {
        hide(row, above.map(function (reach) {
          return reach.cell;
        }), undo);
      } else {
        Array.prototype.forEach.call(row.cells, function (cell) {
          reaching.push({ cell: cell, rows: cell.rowSpan });
        });
      }
      reaching.forEach(function (reach) {
        reach.rows--;
      });
    });
  }

  function add(box) {
    var undo = [];
    Array.prototype.forEach.call(box.querySelectorAll('tbody'), function (section) {
      fold(section, undo);
    });
    if (!undo.length) {
      return;
    }
    var button = document.createElement('button');
    button.type = 'button';
    button.textContent = label.getAttribute('data-rows');
    box.parentNode.insertBefore(button, box.nextSibling);

    function unfold() {
      undo.splice(0).forEach(function (step) {
        step();
      });
      button.remove();
    }

    function unfoldForTarget() {
      var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && box.contains(target) && target.closest('[hidden]')) {
        unfold();
        target.scrollIntoView();
      }
    }

    button.addEventListener('click', unfold);
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('hashchange', unfoldForTarget);
    unfoldForTarget();
  }

  if (label && window.matchMedia(NARROW).matches) {
    elements.each('.form-rows', add);
  }
});
