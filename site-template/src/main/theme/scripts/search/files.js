// The files of the index. They are scripts, so that they can be read from the disk as well; each hands one value to
// siteGenSearch.
const indexFiles = (function () {
  const base = document.currentScript.src.replace(/theme\/search\.js.*$/, '');
  const loading = {};
  const handed = {};

  window.siteGenSearch = function (key, value) {
    handed[key] = value;
  };
  // What other programs may hold to the examples that the index is held to.
  window.siteGenSearch.words = searchText.words;

  function load(key) {
    loading[key] = loading[key] || new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = base + 'search/' + key + '.js';
      script.onload = () => {
        script.remove();
        return key in handed ? resolve(handed[key]) : reject(new Error(key));
      };
      script.onerror = () => {
        delete loading[key];
        reject(new Error(key));
      };
      document.head.appendChild(script);
    });
    return loading[key];
  }

  return { base, load };
})();
