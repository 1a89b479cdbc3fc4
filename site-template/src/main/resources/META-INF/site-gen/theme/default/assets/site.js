// Text size, large print and printing. Pages are whole without it.
(function () {
  'use strict';

  var root = document.documentElement;

  function stored(name) {
    try {
      return localStorage.getItem('disclosure-' + name);
    } catch (refused) {
      return null;
    }
  }

  function store(name, value) {
    try {
      localStorage.setItem('disclosure-' + name, value);
    } catch (refused) {
      // Storage is off: the choice lasts as long as the page.
    }
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
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

  setSize(stored('size') || 'medium');
  setLarge(stored('large') === 'true');

  each('[data-script]', function (element) {
    element.hidden = false;
  });
  each('button[data-size]', function (button) {
    button.addEventListener('click', function () {
      var size = button.getAttribute('data-size');
      setSize(size);
      store('size', size);
    });
  });
  each('button[data-large]', function (button) {
    button.addEventListener('click', function () {
      var on = !root.hasAttribute('data-large');
      setLarge(on);
      store('large', String(on));
    });
  });
  each('button[data-print]', function (button) {
    button.addEventListener('click', function () {
      window.print();
    });
  });
})();
