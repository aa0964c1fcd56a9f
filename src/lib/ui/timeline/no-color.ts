/*
 * Stands in for d3-color in the browser's bundle (vite.config.ts): d3-interpolate comes as one file whose
 * colour interpolators cannot be shaken off, 4 kB compressed, and colours here are CSS. See
 * docs/decisions/002-own-glides.md.
 */

function absent(): never {
  throw new Error('d3-color is not in this bundle: interpolate colours in CSS');
}

export {
  absent as color,
  absent as cubehelix,
  absent as hcl,
  absent as hsl,
  absent as lab,
  absent as rgb,
};
