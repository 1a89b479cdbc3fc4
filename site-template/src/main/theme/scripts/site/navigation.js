// Where the navigation is one row that scrolls, it begins with the item that the page belongs to in sight.
elements.ready(function () {
  elements.each('.navigation [aria-current]', function (link) {
    var row = link.closest('ul');
    row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  });
});
