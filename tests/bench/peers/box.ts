/** The floor of any page that draws: a wheel moves one box. */
const box = document.body.appendChild(document.createElement('div'));
box.style.cssText = 'position:absolute;inline-size:100px;block-size:20px;background:#555';
let x = 0;
const move = (event: Event): void => {
  event.preventDefault();
  x = (x + 1) % 100;
  box.style.transform = `translateX(${x}px)`;
};
addEventListener('wheel', move, { passive: false });
addEventListener('pointermove', move);
performance.mark('sourceline:ready');
