// Runs before the first paint, so that a chosen colour scheme does not flash the other one.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's scheme stands.
}

// An address that is no text ("%E0%A4%A") stops the client before it can say that nothing is there.
try {
  decodeURI(location.pathname);
} catch {
  const legible = location.pathname.replaceAll('%', '%25');
  history.replaceState(null, '', legible + location.search + location.hash);
}
