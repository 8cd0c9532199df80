// What must be so before the first paint. Sets the theme and remembers the reader's choice: without script,
// or with `auto`, the page follows the system.
(function () {
  var KEY = 'theme';
  var root = document.documentElement;

  function remembered() {
    try {
      var theme = localStorage.getItem(KEY);
      return theme === 'light' || theme === 'dark' ? theme : 'auto';
    } catch {
      return 'auto';
    }
  }

  function apply(theme) {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    document.querySelectorAll('[data-theme-choice]').forEach(function (select) {
      select.value = theme;
    });
  }

  apply(remembered());
  document.addEventListener('DOMContentLoaded', function () {
    apply(remembered());
  });
  // A page that comes back from the history, or another tab in which the choice was changed.
  addEventListener('pageshow', function () {
    apply(remembered());
  });
  addEventListener('storage', function (event) {
    if (event.key === KEY || event.key === null) apply(remembered());
  });

  document.addEventListener('change', function (event) {
    var select = event.target;
    if (!(select instanceof HTMLSelectElement) || !select.matches('[data-theme-choice]')) return;
    try {
      if (select.value === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, select.value);
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
    apply(select.value);
  });
})();

// Holds back a list whose address chooses what is in it, until that is chosen: a board's rows, or all people
// where something is searched for. Scripts that do so have run, or failed, when the document is ready.
// Without script it is shown whole.
(function () {
  var chosen = /[?&](?:kind|destination|year|month|article|q|publisher|person)=[^&]/.test(location.search);
  if (!chosen) return;
  document.documentElement.dataset.choosing = '';
  document.addEventListener('DOMContentLoaded', function () {
    delete document.documentElement.dataset.choosing;
  });
})();
