// Text size and large print, set before anything is shown, and the buttons for them. Style shows those only where a script ran.
(function () {
  var root = document.documentElement;

  function press(selector, isOn) {
    elements.each(selector, function (button) {
      button.setAttribute('aria-pressed', String(isOn(button)));
    });
  }

  function setSize(size) {
    root.setAttribute('data-size', size);
    press('button[data-size]', function (button) {
      return button.getAttribute('data-size') === size;
    });
  }

  function setLarge(on) {
    root.toggleAttribute('data-large', on);
    press('button[data-large]', function () {
      return on;
    });
  }

  setSize(preferences.get('size') || 'medium');
  setLarge(preferences.get('large') === 'true');

  elements.ready(function () {
    setSize(root.getAttribute('data-size'));
    setLarge(root.hasAttribute('data-large'));
    elements.onClick('button[data-size]', function (button) {
      var size = button.getAttribute('data-size');
      setSize(size);
      preferences.set('size', size);
    });
    elements.onClick('button[data-large]', function () {
      var on = !root.hasAttribute('data-large');
      setLarge(on);
      preferences.set('large', String(on));
    });
    elements.onClick('button[data-print]', function () {
      window.print();
    });
  });
})();
