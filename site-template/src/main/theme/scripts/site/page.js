// Text size, large print and printing. Pages are whole without it.
(function () {
  var root = document.documentElement;

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  function onClick(selector, action) {
    each(selector, function (button) {
      button.addEventListener('click', function () {
        action(button);
      });
    });
  }

  function press(button, on) {
    button.setAttribute('aria-pressed', String(on));
  }

  function setSize(size) {
    root.setAttribute('data-size', size);
    each('button[data-size]', function (button) {
      press(button, button.getAttribute('data-size') === size);
    });
  }

  function setLarge(on) {
    root.toggleAttribute('data-large', on);
    each('button[data-large]', function (button) {
      press(button, on);
    });
  }

  setSize(preferences.get('size') || 'medium');
  setLarge(preferences.get('large') === 'true');

  each('[data-script]', function (element) {
    element.hidden = false;
  });
  onClick('button[data-size]', function (button) {
    var size = button.getAttribute('data-size');
    setSize(size);
    preferences.set('size', size);
  });
  onClick('button[data-large]', function () {
    var on = !root.hasAttribute('data-large');
    setLarge(on);
    preferences.set('large', String(on));
  });
  onClick('button[data-print]', function () {
    window.print();
  });
})();
