// The few things that every part does with elements.
var elements = (function () {
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

  // Runs an action as soon as the page is read.
  function ready(action) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', action);
    } else {
      action();
    }
  }

  return { each: each, onClick: onClick, ready: ready };
})();
