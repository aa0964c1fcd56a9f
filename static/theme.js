// Runs before the first paint, so that a chosen colour scheme does not flash the other one.
try {
  var theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's scheme stands.
}
