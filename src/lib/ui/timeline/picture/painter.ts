import type { CanvasSize, Drawing, Face, FromPainter, ToPainter } from './drawing';
import { inkOfPage, type Ink } from './ink';

/** How long a canvas that is no longer shown keeps its last picture. Unit: ms. */
const CLEAR_MS = 300;

/** Draws on one canvas, in a worker. */
export interface Surface {
  readonly show: (drawing: Drawing, size: Omit<CanvasSize, 'ratio'>) => void;
  /** The canvas is hidden: before it is shown again its picture must be gone. */
  readonly hide: () => void;
  readonly end: () => void;
}

/** Draws what moves, off the page’s thread. */
export interface Painter {
  /** A canvas can be taken once. */
  readonly take: (canvas: HTMLCanvasElement) => Surface;
  readonly end: () => void;
}

/**
 * Resolves once the worker that draws is there and has the page’s fonts; with `null` where the browser cannot draw
 * in a worker, or colours are the system’s. When the worker fails, then or later, `onfail` is called, and it draws no more.
 */
export function openPainter(onfail: () => void): Promise<Painter | null> {
  if (!canDraw()) return Promise.resolve(null);
  const worker = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: ToPainter, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer);
  ask({ task: 'load', faces: facesOfPage() });
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => {
      if (data.told === 'ready') resolve(painterOf(worker, ask));
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve(null);
      onfail();
    });
  });
}

function canDraw(): boolean {
  const isAble =
    typeof OffscreenCanvas !== 'undefined' &&
    'transferControlToOffscreen' in HTMLCanvasElement.prototype;
  return isAble && !matchMedia('(forced-colors: active)').matches;
}

function painterOf(
  worker: Worker,
  ask: (message: ToPainter, transfer?: Transferable[]) => void,
): Painter {
  let taken = 0;
  let sent: Ink | null = null;
  return {
    take: (element) => {
      const canvas = taken++;
      const surface = element.transferControlToOffscreen();
      ask({ task: 'take', canvas, surface }, [surface]);
      let isShown = false;
      let clearTimer: ReturnType<typeof setTimeout> | undefined;
      return {
        show: (drawing, size) => {
          if (!isShown) {
            clearTimeout(clearTimer);
            const ink = inkOfPage();
            if (ink !== sent) ask({ task: 'dip', ink: (sent = ink) });
          }
          isShown = true;
          ask({ task: 'draw', canvas, size: { ...size, ratio: devicePixelRatio }, drawing });
        },
        hide: () => {
          if (!isShown) return;
          isShown = false;
          clearTimer = setTimeout(() => ask({ task: 'clear', canvas }), CLEAR_MS);
        },
        end: () => {
          clearTimeout(clearTimer);
          ask({ task: 'drop', canvas });
        },
      };
    },
    end: () => worker.terminate(),
  };
}

/** The fonts that the page’s own style sheets declare. */
function facesOfPage(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const base = sheet.href ?? document.baseURI;
    return rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }): Face => {
        const value = (property: string): string => style.getPropertyValue(property);
        return {
          family: value('font-family').replace(/^["']|["']$/g, ''),
          source: value('src').replace(/url\(["']?([^"')]+)["']?\)/g, (_, address: string) => {
            return `url("${new URL(address, base).href}")`;
          }),
          descriptors: {
            weight: value('font-weight') || 'normal',
            style: value('font-style') || 'normal',
            unicodeRange: value('unicode-range') || 'U+0-10FFFF',
          },
        };
      });
  });
}

/** Rules of a sheet of another origin, which an extension may have put there, cannot be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
