import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where macOS and Windows keep a browser that is not on the path. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

const HOW_TO_HELP =
  'No browser was found for the tests: install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.';

/** What `chromium.launch` needs to start a browser that calls no one and opens no window. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * Path of a Chromium or Chrome: `$CHROMIUM_PATH`, else one on the path or in its usual place, else
 * Playwright's own, else Debian's package, installed here when we are root and there is `apt-get` (about a
 * minute, silent unless it fails). `undefined` when none can be had. Throws when `$CHROMIUM_PATH` is no program.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program: correct it or unset it.`);
  }
  return onPath(NAMES) ?? USUAL_PLACES.find(isProgram) ?? playwrightsOwn() ?? installed();
}

/** Like `findBrowser`, but says in one line what to do and ends the process with 1 when there is none. */
export function requireBrowser(): BrowserLaunch {
  try {
    const executablePath = findBrowser();
    if (executablePath) return { executablePath, args: launchArguments() };
    console.error(HOW_TO_HELP);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(1);
}

/**
 * What a window of Chromium does that no test looks at. Chromium heeds the last `--disable-features` alone, and
 * Playwright has one: so what of it concerns a site like ours stands here as well.
 */
const DISABLED_FEATURES = [
  // Two pages behind the address bar and a renderer in reserve: half the work of opening a window.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  // Playwright's.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

function launchArguments(): string[] {
  return [
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium refuses to start its sandbox as root, which is who CI containers run as.
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))))
    .find((path) => isProgram(path) && answers(path));
}

/** Ubuntu's `chromium-browser` may be a stub that only says how to install the real one. */
function answers(path: string): boolean {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installed(): string | undefined {
  if (!isRoot() || !onAnyPath('apt-get')) return undefined;
  const commands = [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of commands) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status === 0) continue;
    console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
    return undefined;
  }
  return onPath(NAMES);
}

function onAnyPath(name: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
