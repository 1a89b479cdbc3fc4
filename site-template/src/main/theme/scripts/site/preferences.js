// What readers chose, from page to page.
var preferences = (function () {
  var PREFIX = 'disclosure-';

  function get(key) {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch (refused) {
      return null;
    }
  }

  function set(key, value) {
    try {
      localStorage.setItem(PREFIX + key, value);
    } catch (refused) {
      // Storage is off: the choice lasts as long as the page.
    }
  }

  return { get: get, set: set };
})();
